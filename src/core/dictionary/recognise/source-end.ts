/** How far a source goes on: over its years, its region, a quoted title, the territory whose budget it is. */
import { CONNECTORS } from "../data/funding-words";
import type { PlacedAmount } from "./amounts";
import { conjunctionAt, cooperationAt, listMarkAt } from "./markers";
import { matchAt } from "./match";
import { quotedEnd, type TailContext } from "./tail";
import type { Token } from "./tokens";

/** The budget of each territory: "budżet gminy i powiatu" names two. */
export const TERRITORIES: Readonly<Record<string, string>> = {
  gmina: "budzet-gminy",
  powiat: "budzet-powiatu",
  miasto: "budzet-miasta",
  wojewodztwo: "budzet-wojewodztwa",
};

export interface FundingContext extends TailContext {
  amounts: readonly PlacedAmount[];
}

const ENDS: ReadonlySet<Token["kind"]> = new Set(["divider", "newline", "open", "close", "colon"]);

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
    end > from &&
    (tokens[end - 1]!.kind === "dot" || (tokens[end - 1]!.kind === "word" && CONNECTORS.has(tokens[end - 1]!.key)))
  )
    end--;
  return end;
}
