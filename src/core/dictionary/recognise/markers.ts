/** What steers the reading of a cell: "we współpracy z", role labels, conjunctions, numbers of items. */
import {
  BEFORE_COOPERATION,
  CONJUNCTIONS,
  CONJUNCTION_TAILS,
  COOPERATION,
  COOPERATION_MODELS,
  JOINT,
} from "../data/words";
import type { Token } from "./tokens";
import { isOneSlip } from "./typos";

export interface Marker {
  end: number;
  governs: "instrumental" | "genitive";
}

const isZ = (token: Token | undefined): boolean => token?.key === "z" || token?.key === "ze";

/** "współpracy", also with one slip, with "z" or "we" glued on, or torn in two; gives how many tokens it takes. */
function cooperationWord(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== "word" && token?.kind !== "acronym") return 0;
  const key = token.kind === "acronym" ? token.text.toLowerCase().replace(/ó/g, "o").replace(/ł/g, "l") : token.key;
  if (COOPERATION.has(key)) return 1;
  if (key === "wspol" && /^prac/.test(tokens[at + 1]?.key ?? "")) return 2;
  if (!/^w/.test(key) || key.length < 7 || key.length > 14) return 0;
  const bare = key.replace(/^we?(?=wsp)/, "");
  return COOPERATION_MODELS.some(
    (model) => bare === model || isOneSlip(bare, model) || isOneSlip(bare.replace(/ze?$/, ""), model),
  )
    ? 1
    : 0;
}

/** The end of the "z", colon and dot that go with a marker. */
function withTail(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.kind === "dot" || tokens[end]?.kind === "newline") end++;
  if (isZ(tokens[end])) end++;
  if (tokens[end]?.kind === "colon") end++;
  return end;
}

/** "we współpracy z", "przy udziale", "wraz z"… beginning at a token. */
export function cooperationAt(tokens: readonly Token[], at: number): Marker | undefined {
  const first = tokens[at];
  if (first?.kind !== "word" && first?.kind !== "acronym") return undefined;
  const key = first.kind === "acronym" ? first.text.toLowerCase() : first.key;
  let second = at + 1;
  while (tokens[second]?.kind === "newline") second++;
  const before = BEFORE_COOPERATION.has(key) ? second : at;
  const length = cooperationWord(tokens, before);
  if (length) {
    const end = withTail(tokens, before + length);
    const abbreviated = tokens[before]!.key === "wsp";
    if (!abbreviated || before > at || isZ(tokens[end - 1])) return { end, governs: "instrumental" };
  }
  for (const joint of JOINT) {
    if (!joint.first.has(key)) continue;
    if (joint.second && !joint.second.has(tokens[second]?.key ?? "")) continue;
    const end = withTail(tokens, joint.second ? second + 1 : second);
    if (joint.withZ && !isZ(tokens[end - 1])) continue;
    return { end, governs: joint.governs };
  }
  return undefined;
}

/** "I Liceum", "I st.", "I. ": the Roman one, not "i". */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!token.capital || !next) return false;
  if (next.kind === "dot" || next.key === "st" || next.key.startsWith("stopni")) return true;
  return next.capital && (!before || !["word", "acronym", "quote", "close", "dot"].includes(before.kind));
}

/** The token after a conjunction that begins here, or undefined. */
export function conjunctionAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" && !(token?.kind === "acronym" && token.text.length > 2)) return undefined;
  const key = token.kind === "acronym" ? token.text.toLowerCase() : token.key;
  if (!CONJUNCTIONS.has(key) || (key === "i" && isOrdinal(tokens, at))) return undefined;
  const next = tokens[at + 1];
  const tail = next?.kind === "word" && CONJUNCTION_TAILS.has(next.key);
  if (key === "a" || key === "jak") return tail ? at + 2 : undefined;
  if (key === "ew") return next?.kind === "dot" ? at + 2 : at + 1;
  return tail && next.key !== "i" ? at + 2 : at + 1;
}

const NUMBERED = new Set(["nr", "numer", "no"]);

/** An item's number ("1.", "2)", "1Samorząd", "a)") beginning here: its value and the token after it. */
export function listMarkAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  text: string,
): { end: number; value: number | undefined } | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const fresh = at === 0 || ["newline", "divider", "dash", "colon", "open"].includes(tokens[at - 1]!.kind);
  if (token.kind === "word" && token.text.length === 1 && next?.kind === "close" && tokens[at - 1]?.kind !== "open")
    return { end: at + 2, value: undefined };
  if (
    token.kind !== "number" ||
    token.text.length > 2 ||
    NUMBERED.has(tokens[at - 1]?.key ?? "") ||
    (tokens[at - 1]?.kind === "dot" && NUMBERED.has(tokens[at - 2]?.key ?? ""))
  )
    return undefined;
  const value = Number(token.text);
  if (value === 0) return undefined;
  const dotted = next?.kind === "dot" || (next?.kind === "close" && tokens[at - 1]?.kind !== "open");
  const after = tokens[dotted ? at + 2 : at + 1];
  const named = after?.kind === "word" || after?.kind === "acronym" || after?.kind === "quote";
  if (dotted) return named || fresh ? { end: at + 2, value } : undefined;
  const glued = next !== undefined && next.start === token.end && named && /\p{L}/u.test(text.charAt(token.end));
  if (glued && next.key.length > 1 && (fresh || value === last + 1)) return { end: at + 1, value };
  return named && value === last + 1 && (last > 0 || fresh) ? { end: at + 1, value } : undefined;
}
