/** What stands beside a name: quotes, the law that says who is meant, remarks, "z" before a partner. */
import { REMARKS } from "../data/words";
import type { CellContext } from "./context";
import { matchAt } from "./match";
import type { Token } from "./tokens";

/** No name in quotes is longer: quotes further apart belong to two names. */
const LONGEST_QUOTED = 25;

/** A quoted name that opens here: the token after its closing mark. */
export function quotedEnd(tokens: readonly Token[], at: number): number | undefined {
  const last = Math.min(tokens.length - 1, at + LONGEST_QUOTED);
  for (let place = at + 1; place <= last; place++) if (tokens[place]!.kind === "quote") return place + 1;
  return undefined;
}

/** „Dostępny Samorząd – granty”: a title whose beginning the dictionary knows (up to `end`) is not cut. */
export function pastOpenQuote(tokens: readonly Token[], from: number, end: number): number {
  const quotes = tokens.slice(from, end).filter(({ kind }) => kind === "quote").length;
  return quotes % 2 === 1 ? (quotedEnd(tokens, end - 1) ?? end) : end;
}

const CLAUSE_ENDS: ReadonlySet<Token["kind"]> = new Set(["divider", "newline", "open"]);

/** ", o których mowa w art. 3 ust. 3 ustawy": the law that says who they are; index after its last token. */
export function lawClauseEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== ",") return undefined;
  const [first, , third] = tokens.slice(at + 1, at + 4).map(({ key }) => key);
  const { key: second = "" } = tokens[at + 2] ?? {};
  const opens =
    (first === "o" && /^ktor/.test(second) && third === "mowa") || (first === "wymienion" && second === "w");
  if (!opens) return undefined;
  let end = at + 4;
  while (end < tokens.length && !CLAUSE_ENDS.has(tokens[end]!.kind)) end++;
  return end;
}

/** "w ramach …", "np. …", "zgodnie z …": a remark, not part of the name. */
export function opensRemark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    token.kind === "word" &&
    (REMARKS.has(token.key) ||
      ((token.key === "w" || token.key === "na" || token.key === "przy") && REMARKS.has(tokens[at + 1]?.key ?? "")))
  );
}

/** "z organizacjami" after a lead: the rest of a lost "we współpracy". */
export function isZPartner({ tokens, index, accepts }: CellContext, at: number): boolean {
  const key = tokens[at]!.key;
  if (key !== "z" && key !== "ze") return false;
  const found = matchAt(index, tokens, at + 1, accepts);
  // "z Oddziałami Integracyjnymi", "z filiami" are what a school or a library has.
  if (/^(?:oddzial|klas|fili)/.test(tokens[at + 1]?.key ?? "")) return false;
  return found !== undefined && (found.cases.length === 0 || found.cases.includes("instrumental"));
}
