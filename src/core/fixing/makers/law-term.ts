/** A term the law replaced, in the case it stood in: "przemocy w rodzinie" → "przemocy domowej" (JEZ-01). */
import { genderOf, inflect, inForm } from "../../dictionary";
import { declineAdjective } from "../../dictionary/grammar/decline";
import type { Action } from "../../table/types";
import { cellText } from "../../table/cells";
import { edit, unsafe, type Maker } from "./context";

/** The old term's name, marked as dictionary names are, by the beginning of its folded text. */
const OLD: readonly [RegExp, string][] = [
  [/^przemoc/i, "przemoc + w rodzinie"],
  [/^grup/i, "grupa robocza"],
  [/^mieszka/i, "mieszkanie chronione"],
  [/^świetlic/i, "świetlica środowiskowa"],
  [/^dom/i, "dom + dziecka"],
];
const NEW: Readonly<Record<string, string>> = { "przemoc domowa": "przemoc domowa" };

/** "mieszkanie treningowe lub wspomagane": the second adjective declines too. */
function inSameForm(
  instead: string,
  grammaticalCase: Parameters<typeof inForm>[1],
  number: NonNullable<Parameters<typeof inForm>[2]>,
): string {
  const [name = "", second] = instead.split(" lub ");
  const first = inForm(NEW[name] ?? name, grammaticalCase, number);
  if (!second) return first;
  const lemma = second.replace(/e$/, "y");
  const at = ["nominative", "genitive", "dative", "accusative", "instrumental", "locative"].indexOf(grammaticalCase);
  return `${first} lub ${declineAdjective(lemma, genderOf(name))[number][at] ?? second}`;
}

/** The new term in the form of the old one; undefined when nothing replaces it or the form is not known. */
export function renewed(term: string, instead: string): string | undefined {
  const old = OLD.find(([pattern]) => pattern.test(term))?.[1];
  if (!instead || !old) return undefined;
  const forms = inflect(old, true).filter(({ text }) => text.toLowerCase() === term.toLowerCase());
  const form = forms.find((one) => one.case !== "accusative" && one.case !== "locative") ?? forms[0];
  if (!form) return undefined;
  const after = inSameForm(instead, form.case, form.number);
  return /^\p{Lu}/u.test(term) ? after.charAt(0).toUpperCase() + after.slice(1) : after;
}

const lastDay = (action: Action): string | undefined => {
  const iso = action.to.iso ?? action.from.iso;
  return iso && (iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-31` : iso);
};

export const lawTerm: Maker = (context) => {
  const { action, finding, table } = context;
  const term = String(finding.values.term ?? "");
  const after = renewed(term, String(finding.values.instead ?? ""));
  if (!action || !term || after === undefined) return [];
  const column = finding.column ?? "action";
  const since = String(finding.values.since ?? "");
  const change = (where: Action) => edit(where, column, cellText(where, column).replaceAll(term, after));
  const others = table.actions.filter((other) => other !== action && (lastDay(other) ?? "") >= since);
  return unsafe(context, "law-term", change(action), others.flatMap(change));
};
