/**
 * What may be offered: nothing the check would condemn again (ended programmes, institutions as sources, wide or dead
 * bodies).
 */
import { readFunding, splitResponsible } from "../../dictionary";
import type { Body, Dictionary, Institution, Programme } from "../../dictionary/types";
import { isMissing } from "../../table/text";
import type { Action, IsoDate, Table } from "../../table/types";
import { firstDay, lastDay } from "../succession/days";

/** The years an offer must be good for; an end nobody wrote is the plan's. */
export interface Years {
  from?: IsoDate | undefined;
  to?: IsoDate | undefined;
}

export function yearsOf(action: Action | undefined, table: Table): Years {
  return {
    from: action?.from.iso ?? action?.to.iso ?? table.period?.from,
    to: action?.to.iso ?? action?.from.iso ?? table.period?.to,
  };
}

const payEnd = ({ eligibleUntil, to }: Programme): IsoDate | undefined => eligibleUntil ?? to;

/** The programme pays on the first day of these years; one without an end always does. */
export function pays(programme: Programme, { from }: Years): boolean {
  const end = payEnd(programme);
  return end === undefined || from === undefined || lastDay(end) >= firstDay(from);
}

export function programmeOf(dictionary: Dictionary, id: string | undefined): Programme | undefined {
  return id === undefined ? undefined : dictionary.programmes.find((each) => each.id === id);
}

/** A funding cell that names only sources somebody could bill in these years, or says that nothing is paid. */
export function isWorthySource(text: string, dictionary: Dictionary, years: Years): boolean {
  if (isMissing(text)) return false;
  const { state, sources, institutions, vague, unknown, unknownAbbreviations } = readFunding(text, dictionary);
  return (
    (state === "sources" || state === "answered") &&
    institutions.length + vague.length + unknown.length + unknownAbbreviations.length === 0 &&
    sources.every(({ programme }) => {
      const known = programmeOf(dictionary, programme);
      return !known || pays(known, years);
    })
  );
}

/** The institution lived through these years, as far as its life is known. */
export function lives({ from: born, to: gone }: Institution, { from, to }: Years): boolean {
  return (
    (gone === undefined || from === undefined || lastDay(gone) >= firstDay(from)) &&
    (born === undefined || to === undefined || firstDay(born) <= lastDay(to))
  );
}

/** A body somebody could call in these years. */
export function isWorthyBody(body: Body, dictionary: Dictionary, years: Years): boolean {
  if (body.kind !== "institution") return false;
  const entry = dictionary.institutions.find(({ id }) => id === body.id);
  return entry === undefined || lives(entry, years);
}

/** The leading body of a cell as it is written there, where it may be offered. */
export function worthyLead(text: string, dictionary: Dictionary, years: Years): string | undefined {
  const { bodies, leads } = splitResponsible(text, dictionary);
  const lead = bodies.find(({ role }) => role === "lead");
  return lead && leads.length === 1 && isWorthyBody(lead, dictionary, years)
    ? lead.written.replace(/\s+/g, " ").trim()
    : undefined;
}
