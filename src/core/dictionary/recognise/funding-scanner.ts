/** Walks over the tokens of a funding cell once: sources, institutions, amounts, words between. */
import { fold } from "../../table/text";
import { CONNECTORS, MONEY_HEADS, OWNER_CATEGORY, REGIONAL_YEARS } from "../data/funding-words";
import { plainName } from "../grammar/phrase";
import type { Body, Dictionary, FundingCategory, FundingSource, Institution, SourceReading } from "../types";
import { unexplained } from "./abbreviations";
import { amountsIn, type PlacedAmount } from "./amounts";
import { CellScanner } from "./cell-scanner";
import { conjunctionAt, cooperationAt, listMarkAt } from "./markers";
import { labelAt } from "./roles";
import { hitFor, matchAt, type Accepts, type Match } from "./match";
import { canonicalName, displayName } from "./names";
import type { Hit, PhraseIndex } from "./phrase-index";
import { tailEnd } from "./tail";

const TERRITORIES: Readonly<Record<string, string>> = {
  gmina: "budzet-gminy",
  powiat: "budzet-powiatu",
  miasto: "budzet-miasta",
  wojewodztwo: "budzet-wojewodztwa",
};

export class FundingScanner extends CellScanner {
  readonly accepts: Accepts = () => true;
  readonly sources: SourceReading[] = [];
  readonly institutions: Body[] = [];
  readonly unknown: string[] = [];
  readonly amounts: PlacedAmount[];

  constructor(
    text: string,
    index: PhraseIndex,
    private readonly dictionary: Dictionary,
  ) {
    super(text, index);
    this.amounts = amountsIn(text);
  }

  protected step(): void {
    const { tokens, at } = this;
    const token = tokens[at]!;
    const amount = this.amounts.find(
      ({ start, written }) => token.start >= start && token.start < start + written.length,
    );
    if (amount) return this.takeAmount(amount);
    const marker = cooperationAt(tokens, at);
    if (marker) {
      this.role = "partner";
      return this.take(marker.end, "marker");
    }
    const label = labelAt(tokens, at);
    if (label) return this.take(label.end, "label");
    const mark = listMarkAt(tokens, at, this.lastNumber, this.text);
    if (mark) {
      if (mark.value !== undefined) this.lastNumber = mark.value;
      return this.take(mark.end, "number");
    }
    if (token.kind !== "word" && token.kind !== "acronym" && token.kind !== "number" && token.kind !== "quote")
      return this.take(at + 1, "divider");
    const after = conjunctionAt(tokens, at);
    if (after !== undefined) return this.conjunction(after);
    const match = matchAt(this.index, tokens, at, this.accepts);
    if (match) return this.name(match);
    this.other();
  }

  private takeAmount(amount: PlacedAmount): void {
    const limit = amount.start + amount.written.length;
    let end = this.at + 1;
    while (end < this.tokens.length && this.tokens[end]!.start < limit) end++;
    this.take(end, "remark");
  }

  /** "budżet gminy i powiatu": the second territory's budget too. */
  private conjunction(after: number): void {
    const { tokens } = this;
    const last = this.sources[this.sources.length - 1];
    const found = last?.id?.startsWith("budzet-") ? matchAt(this.index, tokens, after, this.accepts) : undefined;
    const budget = TERRITORIES[found?.hits[0]?.institution?.id ?? ""];
    this.take(after, "divider");
    const source =
      budget && found?.cases.includes("genitive") ? this.dictionary.sources.find(({ id }) => id === budget) : undefined;
    if (source && found)
      this.addSource(
        source,
        after,
        tailEnd(this, found, found.hits[0]!.institution!),
        source.category,
        plainName(source.name),
      );
  }

  private name(match: Match): void {
    const { tokens } = this;
    const source = match.hits.find((hit) => hit.source);
    const hit: Hit =
      source ?? hitFor(match, this.role === "lead" ? ["nominative", "genitive"] : ["instrumental", "nominative"]);
    if (!hit.source) return this.institution(match, hit, hit.institution!);
    // "środki z budżetu gminy", "środki PUP": the word for money is made precise by the name that follows.
    if (MONEY_HEADS.has(hit.source.id)) {
      let next = match.end;
      while (
        tokens[next]?.kind === "word" &&
        CONNECTORS.has(tokens[next]!.key) &&
        !matchAt(this.index, tokens, next, this.accepts)
      )
        next++;
      const owner = matchAt(this.index, tokens, next, this.accepts);
      const ownerHit = owner?.hits.find((one) => one.source) ?? owner?.hits[0];
      const linked = next > match.end;
      if (owner && ownerHit?.source && (linked || hit.source.vague)) return this.take(next, "marker");
      if (
        owner &&
        ownerHit?.institution &&
        (owner.cases.includes("genitive") || owner.cases.length === 0 || ownerHit.abbreviation)
      )
        return this.owned(owner, next, ownerHit, ownerHit.institution);
    }
    const end = this.sourceEnd(match.end);
    const years = this.text.slice(tokens[this.at]!.start, tokens[end - 1]!.end);
    const programme =
      hit.source.programme === "rpo"
        ? REGIONAL_YEARS.find(([pattern]) => pattern.test(years))?.[1]
        : hit.source.programme;
    this.addSource(hit.source, this.at, end, hit.source.category, plainName(hit.source.name), programme);
  }

  private addSource(
    source: FundingSource,
    from: number,
    end: number,
    category: FundingCategory,
    name: string,
    programme = source.programme,
  ): void {
    const { tokens, text } = this;
    const written = text.slice(tokens[from]!.start, tokens[end - 1]!.end);
    this.at = from;
    this.take(end, "body");
    this.sources.push({
      id: source.id,
      name,
      category,
      written,
      vague: source.vague === true,
      ...(programme && programme !== "rpo" && { programme }),
    });
  }

  /** "środki PUP", "budżet GOPS w Kluczach": the money of the institution named. */
  private owned(owner: Match, from: number, hit: Hit, entry: Institution): void {
    const end = tailEnd(this, owner, entry);
    const written = this.text.slice(this.tokens[this.at]!.start, this.tokens[end - 1]!.end);
    const { category } = OWNER_CATEGORY.find(
      ({ ids, sectors }) => (!ids && !sectors) || ids?.has(entry.id) || sectors?.has(entry.sector),
    )!;
    const body: Body = {
      ...this.bodyOf(owner, hit, entry, from, end),
      cases: owner.cases.includes("genitive") ? ["genitive"] : owner.cases,
    };
    this.take(end, "body");
    this.sources.push({ name: fold(written), category, written, vague: false, owner: body });
  }

  private institution(match: Match, hit: Hit, entry: Institution): void {
    const end = tailEnd(this, match, entry);
    this.institutions.push(this.bodyOf(match, hit, entry, this.at, end));
    this.take(end, "body");
  }

  private bodyOf(match: Match, hit: Hit, entry: Institution, from: number, end: number): Body {
    const { tokens, text } = this;
    const start = tokens[from]!.start;
    const written = text.slice(start, tokens[end - 1]!.end);
    const nameEnd = tokens[match.end - 1]!.end;
    const tail = fold(text.slice(nameEnd, tokens[end - 1]!.end));
    const name = displayName({
      entry,
      number: hit.number,
      cases: match.cases,
      abbreviation: hit.abbreviation,
      qualifiers: [],
      tail,
      written: text.slice(start, nameEnd),
    });
    return {
      id: entry.id,
      name,
      kind: entry.kind,
      role: this.role,
      written,
      start,
      core: { start, end: nameEnd },
      spelling: hit.abbreviation ? fold(text.slice(start, nameEnd)) : canonicalName(entry),
      met: match.typo ? "typo" : hit.abbreviation ? "abbreviation" : "name",
      number: hit.number,
      cases: match.cases,
      tail,
    };
  }

  /** A source goes on over its years, region and quoted title. */
  private sourceEnd(from: number): number {
    const { tokens } = this;
    let end = from;
    for (; end < tokens.length; end++) {
      const token = tokens[end]!;
      if (
        token.kind === "divider" ||
        token.kind === "newline" ||
        token.kind === "open" ||
        token.kind === "close" ||
        token.kind === "colon"
      )
        break;
      if (this.amounts.some(({ start, written }) => token.start >= start && token.start < start + written.length))
        break;
      if (token.kind === "dash" && !(tokens[end - 1]?.kind === "number" && tokens[end + 1]?.kind === "number")) break;
      if (
        listMarkAt(tokens, end, this.lastNumber, this.text) ||
        cooperationAt(tokens, end) ||
        conjunctionAt(tokens, end) !== undefined
      )
        break;
      if (token.kind === "word" || token.kind === "acronym") {
        const found = matchAt(this.index, tokens, end, this.accepts);
        const id = found?.hits[0]?.institution?.id ?? "";
        if (found && !(TERRITORIES[id] && found.cases.includes("genitive"))) break;
        if (found) end = found.end - 1;
      }
    }
    while (
      end > from &&
      (tokens[end - 1]!.kind === "dot" || (tokens[end - 1]!.kind === "word" && CONNECTORS.has(tokens[end - 1]!.key)))
    )
      end--;
    return end;
  }

  /** Words between names say nothing; others are kept as unknown text. */
  private other(): void {
    const { tokens, at, text } = this;
    let end = at + 1;
    while (end < tokens.length && ["word", "acronym", "number", "dot", "quote"].includes(tokens[end]!.kind)) {
      if (
        listMarkAt(tokens, end, this.lastNumber, text) ||
        cooperationAt(tokens, end) ||
        conjunctionAt(tokens, end) !== undefined ||
        matchAt(this.index, tokens, end, this.accepts)
      )
        break;
      if (this.amounts.some(({ start }) => start === tokens[end]!.start)) break;
      end++;
    }
    const words = tokens.slice(at, end).filter((token) => token.kind === "word" || token.kind === "acronym");
    const meaning = words.some((word) => !CONNECTORS.has(word.key));
    if (meaning) this.unknown.push(fold(text.slice(tokens[at]!.start, tokens[end - 1]!.end)));
    for (const abbreviation of unexplained(tokens, at, end, this.index)) this.unknownAbbreviations.add(abbreviation);
    this.take(end, meaning ? "fragment" : "marker");
  }
}
