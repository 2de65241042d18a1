/** Did an institution exist in the years of an action, and who came after it. */
import { BUILT_IN } from "./data/built-in";
import { plainName } from "./grammar/phrase";
import { splitResponsible } from "./recognise/split-responsible";
import { findInstitution } from "./store/additions";
import type { DatedFact, Dictionary, Institution, Successor } from "./types";
import type { IsoDate } from "../table/types";

export interface Existence {
  institution: Institution;
  /** "whole": throughout; "part": it began or ended within the years; "never": not in any of them. */
  existed: "whole" | "part" | "never";
  /** Last day, when it ended before the years end. */
  endedOn?: IsoDate;
  /** First day, when it began after the years begin. */
  beganOn?: IsoDate;
  /** Who does its work in those years, with what that rests on. */
  successor?: Successor & { name: string };
  /** What its own dates rest on. */
  fact?: DatedFact;
}

const firstDay = (iso: IsoDate): string => `${iso}-01-01`.slice(0, 10);
/** ISO dates compare as text, so no month needs its true length. */
const lastDay = (iso: IsoDate): string => (iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-31` : iso);

/** The successor at work on a day: the latest that had begun, else the first that is to come. */
function successorAt({ successors }: Institution, day: string): Successor | undefined {
  const dated = successors.filter(({ since }) => since !== undefined);
  return [...dated].reverse().find(({ since }) => firstDay(since!) <= day) ?? dated[0];
}

/**
 * Looks an institution up by id, name, abbreviation or any inflected form and compares its life with the inclusive
 * years given in reduced precision ("2004", "2014-03"). Undefined for a name the dictionary does not know.
 */
export function institutionAt(
  name: string,
  from: IsoDate,
  to: IsoDate = from,
  dictionary: Dictionary = BUILT_IN,
): Existence | undefined {
  const institution =
    findInstitution(dictionary, name) ??
    findInstitution(dictionary, splitResponsible(name, dictionary).bodies[0]?.id ?? "\u0000");
  if (!institution) return undefined;
  const [start, end] = [firstDay(from), lastDay(to)];
  const endedOn = institution.to !== undefined && lastDay(institution.to) < end ? institution.to : undefined;
  const beganOn = institution.from !== undefined && firstDay(institution.from) > start ? institution.from : undefined;
  const never =
    (endedOn !== undefined && lastDay(endedOn) < start) || (beganOn !== undefined && firstDay(beganOn) > end);
  const next = endedOn === undefined ? undefined : successorAt(institution, start);
  const named = next && dictionary.institutions.find(({ id }) => id === next.id);
  return {
    institution,
    existed: never ? "never" : endedOn || beganOn ? "part" : "whole",
    ...(endedOn && { endedOn }),
    ...(beganOn && { beganOn }),
    ...(institution.lifetime && { fact: institution.lifetime }),
    ...(next && named && { successor: { ...next, name: plainName(named.name) } }),
  };
}
