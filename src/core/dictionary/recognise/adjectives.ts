/**
 * Adjectives before a name: those that change nothing of what it is ("lokalny"), places ("borecki"), pairs ("Miejska i
 * Gminna").
 */
import { normal } from "../../table/text";
import { QUALIFIERS } from "../data/words";
import { declineAdjective, type Gender } from "../grammar/decline";
import type { Token } from "./tokens";

const GENDERS: readonly Gender[] = ["m", "mp", "f", "n"];

/** Any form of a qualifying adjective → its lemma. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ...QUALIFIERS.flatMap((lemma) =>
    GENDERS.flatMap((gender) => {
      const { singular, plural } = declineAdjective(lemma, gender);
      return [...singular, ...plural].map((form): [string, string] => [normal(form), lemma]);
    }),
  ),
  ...["wszyscy", "wszystkie", "wszystkich", "wszystkim", "wszystkimi"].map((form): [string, string] => [
    form,
    "wszystek",
  ]),
]);

/** "Borecki", "Zagórzańskiej": an adjective made of a place, written with a capital, in any case. */
const OF_PLACE = /^(\p{L}{2,}(?:sk|ck|dzk))(?:i|a|ą|ie|iego|iemu|iej|im|imi|ich)$/u;

/** Any other adjective by its ending ("mobilna świetlica"); only before a name, where nothing else could be meant. */
const ENDING = /^(\p{L}{3,}(?:n|w|sk|ck|zk|ł|cz|on|an|ż|r|st))(?:y|i|a|ą|e|ego|iego|ej|iej|ym|im|ych|ich|ymi|imi)$/u;

function anyAdjective(token: Token): string | undefined {
  const stem = ENDING.exec(token.text)?.[1];
  return stem && stem + (/[kg]$/.test(stem) ? "i" : "y");
}

/** The lemma of an adjective that may stand before a name. */
function adjectiveAt(token: Token | undefined): string | undefined {
  if (token?.kind !== "word") return undefined;
  const known = FORMS.get(token.key);
  if (known) return known;
  const place = token.capital ? OF_PLACE.exec(token.text) : null;
  return place ? `${place[1]}i` : undefined;
}

/** "wszyscy", "wszystkie": no adjective declines like it. */
const ALL: Readonly<Record<string, string>> = { mp: "wszyscy" };

/** The nominative of a qualifier before a name; "i" between two of them stays. */
export function agreeing(lemma: string, gender: Gender, number: "singular" | "plural"): string {
  if (lemma === "i" || lemma === "oraz" || /^[\dIVX]/.test(lemma)) return lemma;
  if (lemma === "wszystek") return ALL[gender] ?? "wszystkie";
  return declineAdjective(lemma, gender)[number][0] ?? lemma;
}

export interface Before {
  /** Lemmas in order, with the "i" between two of them. */
  lemmas: string[];
  /** Where the name itself begins. */
  end: number;
}

/** "19 Gromada Zuchowa", "II Liceum": an ordinal before a capital. */
function ordinal(tokens: readonly Token[], at: number): Before | undefined {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (!next?.capital || !(/^\d{1,3}$/.test(token.text) || /^[IVX]{1,5}$/.test(token.text))) return undefined;
  return { lemmas: [token.text], end: at + 1 };
}

/** Adjectives from a token on, longer and longer; a name may begin after any of them. */
export function adjectivesFrom(tokens: readonly Token[], at: number, isName: (place: number) => boolean): Before[] {
  const first = ordinal(tokens, at);
  const found: Before[] = first ? [first] : [];
  const lemmas: string[] = [];
  for (let place = at; place < at + 5;) {
    const token = tokens[place];
    const lemma = adjectiveAt(token) ?? (token?.kind === "word" && !isName(place) ? anyAdjective(token) : undefined);
    if (lemma === undefined) break;
    lemmas.push(lemma);
    place++;
    found.push({ lemmas: [...lemmas], end: place });
    const joint = tokens[place]?.key;
    if ((joint === "i" || joint === "oraz") && adjectiveAt(tokens[place + 1]) !== undefined) {
      lemmas.push(joint);
      place++;
      found.push({ lemmas: [...lemmas], end: place });
    }
  }
  return found;
}
