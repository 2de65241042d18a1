/** Letters and words that make a reader go over a text again and again, each repeated to any length. */
import { randomOf, type Random } from "./mutate";

const split = (table: string): string[] => table.trim().split(/\s+/);

const SIGNS = [
  ..." .,;:!?/|\\-–—+*=<>&%#@\"'„”«»()[]{}·•_~^$\t\n\r",
  ...["\u00A0", "\u200B", "\u0301", "😀", "\uFEFF", "\uD800"],
];
const LETTERS = split("a A ś Ś é 0 1 o I V x");
const PAIRS =
  split(`(( () )( (a a( [] [[ "a a" -- -a a- a. a, a; a: 1. 1) 1, 0, 1- 1-1 1/1 I. I) a) <a <!-- --> <p> </p> &# &amp; <td ]]> =( =A1
  **a |a| {{ }} ${"a"}= ="`);
const WORDS =
  split(`i oraz a lub z ze w we na do od dr im. św. nr ul. np. m.in. tj. tym jak wyżej j.w. AB ABC GOPS gmina gminy Gmina gminą szkoła
  szkoły szkoły, GOPS, GOPS; referat centrum zespół urząd rada miejski Miejski borecki Borecki pracownicy osoby współpracy partner: lider:
  lider budżet środki środków program Program „Program fundusz Fundusz dotacja zł 100zł tys. 1.000 1,5% 2024 2024- 2024-2030 01.2024 01.02.2024
  2024-01-01 maj styczeń kwartał I-II IV rok roku lat co corocznie bieżąco ciągle sukcesywnie do końca liczba wskaźnik % osób km wzrost
  cel Cel działanie Działanie Obszar Tabela Organizacja organizowanie wspieranie`);
const PHRASES = [
  "we współpracy z ",
  "przy udziale ",
  "– lider ",
  "budżet gminy i ",
  "Gmina i ",
  "a (",
  "Program „",
  "w ramach ",
  "sp. z o.o. ",
  "do końca ",
  "nie rzadziej niż ",
  "Urząd Gminy – Referat ",
  "Cel operacyjny 1. ",
  "1. Działanie\n",
  "a\tb\n",
  "| a | b |\n",
  "- a\n",
  "a;b\n",
  "<tr><td>a",
  "<td colspan=9>",
  "<div>",
  "<b>a</b>",
];

/** Every one repeated gives a text that some reader could stumble on; more of them, by chance, from the same pieces. */
export function alphabets(seed: number, more: number): string[] {
  const single = [...SIGNS, ...LETTERS, ...PAIRS, ...WORDS.map((word) => `${word} `), ...PHRASES];
  const random = randomOf(seed);
  const mixed = Array.from({ length: more }, () =>
    Array.from({ length: 2 + random(4) }, () => single[random(single.length)]!).join(""),
  );
  return [...new Set([...single, ...mixed])];
}

export const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Letters of all kinds without order: nothing in it is what a reader waits for, or everything is. */
export function noise(seed: number, length: number): string {
  const random: Random = randomOf(seed);
  const pieces = alphabets(1, 0);
  let text = "";
  while (text.length < length) text += pieces[random(pieces.length)]!;
  return text.slice(0, length);
}
