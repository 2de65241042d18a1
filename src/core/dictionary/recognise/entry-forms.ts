/** Every way a dictionary entry may be written, as paths of folded words. */
import { normal } from "../../table/text";
import { inflect, plainName } from "../grammar/phrase";
import type { FundingSource, GrammaticalCase, GrammaticalNumber, Institution } from "../types";
import { phraseKeys } from "./tokens";

export type Entry = { institution: Institution } | { source: FundingSource };

export interface EntryForm {
  keys: readonly string[];
  /** The exact spelling, small letters with diacritics; "" for an abbreviation. */
  written: string;
  /** Nominative of the name this is a form of. */
  spelling: string;
  abbreviation: boolean;
  number: GrammaticalNumber;
  case?: GrammaticalCase;
}

type NameForm = Pick<EntryForm, "keys" | "written" | "number" | "case">;

export const nameOf = (entry: Entry): Institution | FundingSource =>
  "institution" in entry ? entry.institution : entry.source;

/** Forms by name, kept for good: the names of an edited dictionary are mostly those of the last one. */
const formsByName = new Map<string, readonly NameForm[]>();
const folded = new Map<string, string>();
const PLAIN = /^[a-ząćęłńóśźż ]+$/;

function foldedWord(word: string): string {
  let key = folded.get(word);
  if (key === undefined) folded.set(word, (key = normal(word)));
  return key;
}

/** Small plain words need no tokeniser; everything else (quotes, capitals, hyphens) goes through it. */
function keysOf(text: string): Pick<EntryForm, "keys" | "written"> {
  return PLAIN.test(text) ? { keys: text.split(" ").map(foldedWord), written: text } : phraseKeys(text);
}

function formsOf(name: string): readonly NameForm[] {
  let forms = formsByName.get(name);
  if (!forms)
    formsByName.set(
      name,
      (forms = inflect(name, true).map((form) => ({ ...keysOf(form.text), number: form.number, case: form.case }))),
    );
  return forms;
}

/** "AWR SP" is also "AWR-SP" and "AWRSP"; four letters and more may be small ("Gops"). */
export function abbreviationForms(abbreviation: string): string[][] {
  const words = abbreviation.split(" ");
  const forms = [words.map((word) => `^${word}`), words.map((word) => normal(word))].slice(
    0,
    words[0]!.length >= 4 ? 2 : 1,
  );
  if (words.length > 1) forms.push([`^${words.join("-")}`], [`^${words.join("")}`]);
  return forms;
}

/** All forms of an entry: its names in every case, forms listed for it, its abbreviations. */
export function entryForms(entry: Entry): EntryForm[] {
  const { name, variants, abbreviations, forms = [] } = nameOf(entry);
  const number = formsOf(name)[0] ? inflect(name)[0]!.number : "singular";
  return [
    ...[name, ...variants].flatMap((written) => {
      const spelling = plainName(written);
      return formsOf(written).map((form) => ({ ...form, spelling, abbreviation: false }));
    }),
    ...forms.map((form) => ({ ...phraseKeys(form), spelling: plainName(name), abbreviation: false, number })),
    ...abbreviations.flatMap((abbreviation) =>
      abbreviationForms(abbreviation).map((keys) => ({
        keys,
        written: "",
        spelling: abbreviation,
        abbreviation: true,
        number,
      })),
    ),
  ].filter(({ keys }) => keys.length > 0);
}
