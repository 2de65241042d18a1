/**
 * One step: the successor in all actions that outlive an institution, a note in each that runs across the day, and the
 * dictionary.
 */
import { addInstitutions, BUILT_IN, changeInstitution, findInstitution, shownName } from "../../dictionary";
import type { Body, Dictionary, Institution } from "../../dictionary/types";
import { fixingWord } from "../../messages/fixing";
import { cellText } from "../../table/cells";
import type { Message } from "../../table/read-result";
import { isMissing, normal } from "../../table/text";
import type { Action, IsoDate, Table } from "../../table/types";
import { isoOf } from "../terms";
import type { CellEdit } from "../types";
import { bodyColumns } from "./columns";
import { dayBefore, firstDay, sideOf, written, type Side } from "./days";
import { isMeant, named, nominative, replacement, tailsOf, type Named } from "./target";
import type { Succession, SuccessionRequest } from "./types";

interface Meeting {
  action: Action;
  side: Side;
  /** Cells that name the institution, with the bodies meant. */
  cells: { column: CellEdit["column"]; text: string; bodies: Body[] }[];
}

const PROVENANCE = { by: "user" as const };

/** The successor's entry, made when the dictionary has none. */
function withSuccessor(
  dictionary: Dictionary,
  wanted: Named,
  since: IsoDate,
): { dictionary: Dictionary; entry: Institution } {
  const known = wanted.id ? findInstitution(dictionary, wanted.id) : findInstitution(dictionary, wanted.name);
  if (known) return { dictionary, entry: known };
  const made = addInstitutions(dictionary, [{ name: wanted.name, from: since }], PROVENANCE);
  return { dictionary: made.dictionary, entry: made.added[0]! };
}

/**
 * The institution ends on the day before; a class it only belongs to by its place (one commune's GOPS) is the office's
 * own dictionary.
 */
function ended(dictionary: Dictionary, wanted: readonly Named[], successor: Institution, since: IsoDate): Dictionary {
  return wanted.reduce((now, { id }) => {
    const entry = id ? findInstitution(now, id) : undefined;
    const known = entry?.successors.find((one) => one.id === successor.id && one.since === since);
    if (!entry || (known && entry.to === dayBefore(since))) return now;
    const others = entry.successors.filter((one) => one.id !== successor.id || one.since !== undefined);
    return changeInstitution(
      now,
      entry.id,
      { to: dayBefore(since), successors: [...others, { id: successor.id, since, verified: false, asOf: since }] },
      PROVENANCE,
    );
  }, dictionary);
}

function meetings(
  table: Table,
  wanted: readonly Named[],
  dictionary: Dictionary,
  since: IsoDate,
): { met: Meeting[]; tails: string[] } {
  const read = table.actions.map((action) => ({
    action,
    cells: bodyColumns(table).map(({ column, bodies }) => {
      const text = cellText(action, column);
      return { column, text, bodies: isMissing(text) ? [] : bodies(text, dictionary) };
    }),
  }));
  const tails = tailsOf(
    read.flatMap(({ cells }) => cells.flatMap(({ bodies }) => bodies)),
    wanted,
  );
  const met = read.map(({ action, cells }) => ({
    action,
    side: sideOf(action, since),
    cells: cells
      .map((cell) => ({ ...cell, bodies: cell.bodies.filter((body) => isMeant(body, wanted, tails)) }))
      .filter(({ bodies }) => bodies.length > 0),
  }));
  return { met: met.filter(({ cells }) => cells.length > 0), tails };
}

function cellEdits({ action, cells }: Meeting, entry: Institution, tail: string): CellEdit[] {
  return cells.map(({ column, text, bodies }) => {
    const spots = bodies.map((body) => replacement(body, entry, tail)).sort((a, b) => b.start - a.start);
    return {
      actionId: action.id,
      column,
      before: text,
      after: spots.reduce((cell, spot) => cell.slice(0, spot.start) + spot.text + cell.slice(spot.end), text),
    };
  });
}

/** A note in the row that runs across the day, once. */
function noteEdit({ action, cells }: Meeting, after: string, since: IsoDate): CellEdit[] {
  const before = cells[0]!.bodies[0]!.name;
  const note = fixingWord("note.successor", "pl", { before, after, since: written(since) });
  if (action.note.includes(note)) return [];
  return [
    {
      actionId: action.id,
      column: "note",
      before: action.note,
      after: isMissing(action.note) ? note : `${action.note}; ${note}`,
    },
  ];
}

/** A request that cannot be followed: its reason, and nothing changed. */
const refusal = (since: IsoDate, dictionary: Dictionary, message: Message): Succession => ({
  since,
  edits: [],
  crossing: [],
  later: [],
  before: [],
  undated: [],
  dictionary,
  previous: dictionary,
  messages: [message],
});

const isSame = (one: Named, other: Named): boolean =>
  one.id ? one.id === other.id && normal(one.tail) === normal(other.tail) : normal(one.name) === normal(other.name);

/** The names the sentences say; `several`: the institutions meant at once where the request names only their class. */
interface Names {
  institution: string;
  successor: string;
  entry: string;
  several: readonly string[];
}

function told(planned: Succession, { institution, successor, entry, several }: Names): Message[] {
  const { edits, crossing, later, before, undated } = planned;
  const since = written(planned.since);
  const cells = edits.filter(({ column }) => column !== "note").length;
  const actions = crossing.length + later.length;
  return [
    edits.length
      ? { code: "succession.changed", values: { institution, successor, since, actions, cells } }
      : { code: "succession.nothing", values: { institution, since } },
    ...(later.length ? [{ code: "succession.later", values: { count: later.length } }] : []),
    ...(before.length ? [{ code: "succession.before", values: { count: before.length } }] : []),
    ...(undated.length ? [{ code: "succession.undated", values: { count: undated.length } }] : []),
    ...(several.length ? [{ code: "succession.several", values: { institution, names: several.join(", ") } }] : []),
    ...(planned.dictionary === planned.previous
      ? []
      : [{ code: "succession.dictionary", values: { institution, successor: entry, since } }]),
  ];
}

/** What a succession would change in this table; unreadable or senseless requests give messages and no edits. */
export function planSuccession(
  table: Table,
  request: SuccessionRequest,
  dictionary: Dictionary = BUILT_IN,
): Succession {
  const typed = isoOf(request.since);
  const nothing = (message: Message): Succession => refusal(typed ?? "", dictionary, message);
  if (!typed) return nothing({ code: "succession.badDate", values: { date: request.since } });
  const since = firstDay(typed);
  const names = typeof request.institution === "string" ? [request.institution] : request.institution;
  const wanted = names.map((name) => named(name, dictionary));
  const successor = named(request.successor, dictionary);
  const institution = wanted[0]?.name ?? "";
  if (!successor.name || wanted.some((one) => isSame(one, successor)))
    return nothing({ code: "succession.same", values: {} });
  const { met, tails } = meetings(table, wanted, dictionary, since);
  if (!met.length && wanted.every(({ id }) => id === undefined))
    return nothing({ code: "succession.unknown", values: { institution } });

  const grown = withSuccessor(dictionary, successor, since);
  const { entry } = grown;
  const after = nominative(entry, successor.tail);
  const on = (side: Side): Meeting[] => met.filter((one) => one.side === side);
  const later = request.later === false ? [] : on("later");
  const edits = [
    ...on("crossing").flatMap((one) => [...cellEdits(one, entry, successor.tail), ...noteEdit(one, after, since)]),
    ...later.flatMap((one) => cellEdits(one, entry, successor.tail)),
  ];
  const changed = ended(grown.dictionary, wanted, entry, since);
  const ids = (side: readonly Meeting[]): string[] => side.map(({ action }) => action.id);
  const planned: Succession = {
    since,
    edits,
    crossing: ids(on("crossing")),
    later: ids(later),
    before: ids(on("before")),
    undated: ids(on("undated")),
    dictionary: changed,
    previous: dictionary,
    messages: [],
  };
  const several = tails.length > 1 && wanted.every(({ tail }) => !tail) ? tails : [];
  return { ...planned, messages: told(planned, { institution, successor: after, entry: shownName(entry), several }) };
}
