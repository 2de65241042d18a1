/**
 * Sources told in whatever words, with no name of their own: that nothing is paid, the fee for permits, the unit's own
 * work, a chapter of the budget.
 */
import type { Token } from "./tokens";

const NOT =
  /^(?:wymaga|wymagaja|generuje|generuja|powoduje|przewiduje|przewidziano|pociaga|rodzi|planuje|dotyczy|ponosi|zaklada|obciaza|wiaze)$/;
const WITHOUT = /^(?:wklad|koszt|naklad|srodk|finansow|wydatk|obciazen|dodatkow|ponoszeni|zadnych|angazowani|udzial)/;
const COSTS = /^(?:wklad|koszt|naklad|srodk|finansow|wydatk|obciazen)/;
const STOPS: ReadonlySet<Token["kind"]> = new Set(["divider", "newline", "open", "close"]);

/** Index after the last token of such an answer beginning at a token, or undefined. */
function noCostEnd(tokens: readonly Token[], at: number): number | undefined {
  const key = tokens[at]!.key;
  const next = tokens[at + 1]?.key ?? "";
  if (key === "n" && next === "/" && tokens[at + 2]?.key === "d") return at + 3;
  if (/^(?:brak|zerow)/.test(key)) {
    const cost = /^dodatkow/.test(next) ? at + 2 : at + 1;
    if (/^(?:koszt|naklad|wydatk|obciazen)/.test(tokens[cost]?.key ?? "")) return cost + 1;
  }
  if (!(key === "nie" && NOT.test(next)) && !(key === "bez" && WITHOUT.test(next))) return undefined;
  let end = at + 1;
  let costs = key === "nie";
  while (end < tokens.length && !STOPS.has(tokens[end]!.kind) && end < at + 10) {
    if (tokens[end]!.kind === "dash" && costs) break;
    costs ||= COSTS.test(tokens[end]!.key);
    end++;
  }
  while (tokens[end - 1]!.kind === "dot") end--;
  return costs ? end : undefined;
}

const FEE = /^(?:oplat|srodk|wplyw|dochod|pieniadz)/;
const MOST_WORDS_OF_FEE = 14;

/**
 * "wpływy z opłat za wydawanie zezwoleń na sprzedaż alkoholu": the fee in whatever words; index after its last token.
 */
function alcoholFeeEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!FEE.test(tokens[at]!.key)) return undefined;
  let end = at + 1;
  let permit = false;
  let last: number | undefined;
  while (end < tokens.length && !STOPS.has(tokens[end]!.kind) && end < at + MOST_WORDS_OF_FEE) {
    const { key } = tokens[end]!;
    permit ||= key.startsWith("zezwole");
    if (permit && /^(?:zezwole|alkohol)/.test(key)) last = end + 1;
    end++;
  }
  return last;
}

/** "w ramach bieżących zadań": the unit's own work in whatever words; index after the last token. */
function dutiesEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]!.key !== "w" || tokens[at + 1]?.key !== "ramach") return undefined;
  const DUTY =
    /^(?:zadan|obowiazk|dzialalnosc|prac|etat|czynnosc|kompetencj|zatrudnieni|zasob|wydatk|wynagrodze|umow|koszt)/;
  for (let place = at + 2; place < at + 6 && tokens[place]?.kind === "word"; place++)
    if (DUTY.test(tokens[place]!.key) && tokens[place + 1]?.key !== "z") {
      let end = place + 1;
      while (tokens[end]?.kind === "word" || tokens[end]?.kind === "acronym") end++;
      return end;
    }
  return undefined;
}

/** "dział 852, rozdz. 85228": a chapter of the budget; index after its last token. */
function chapterEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:dzial|dz|rozdz|rozdzial|par|paragraf)$/.test(tokens[at]!.key)) return undefined;
  const number = tokens[at + 1]?.kind === "dot" ? at + 2 : at + 1;
  return tokens[number]?.kind === "number" && tokens[number].text.length >= 3 ? number + 1 : undefined;
}

const TAX_SHARE = /1(?:[,.]5)?\s?(?:%|procent)(?!\d)(?:\s?podatku)?/y;

/** "1,5 % podatku": what people leave to an organisation; index after its last token. */
function taxShareEnd(tokens: readonly Token[], at: number, text: string): number | undefined {
  const token = tokens[at]!;
  if (token.kind !== "number") return undefined;
  TAX_SHARE.lastIndex = token.start;
  const length = TAX_SHARE.exec(text)?.[0].length;
  if (length === undefined) return undefined;
  let end = at + 1;
  while (end < tokens.length && tokens[end]!.start < token.start + length) end++;
  return end;
}

/** Of a dictionary's source: its id, and the token after it. */
interface Worded {
  id: string;
  end: number;
  /** Beside a named source it only remarks on it. */
  remark?: boolean;
}

const worded = (id: string, end: number | undefined): Worded | undefined =>
  end === undefined ? undefined : { id, end };

/** "do decyzji rady", "do ustalenia": nothing is decided, whoever decides. */
export const isUndecided = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.key === "do" && /^(?:decyzji|ustaleni|uzgodnieni|okresleni|wskazani)/.test(tokens[at + 1]?.key ?? "");

/** Before the dictionary's names are looked up. */
export const wordedSourceAt = (tokens: readonly Token[], at: number, text: string): Worded | undefined =>
  worded("bez-kosztow", noCostEnd(tokens, at)) ??
  worded("korkowe", alcoholFeeEnd(tokens, at)) ??
  worded("poltora", taxShareEnd(tokens, at, text));

/** After none was found. */
export function budgetWordsAt(tokens: readonly Token[], at: number): Worded | undefined {
  const chapter = worded("budzet-gminy", chapterEnd(tokens, at));
  return worded("zadania-statutowe", dutiesEnd(tokens, at)) ?? (chapter && { ...chapter, remark: true });
}
