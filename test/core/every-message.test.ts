/**
 * Every sentence of every catalogue, in all plural forms, with names that carry quotes and places: nothing undefined,
 * quotes in pairs, verbs that agree.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";

const MESSAGES = join(__dirname, "../../src/core/messages");
const COUNTS = [1, 2, 5, 12, 22];
const NAME = "Komenda Powiatowa Policji w Borkach „Bezpieczny dom”";
/** Values that are lists in one sentence and texts in another are told apart by what the sentence does with them. */
const LISTS =
  /columns|headers|institutions|until|since|successors|spellings|counts|sources|abbreviations|fragments|missing|partly|inDocument|files|here|there|places|examples|sheets|parts|names|labels/i;

type Sentence = (values: Record<string, unknown>) => string;

/** Whatever a sentence asks for: numbers for what is counted, lists for what is listed, a name for the rest. */
function values(count: number): Record<string, unknown> {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        const name = String(key);
        if (LISTS.test(name) && !/^(?:since|until|sources|missing|places)$/.test(name))
          return [NAME, NAME].slice(0, count === 1 ? 1 : 2);
        if (/date|day|since|until|from$|to$|today|asOf|read$|known/i.test(name)) return "2025-03-31";
        if (
          /count|total|actions|rows|cells|errors?|warning|hint|pieces|charts|years|number|left|most|packages/i.test(
            name,
          )
        )
          return count;
        return NAME;
      },
    },
  );
}

const numbers = (count: number) =>
  new Proxy({}, { get: (_, key) => (LISTS.test(String(key)) ? [String(count)] : count) }) as Record<string, unknown>;

const all = (["pl", "en"] as const).flatMap((locale) =>
  readdirSync(join(MESSAGES, locale))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const module = require(join(MESSAGES, locale, file)) as Record<string, unknown>;
      return Object.values(module).flatMap((catalogue) =>
        typeof catalogue === "object" && catalogue !== null
          ? Object.entries(catalogue)
              .filter((entry): entry is [string, Sentence] => typeof entry[1] === "function")
              .map(([code, sentence]) => ({ locale, file, code, sentence }))
          : [],
      );
    }),
);

/** A sentence that needs values of its own shape is tested beside what gives it them. */
function told(sentence: Sentence, count: number): string | undefined {
  try {
    const said: unknown = sentence(values(count));
    // Where a name stood for a number, the sentence is told with numbers alone.
    const again: unknown = typeof said === "string" && said.includes("NaN") ? sentence(numbers(count)) : said;
    return typeof again === "string" ? again : undefined;
  } catch {
    return undefined;
  }
}

test("nearly every sentence can be told with these values", () => {
  const told5 = all.filter(({ sentence }) => told(sentence, 5) !== undefined);
  expect(all.length).toBeGreaterThan(800);
  expect(told5.length / all.length).toBeGreaterThan(0.9);
});

const NOUNS: readonly (readonly [string, string, string])[] = [
  ["działanie", "działania", "działań"],
  ["wiersz", "wiersze", "wierszy"],
  ["komórka", "komórki", "komórek"],
  ["błąd", "błędy", "błędów"],
  ["ostrzeżenie", "ostrzeżenia", "ostrzeżeń"],
];

/** Which of the three forms a number takes. */
const formOf = (count: number) =>
  count === 1 ? 0 : [2, 3, 4].includes(count % 10) && ![12, 13, 14].includes(count % 100) ? 1 : 2;

describe.each(COUNTS)("with %i", (count) => {
  test("no sentence has holes, doubled quotes, or a form that does not agree", () => {
    const wrong: string[] = [];
    for (const { locale, file, code, sentence } of all) {
      const said = told(sentence, count);
      if (said === undefined) continue;
      const where = `${locale}/${file} ${code}: ${said}`;
      if (/undefined|NaN|\[object/.test(said)) wrong.push(`hole: ${where}`);
      if (locale === "pl") {
        const plain = said.split(NAME).join("");
        if (/„[^”»]*„/.test(plain.replace(/„[^„”]*”/g, ""))) wrong.push(`nested quotes: ${where}`);
        for (const forms of NOUNS) {
          const other = forms[formOf(count)]!;
          const met = new RegExp(`(?<![\\d,.])${count} (${forms.join("|")})(?!\\p{L})`, "u").exec(plain);
          // The genitive ("dotyczy 5 działań", "z 2 działań") is a case, not a number.
          if (met && met[1] !== other && met[1] !== forms[2] && !(count === 1 && met[1] === forms[1]))
            wrong.push(`form: ${where}`);
        }
        if (/(?<!\p{L})jest [234] |(?<!\p{L})są (?:1|5|12) /u.test(plain)) wrong.push(`verb: ${where}`);
      } else if (/„/.test(said.split(NAME).join(""))) wrong.push(`Polish quotes: ${where}`);
    }
    expect(wrong).toEqual([]);
  });
});

test("words an official does not use are gone", () => {
  const AWAY =
    /stan(?:u)? zupełn|[Pp]arking|Pokwitowan|Lustro planu|Pokrycie ustawy|znalezisk|dzień odniesienia|spoza rozdania|Rama strategii|zerknij|Table Schema|nie wolno pytać/;
  const said = all.flatMap(({ locale, sentence }) => (locale === "pl" ? [told(sentence, 5) ?? ""] : []));
  expect(said.filter((line) => AWAY.test(line))).toEqual([]);
});
