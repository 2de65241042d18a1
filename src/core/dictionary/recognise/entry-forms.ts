/** Every way a dictionary entry may be written, as paths of folded words. */
import { normal } from "../../table/text";
import { inflect, numberOf, plainName } from "../grammar/phrase";
import { CASES } from "../grammar/decline";
import type { FundingSource, GrammaticalNumber, Institution } from "../types";
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
  /** The cases it can be, as bits in the order of CASES; 0 where none is known. */
  mask: number;
}

type NameForm = Pick<EntryForm, "keys" | "written" | "number" | "mask">;

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

/** Proper names of one body have no plural. */
const isOneBody = (name: string): boolean => /^\p{Lu}/u.test(name);

/** Forms that look alike are kept as one with all its cases. */
function formsOf(name: string): readonly NameForm[] {
  const known = formsByName.get(name);
  if (known) return known;
  const forms: NameForm[] = [];
  const places = new Map<string, number>();
  for (const { text, number, case: grammaticalCase } of inflect(name, !isOneBody(name))) {
    const bit = 1 << CASES.indexOf(grammaticalCase);
    const place = places.get(`${number}${text}`);
    if (place !== undefined) forms[place]!.mask |= bit;
    else {
      places.set(`${number}${text}`, forms.length);
      const { keys, written } = keysOf(text);
      forms.push({ keys, written, number, mask: bit });
    }
  }
  formsByName.set(name, forms);
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

/** Shows every form of an entry in turn: its names in every case, forms listed for it, its abbreviations. */
export function eachForm(entry: Entry, see: (form: EntryForm) => void): void {
  const { name, variants, abbreviations, forms = [] } = nameOf(entry);
  const number = numberOf(name);
  for (const written of [name, ...variants]) {
    const spelling = plainName(written);
    for (const form of formsOf(written))
      if (form.keys.length)
        see({
          keys: form.keys,
          written: form.written,
          spelling,
          abbreviation: false,
          number: form.number,
          mask: form.mask,
        });
  }
  for (const form of forms) {
    const { keys, written } = phraseKeys(form);
    if (keys.length) see({ keys, written, spelling: plainName(name), abbreviation: false, number, mask: 0 });
  }
  for (const abbreviation of abbreviations)
    for (const keys of abbreviationForms(abbreviation))
      if (keys.length) see({ keys, written: "", spelling: abbreviation, abbreviation: true, number, mask: 0 });
}
