/**
 * What will fall on a plan after a day: programmes that stop paying, institutions that end, terms the law replaces,
 * deadlines.
 */
import { basisOf, basisOfDated, BUILT_IN_FACTS, termIn, type Basis, type FactPack } from "../../facts";
import { kindOf } from "../../kinds";
import type { Dictionary } from "../../dictionary/types";
import type { Action, IsoDate, Table } from "../../table/types";
import { isGap } from "../texts/gap";
import { readingsOf } from "../texts/readings";
import type { Frame, Readings } from "../types";
import { dateOf, dayBefore, firstDay, lastDay } from "./dates";
import { payEnd, programmesIn } from "./programme-windows";

export interface Change {
  /** First day on which things are otherwise. */
  date: IsoDate;
  kind: "programme" | "institution" | "term" | "deadline" | "end";
  name: string;
  /** What comes after it: a programme, an institution, a term; "" for nothing known. */
  next: string;
  actions: Action[];
  /** Absent where it was not read in a source; "own" where the office said it itself. */
  basis?: Basis | "own";
  /** The day it was noted, for what was not read in a source. */
  noted: IsoDate;
}

export interface RadarOptions {
  frame?: Partial<Frame>;
  dictionary?: Dictionary;
  facts?: FactPack;
}

const dayAfter = (iso: IsoDate): IsoDate => {
  const day = new Date(`${lastDay(iso)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

/** The last day the action is known to run; a continuous one runs to the end of the document. */
function endOf(action: Action, period: Table["period"]): IsoDate | undefined {
  const iso = action.to.kind === "continuous" ? period?.to : (dateOf(action.to) ?? dateOf(action.from));
  return iso === undefined ? undefined : lastDay(iso);
}

/** Gathers actions under what happens to them; the same thing at the same time is one change. */
class Changes {
  private readonly byKey = new Map<string, Change>();

  add(change: Omit<Change, "actions">, action?: Action): void {
    const key = `${change.kind} ${change.date} ${change.name}`;
    const known = this.byKey.get(key) ?? { ...change, actions: [] };
    this.byKey.set(key, known);
    if (action && !known.actions.includes(action)) known.actions.push(action);
  }

  all(): Change[] {
    return [...this.byKey.values()].sort((a, b) =>
      a.date < b.date ? -1 : a.date > b.date ? 1 : b.actions.length - a.actions.length,
    );
  }
}

/** What every look ahead knows: the day it looks from, what the office said, and where changes are gathered. */
interface Look {
  day: IsoDate;
  frame: Partial<Frame>;
  facts: FactPack;
  readings: Readings;
  changes: Changes;
}

function ofAction(action: Action, end: IsoDate, { day, readings, frame, changes }: Look) {
  for (const { source, programme } of programmesIn(action, readings)) {
    const last = payEnd(programme);
    if (last === undefined || lastDay(last) < day || end <= lastDay(last)) continue;
    const next = programme.successor === undefined ? "" : (readings.programme(programme.successor)?.name ?? "");
    const basis = basisOfDated(programme);
    changes.add(
      {
        date: dayAfter(last),
        kind: "programme",
        name: source.name,
        next,
        noted: programme.asOf,
        ...(basis ? { basis } : {}),
      },
      action,
    );
  }
  if (isGap(action.responsible)) return;
  for (const body of readings.mortal(action.responsible)) {
    // Asked of the action's last day: whoever is gone by then ends within it.
    const gone = readings.goneFor(body, end, end);
    if (!gone?.until || lastDay(gone.until) < day) continue;
    const own = frame.cusSince !== undefined && gone.until === dayBefore(frame.cusSince);
    const basis = own ? ("own" as const) : gone.basis;
    changes.add(
      {
        date: dayAfter(gone.until),
        kind: "institution",
        name: body.name,
        next: gone.successor,
        noted: day,
        ...(basis ? { basis } : {}),
      },
      action,
    );
  }
}

/** Everything that comes after `day`, by date. Facts nobody is sure of say nothing. */
export function radar(
  table: Table,
  day: IsoDate,
  { frame = {}, dictionary, facts = BUILT_IN_FACTS }: RadarOptions = {},
): Change[] {
  const readings = readingsOf(dictionary, { level: "nieznany", ...frame }, facts);
  const period = frame.period ?? table.period;
  const changes = new Changes();
  const look: Look = { day, frame, facts, readings, changes };
  const coming = facts.terms.filter(({ mark, from }) => mark !== "U" && from !== undefined && from > day);
  for (const action of table.actions) {
    const end = endOf(action, period);
    if (end === undefined || end < day) continue;
    ofAction(action, end, look);
    for (const term of coming)
      if (end >= term.from! && termIn(term, action.text) !== undefined) {
        const basis = basisOf(term);
        changes.add(
          {
            date: term.from!,
            kind: "term",
            name: term.name,
            next: term.instead,
            noted: term.read,
            ...(basis ? { basis } : {}),
          },
          action,
        );
      }
  }
  if (period) ofDocument(period, look);
  return changes.all();
}

/** What the document itself has before it: the deadlines of its kind in the next year, and its own end. */
function ofDocument(period: NonNullable<Table["period"]>, { day, frame, facts, changes }: Look) {
  const end = lastDay(period.to);
  for (const deadline of kindOf(frame.kind, facts).deadlines) {
    if (deadline.mark === "U") continue;
    const year = Number(day.slice(0, 4));
    const date = [year, year + 1].map((each) => `${each}-${deadline.day}`).find((each) => each > day)!;
    if (date < firstDay(period.from) || date > end) continue;
    const basis = basisOf(deadline);
    changes.add({
      date,
      kind: "deadline",
      name: deadline.what.pl,
      next: "",
      noted: deadline.read,
      ...(basis ? { basis } : {}),
    });
  }
  if (end >= day) changes.add({ date: dayAfter(period.to), kind: "end", name: "", next: "", noted: day, basis: "own" });
}
