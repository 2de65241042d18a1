/** How far a source goes on: over its years, its region, a quoted title, the territory whose budget it is. */
import { CONNECTORS } from "../data/funding-words";
import type { FundingCategory, FundingSource, SourceReading } from "../types";
import type { PlacedAmount } from "./amounts";
import { conjunctionAt, cooperationAt, listMarkAt } from "./markers";
import { matchAt } from "./match";
import { quotedEnd } from "./asides";
import { onlyGenitive } from "./complement";
import type { CellContext } from "./context";
import { tailEnd } from "./tail";
import type { Token } from "./tokens";

/** The budget of each territory: "budżet gminy i powiatu" names two. */
const TERRITORIES: Readonly<Record<string, string>> = {
  gmina: "budzet-gminy",
  powiat: "budzet-powiatu",
  miasto: "budzet-miasta",
  wojewodztwo: "budzet-wojewodztwa",
};

export interface FundingContext extends CellContext {
  amounts: readonly PlacedAmount[];
}

/** What parts two sources. */
export const ENDS: ReadonlySet<Token["kind"]> = new Set(["divider", "newline", "open", "close", "colon"]);

/** The token belongs to an amount of money. */
export function amountAt({ amounts }: FundingContext, { start: at }: Token): PlacedAmount | undefined {
  // The last amount that begins here or before; they stand in order and never overlap.
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (amounts[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  const before = amounts[low - 1];
  return before && at < before.start + before.written.length ? before : undefined;
}

function endsAt(context: FundingContext, at: number): boolean {
  const { tokens } = context;
  const token = tokens[at]!;
  return (
    ENDS.has(token.kind) ||
    amountAt(context, token) !== undefined ||
    (token.kind === "dash" && !(tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "number")) ||
    listMarkAt(tokens, at, context.lastNumber, context.text) !== undefined ||
    cooperationAt(tokens, at) !== undefined ||
    conjunctionAt(tokens, at) !== undefined
  );
}

/** Index after the last token of a source whose name ends at `from`. */
export function sourceEnd(context: FundingContext, from: number): number {
  const { tokens } = context;
  let end = from;
  /** What the money is for is not cut again. */
  let kept = from;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (token.kind === "quote") {
      end = (quotedEnd(tokens, end) ?? end + 1) - 1;
      continue;
    }
    if (endsAt(context, end)) break;
    if (token.kind !== "word" && token.kind !== "acronym") continue;
    // "na zadania zlecone", "dla OSP": what it is for is no further source.
    if (end > from - 1 && (token.key === "na" || token.key === "dla")) {
      while (end + 1 < tokens.length && !endsAt(context, end + 1)) end++;
      kept = end + 1;
      continue;
    }
    const found = matchAt(context.index, tokens, end, context.accepts);
    const id = found?.hits[0]?.institution?.id ?? "";
    // Right after the source stands whose it is: "wpłaty rodziców", "darowizny firm".
    const whose =
      end === from &&
      found?.hits.every(({ source }) => !source) === true &&
      (found.cases.length === 0 || found.cases.includes("genitive"));
    if (found && !whose && !(TERRITORIES[id] && found.cases.includes("genitive"))) break;
    if (found) end = found.end - 1;
  }
  while (
    end > kept &&
    (tokens[end - 1]!.kind === "dot" || (tokens[end - 1]!.kind === "word" && CONNECTORS.has(tokens[end - 1]!.key)))
  )
    end--;
  return end;
}

const PARTS: ReadonlySet<Token["kind"]> = new Set(["divider", "newline", "colon"]);

/**
 * "NFZ – programy profilaktyczne", "budżet państwa w ramach programu": a word too wide to be a source, said of the
 * source before it.
 */
export function isRefinement({ tokens }: FundingContext, at: number, last: SourceReading | undefined): boolean {
  if (!last || last.vague || at < 2) return false;
  const before = tokens[at - 1]!;
  const within = tokens[at - 1]!.key === "ramach" || tokens[at - 2]!.key === "ramach";
  if (before.kind !== "dash" && before.kind !== "open" && !within) return false;
  const from = tokens.slice(0, at).findLastIndex(({ kind }) => PARTS.has(kind));
  return !/^(?:srodk|inn|zewn|fundusz)/.test(tokens[at]!.key) && from < at - 2;
}

const PEOPLES: FundingCategory = "środki organizacji i partnerów";

/**
 * After "i": the second territory whose budget it is ("budżet gminy i powiatu"), or the second owner of the same money
 * ("środki rodziców i opiekunów"), which is no source of its own.
 */
export function furtherOwnerAt(
  context: FundingContext,
  after: number,
  last: SourceReading | undefined,
): { end: number; budget?: string } | undefined {
  const { tokens, index, accepts } = context;
  const found = last && tokens[after] ? matchAt(index, tokens, after, accepts) : undefined;
  if (!last || !found) return undefined;
  if (last.category === PEOPLES && found.hits.every(({ source }) => !source) && onlyGenitive(found))
    return { end: found.end };
  const owner = found.hits[0]?.institution;
  const budget = last.id?.startsWith("budzet-") ? TERRITORIES[owner?.id ?? ""] : undefined;
  return budget && owner && found.cases.includes("genitive")
    ? { end: tailEnd(context, found, owner), budget }
    : undefined;
}

const PAID = /^(?:wspol|do)?finansowan/;

/** "projekt „Razem” współfinansowany z EFS+": who pays for what is named before `at`. */
export function payerAt(context: FundingContext, at: number): { source: FundingSource; end: number } | undefined {
  const { tokens, index, accepts } = context;
  if (!PAID.test(tokens[at]?.key ?? "")) return undefined;
  let place = at + 1;
  while (tokens[place]?.kind === "word" && /^(?:z|ze|srodk)/.test(tokens[place]!.key)) place++;
  const match = tokens[place] && matchAt(index, tokens, place, accepts);
  const source = match?.hits.find((hit) => hit.source)?.source;
  return match && source && !source.vague ? { source, end: sourceEnd(context, match.end) } : undefined;
}
