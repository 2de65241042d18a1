/** Answers offered for a finding before anybody gives one, the likeliest first. */
import type { Finding } from "../../checking/types";
import { plainName, readFunding, shownName, splitResponsible } from "../../dictionary";
import type { Dictionary, Programme } from "../../dictionary/types";
import { fold, isMissing, normal } from "../../table/text";
import type { Action, Table } from "../../table/types";
import { fromNeighbours } from "./neighbours";
import { moneyOf } from "./money-of";
import { isWorthySource, lives, pays, programmeOf, worthyLead, yearsOf, type Years } from "./worthy";

export interface OfferContext {
  finding: Finding;
  table: Table;
  action?: Action;
  dictionary: Dictionary;
}
export type Need = "source" | "body" | "date" | "text";

/** As many as a reader takes in at a glance. */
const MOST = 3;

/** The programme at work in these years after one that has ended, by its succession; none when the chain breaks off. */
function successorOf(programme: Programme, dictionary: Dictionary, years: Years): Programme | undefined {
  const met = new Set<string>();
  let next = programmeOf(dictionary, programme.successor);
  while (next && !met.has(next.id) && !pays(next, years)) {
    met.add(next.id);
    next = programmeOf(dictionary, next.successor);
  }
  return next && pays(next, years) ? next : undefined;
}

/**
 * Successors of the programmes the cell names that pay no more; for what outlives its programme, of those that end
 * before it does.
 */
function successors({ finding, action, table, dictionary }: OfferContext): string[] {
  if (!action || isMissing(action.funding)) return [];
  const years = yearsOf(action, table);
  const when = finding.code === "FIN-05" ? { from: years.to } : years;
  return readFunding(action.funding, dictionary).sources.flatMap(({ programme }) => {
    const known = programmeOf(dictionary, programme);
    const next = known && !pays(known, when) ? successorOf(known, dictionary, when) : undefined;
    const source = next && dictionary.sources.find((each) => each.programme === next.id);
    return source ? [plainName(source.name)] : [];
  });
}

function sources(context: OfferContext): string[] {
  const { action, table, dictionary } = context;
  if (!action) return [];
  const years = yearsOf(action, table);
  // A cell that is in order by now needs no offer; one whose programme ends within the action's years does.
  if (context.finding.code !== "FIN-05" && isWorthySource(action.funding, dictionary, years)) return [];
  const lead = splitResponsible(action.responsible, dictionary).bodies.find(
    ({ role, kind }) => role === "lead" && kind !== "open",
  );
  return [
    ...successors(context),
    ...fromNeighbours(table, action, ({ funding }) =>
      isWorthySource(funding, dictionary, years) ? fold(funding) : undefined,
    ),
    ...(lead ? [moneyOf(lead, dictionary)] : []),
  ];
}

/** The office that acts for a wide body ("samorząd gminy" → "Urząd Gminy"). */
const OFFICE_OF: Readonly<Record<string, string>> = {
  "samorzad-gminy": "ug",
  gmina: "ug",
  "samorzad-miasta": "um",
  miasto: "um",
  "samorzad-powiatu": "starostwo",
  powiat: "starostwo",
  "samorzad-wojewodztwa": "urzad-marszalkowski",
  wojewodztwo: "urzad-marszalkowski",
  "jednostki-pomocy": "gops",
};

function bodies({ action, table, dictionary }: OfferContext): string[] {
  if (!action) return [];
  const years = yearsOf(action, table);
  const offices = splitResponsible(action.responsible, dictionary).bodies.flatMap(({ id }) => {
    const entry = dictionary.institutions.find((each) => each.id === OFFICE_OF[id ?? ""]);
    return entry && lives(entry, years) ? [shownName(entry)] : [];
  });
  return [
    ...fromNeighbours(table, action, ({ responsible }) =>
      isMissing(responsible) ? undefined : worthyLead(responsible, dictionary, years),
    ),
    ...offices,
  ];
}

/** The terms of the same goal: both ends where both are asked for. */
function dates({ finding, action, table }: OfferContext): string[] {
  if (!action) return [];
  const { period } = table;
  const end = finding.column === "to" ? "to" : "from";
  const whole = finding.code === "CZA-01";
  const say = ({ from, to }: Action): string | undefined =>
    !from.iso || !to.iso || from.kind !== "date" || to.kind !== "date"
      ? undefined
      : whole
        ? from.iso.length === 4 && to.iso.length === 4
          ? `${from.iso}–${to.iso}`
          : undefined
        : { from, to }[end].iso;
  const inPeriod = (text: string): boolean =>
    !period ||
    [text.slice(0, 4), text.slice(-4)].every(
      (year) => !/^\d{4}$/.test(year) || (year >= period.from.slice(0, 4) && year <= period.to.slice(0, 4)),
    );
  const ordered = (text: string): boolean => {
    const other = end === "to" ? action.from.iso : action.to.iso;
    return (
      whole || !other || (end === "to" ? text.slice(0, 4) >= other.slice(0, 4) : text.slice(0, 4) <= other.slice(0, 4))
    );
  };
  return fromNeighbours(table, action, say).filter((text) => inPeriod(text) && ordered(text));
}

const OFFERS: Readonly<Record<Need, (context: OfferContext) => string[]>> = {
  source: sources,
  body: bodies,
  date: dates,
  text: () => [],
};

/** Up to three answers, none of them what the cell says already. */
export function offersFor(need: Need, context: OfferContext): string[] {
  const said = context.action ? normal(need === "source" ? context.action.funding : context.action.responsible) : "";
  const once = new Map(OFFERS[need](context).map((text) => [normal(text), text]));
  once.delete(said);
  return [...once.values()].slice(0, MOST);
}
