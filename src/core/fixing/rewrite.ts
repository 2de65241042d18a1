/** Writing another name where one stood: in the same case and number, with the same capital, place and neighbours. */
import { asProperName, findInstitution, inForm, inflect, plainName } from "../dictionary";
import type { Body, Dictionary, GrammaticalCase, Institution } from "../dictionary/types";

/** The case the old name stands in. Where its form allows several, the place in the cell decides. */
export function caseOf(body: Body): GrammaticalCase {
  const likely: readonly GrammaticalCase[] =
    body.role === "lead"
      ? ["nominative", "instrumental", "genitive", "dative"]
      : ["instrumental", "nominative", "genitive", "dative"];
  return likely.find((one) => body.cases.includes(one)) ?? "nominative";
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Written as a proper name: every longer word with a capital. */
function isProper(written: string): boolean {
  const words = written.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}

/**
 * A dictionary name in the form the old one had. An abbreviation gives way to an abbreviation where the new body has
 * one.
 */
export function inPlaceOf(body: Body, entry: Institution): string {
  const old = body.written.slice(body.core.start - body.start, body.core.end - body.start);
  if (body.met === "abbreviation" && entry.abbreviations[0]) return entry.abbreviations[0];
  const number = inflect(entry.name, true).some((form) => form.number === body.number) ? body.number : undefined;
  const form = inForm(
    entry.name,
    body.met === "abbreviation" && !body.cases.length ? governedCase(body) : caseOf(body),
    entry.oneNumber ? undefined : number,
  );
  if (isProper(old)) return asProperName(form);
  return /^\p{Lu}\p{Ll}/u.test(old) || (body.core.start === 0 && /^\p{Lu}/u.test(old)) ? capitalised(form) : form;
}

/** An abbreviation shows no case: after "we współpracy z" it stands for an instrumental. */
const governedCase = (body: Body): GrammaticalCase => (body.role === "partner" ? "instrumental" : "nominative");

/** The cell with the name of one body replaced; qualifier and tail stay where they are. */
export function withName(cell: string, body: Body, name: string): string {
  return cell.slice(0, body.core.start) + name + cell.slice(body.core.end);
}

/** The cell with several bodies replaced by dictionary entries; bodies without one stay. */
export function withSuccessors(
  cell: string,
  bodies: readonly Body[],
  successorOf: (body: Body) => Institution | undefined,
): string {
  return [...bodies]
    .sort((a, b) => b.start - a.start)
    .reduce((text, body) => {
      const entry = successorOf(body);
      return entry ? withName(text, body, inPlaceOf(body, entry)) : text;
    }, cell);
}

/** Names in the instrumental, as a list after "we współpracy z": the dictionary's by rule, others as written. */
export function instrumentals(bodies: readonly Body[], dictionary: Dictionary): string {
  const names = bodies.map((body) => {
    if (body.met === "abbreviation" || body.cases.includes("instrumental") || !body.id) return body.written.trim();
    const entry = findInstitution(dictionary, body.id);
    if (!entry) return body.written.trim();
    const form = inForm(entry.name, "instrumental", entry.oneNumber ? undefined : body.number);
    return plainName(
      [body.written.slice(0, body.core.start - body.start), form, body.written.slice(body.core.end - body.start)].join(
        "",
      ),
    ).trim();
  });
  return names.join(", ");
}

/** "we współpracy ze" before a name that would be hard to say after "z". */
export function withPreposition(names: string): string {
  return `we współpracy ${/^(?:[sśzźżwSŚZŹŻW](?![aeiouyąęóAEIOUYĄĘÓ])|szk|Szk)/.test(names) && !/^[A-ZŁŚŻ]{2}/.test(names) ? "ze" : "z"} ${names}`;
}
