/**
 * Words of a fact against a text: patterns are built from words, never taken from a file, so a loaded pack cannot slow
 * the check.
 */
import { normal } from "../table";
import type { MoneyFact, TermFact } from "./types";

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "przemoc* w rodzin*" → a pattern of whole words; the star stands for an ending. */
function phrase(words: string): string {
  const parts = words
    .split(" ")
    .filter(Boolean)
    .map((word) => (word.endsWith("*") ? `${escape(word.slice(0, -1))}\\p{L}*` : escape(word)));
  return `(?<![\\p{L}\\d])${parts.join("\\s+")}(?![\\p{L}\\d])`;
}

const patterns = new WeakMap<TermFact, { old: RegExp; never: RegExp | undefined }>();

function patternsOf(term: TermFact): { old: RegExp; never: RegExp | undefined } {
  let known = patterns.get(term);
  if (!known) {
    const any = (list: readonly string[]) => new RegExp(list.map(phrase).join("|"), "giu");
    known = { old: any(term.old), never: term.never && any(term.never) };
    patterns.set(term, known);
  }
  return known;
}

/** The old term as the text has it; undefined where it is not there or stands inside a phrase that stays lawful. */
export function termIn(term: TermFact, text: string): string | undefined {
  const { old, never } = patternsOf(term);
  const kept = never
    ? [...text.matchAll(never)].map((match) => [match.index, match.index + match[0].length] as const)
    : [];
  for (const match of text.matchAll(old)) {
    if (kept.some(([from, to]) => match.index >= from && match.index < to)) continue;
    if (!term.only) return match[0];
    const plain = normal(text);
    if (term.only.some((word) => plain.includes(word))) return match[0];
  }
  return undefined;
}

/** A word of the text begins so. `text` is `normal`. */
function begins(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[a-z0-9]/.test(text[at - 1]!)) return true;
  return false;
}

/** The funding cell names this money. */
export function namesMoney(money: MoneyFact, funding: string): boolean {
  const plain = normal(funding);
  return money.named.some((words) => words.split("+").every((word) => plain.includes(word)));
}

/** What the action is about belongs to none of the money's aims and surely to something else. */
export function surelyOther(money: MoneyFact, about: string): boolean {
  const plain = normal(about);
  return !money.aims.some((word) => plain.includes(word)) && money.others.some((word) => begins(plain, word));
}
