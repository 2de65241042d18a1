/** Walks over the tokens of a funding cell once: sources, institutions, amounts, words between. */
import { fold } from "../../table/text";
import { CONNECTORS, DEBT, GIVEN, MONEY_HEADS, REGIONAL_YEARS } from "../data/funding-words";
import { HEAD_IDS } from "../data/heads";
import { plainName } from "../grammar/phrase";
import type { Body, Dictionary, FundingSource, Institution, SourceReading } from "../types";
import { unexplained } from "./abbreviations";
import { amountsIn, type PlacedAmount } from "./amounts";
import { CellScanner } from "./cell-scanner";
import { conjunctionAt, cooperationAt, listMarkAt } from "./markers";
import { labelAt } from "./roles";
import { hitFor, matchAt, type Accepts, type Match } from "./match";
import type { Hit, PhraseIndex } from "./phrase-index";
import { namedSourceAt, type NamedSource } from "./named-source";
import { ownerBody } from "./owner-body";
import { ownerCategory } from "./owner-category";
import { budgetWordsAt, isUndecided, wordedSourceAt } from "./worded-source";
import { amountAt, ENDS, furtherOwnerAt, isRefinement, payerAt, sourceEnd, type FundingContext } from "./source-end";
import { pastOpenQuote } from "./asides";
import { tailEnd } from "./tail";
import type { Token } from "./tokens";

export class FundingScanner extends CellScanner implements FundingContext {
  readonly accepts: Accepts = (hit) => hit.source !== undefined || !HEAD_IDS.has(hit.institution!.id);
  readonly sources: SourceReading[] = [];
  readonly institutions: Body[] = [];
  readonly unknown: string[] = [];
  readonly amounts: PlacedAmount[];

  constructor(
    text: string,
    index: PhraseIndex,
    readonly dictionary: Dictionary,
  ) {
    super(text, index);
    this.amounts = amountsIn(text);
  }

  protected step(): void {
    const { tokens, at } = this;
    const token = tokens[at]!;
    const amount = amountAt(this, token);
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
    if (token.kind === "open") return this.bracket();
    this.noteSpecified(token);
    if (token.kind === "quote" && namedSourceAt(this.index, tokens, at, this.accepts) === undefined)
      return this.take(at + 1, "divider");
    if (token.kind !== "word" && token.kind !== "acronym" && token.kind !== "number" && token.kind !== "quote")
      return this.take(at + 1, "divider");
    const after = conjunctionAt(tokens, at);
    if (after !== undefined) return this.conjunction(after);
    const worded = wordedSourceAt(tokens, at, this.text);
    if (worded) return this.addKnown(worded.id, worded.end);
    const match = matchAt(this.index, tokens, at, this.accepts);
    const known = match?.hits.find(({ source }) => source)?.source;
    const named = known && !known.vague ? undefined : namedSourceAt(this.index, tokens, at, this.accepts);
    if (named && named.end > (match?.end ?? 0)) return this.named(named);
    if (match) return this.name(match);
    const budget = budgetWordsAt(tokens, at);
    if (!budget) return this.other();
    // A chapter of the budget after a source is a remark on it.
    if (budget.remark && this.sources.length) return this.take(budget.end, "remark");
    this.addKnown(budget.id, budget.end);
  }

  private addKnown(id: string, end: number): void {
    const source = this.dictionary.sources.find((one) => one.id === id);
    if (source) this.addSource(source, end);
    else this.take(end, "marker");
  }

  private named({ end, hit, category }: NamedSource): void {
    const source = hit?.source;
    const far = sourceEnd(this, end);
    if (source) return this.addSource(source, far, { category, programme: this.programmeOf(source, far) });
    const { tokens, text } = this;
    const payer = payerAt(this, end);
    const written = text.slice(tokens[this.at]!.start, tokens[(payer?.end ?? far) - 1]!.end);
    this.take(payer?.end ?? far, "body");
    this.addReading({ name: fold(written), category: payer?.source.category ?? category, written, vague: false });
  }

  /** A concrete source after "środki zewnętrzne:" or in brackets says what is meant. */
  private addReading(reading: SourceReading): void {
    if (this.openVague && !reading.vague) {
      this.openVague.vague = false;
      if (this.openVague.id === "unijne") this.openVague.category = reading.category;
    }
    this.sources.push(reading);
  }

  /** Whose sources follow: "GOPS – środki własne". */
  private ownerHint: Institution | undefined;

  private sourceAt(at: number): boolean {
    const { tokens, index, accepts } = this;
    if (!tokens[at]) return false;
    return (
      matchAt(index, tokens, at, accepts)?.hits.some(({ source }) => source) === true ||
      namedSourceAt(index, tokens, at, accepts) !== undefined
    );
  }

  /** The vague source that what follows makes precise: "środki zewnętrzne, np. PFRON". */
  private openVague: SourceReading | undefined;

  private noteSpecified(token: Token): void {
    const last = this.sources[this.sources.length - 1];
    if (
      token.kind === "colon" ||
      token.kind === "dash" ||
      token.key === "np" ||
      token.key === "tj" ||
      (token.key === "w" && this.tokens[this.at + 1]?.key === "ramach") ||
      (token.key === "tym" && this.tokens[this.at - 1]?.key === "w")
    )
      this.openVague = last?.vague ? last : undefined;
    else if (
      token.kind === "newline" ||
      (token.kind === "divider" && this.tokens[this.at + 1]?.key !== "np" && token.text !== ",")
    )
      this.openVague = undefined;
  }

  /**
   * In brackets after a source: the sources it stands for are read on, anything else (a chapter of the budget, who
   * spends it) is a remark.
   */
  private bracket(): void {
    const { tokens, at } = this;
    const { inside, end } = this.bracketEnds();
    const last = this.sources[this.sources.length - 1];
    if (!last) return this.take(at + 1, "divider");
    const isOther = (place: number) => {
      const source = matchAt(this.index, tokens, place, this.accepts)?.hits.find((hit) => hit.source)?.source;
      return source !== undefined && source.id !== last.id && (!source.vague || last.vague);
    };
    const names = this.nextWithin(`${last.id} ${last.vague}`, at + 1, inside, isOther) !== undefined;
    this.openVague = names && last.vague ? last : undefined;
    this.take(names ? at + 1 : end, names ? "divider" : "remark");
  }

  private takeAmount(amount: PlacedAmount): void {
    const limit = amount.start + amount.written.length;
    let end = this.at + 1;
    while (end < this.tokens.length && this.tokens[end]!.start < limit) end++;
    this.take(end, "remark");
  }

  /** "budżet gminy i powiatu": the second territory's budget too. */
  private conjunction(after: number): void {
    const further = furtherOwnerAt(this, after, this.sources.at(-1));
    if (further && !further.budget) return this.take(further.end, "remark");
    this.take(after, "divider");
    const source = this.dictionary.sources.find(({ id }) => id === further?.budget);
    if (source && further) this.addSource(source, further.end);
  }

  private name(match: Match): void {
    const { tokens } = this;
    const hit: Hit =
      match.hits.find((one) => one.source) ??
      hitFor(match, this.role === "lead" ? ["nominative", "genitive"] : ["instrumental", "nominative"]);
    if (!hit.source) return this.institution(match, hit, hit.institution!);
    if (hit.source.vague && isRefinement(this, this.at, this.sources.at(-1))) return this.take(match.end, "remark");
    // "środki z budżetu gminy", "środki PUP": the word for money is made precise by the name that follows.
    if (MONEY_HEADS.has(hit.source.id) || hit.source.vague) {
      let next = match.end;
      while (
        tokens[next]?.kind === "dot" ||
        (tokens[next]?.kind === "word" &&
          CONNECTORS.has(tokens[next]!.key) &&
          conjunctionAt(tokens, next) === undefined &&
          !matchAt(this.index, tokens, next, this.accepts))
      )
        next++;
      const owner = matchAt(this.index, tokens, next, this.accepts);
      const ownerHit = owner?.hits.find((one) => one.source) ?? owner?.hits[0];
      const linked = next > match.end;
      if (hit.source.id === DEBT && owner) return this.addSource(hit.source, owner.end);
      const precise =
        ownerHit?.source &&
        (MONEY_HEADS.has(hit.source.id) ? linked || hit.source.vague : !ownerHit.source.vague && linked);
      if (owner && precise) return this.take(next, "marker");
      if (
        MONEY_HEADS.has(hit.source.id) &&
        owner &&
        ownerHit?.institution &&
        (owner.cases.includes("genitive") || owner.cases.length === 0 || ownerHit.abbreviation)
      )
        return this.owned(owner, next, ownerHit, ownerHit.institution);
    }
    const end = sourceEnd(this, pastOpenQuote(tokens, this.at, match.end));
    const { source: entry } = hit;
    const whose = MONEY_HEADS.has(entry.id) && !entry.vague ? this.ownerHint : undefined;
    this.ownerHint = undefined;
    const category = whose ? ownerCategory(whose, GIVEN.test(tokens[this.at]!.key)) : entry.category;
    this.addSource(entry, end, { category, programme: this.programmeOf(entry, end) });
  }

  /** A regional programme is told by its years. */
  private programmeOf(source: FundingSource, end: number): string | undefined {
    const years = this.text.slice(this.tokens[this.at]!.start, this.tokens[end - 1]!.end);
    return source.programme === "rpo" ? REGIONAL_YEARS.find(([pattern]) => pattern.test(years))?.[1] : source.programme;
  }

  /** The source from here to `end`; `told` is what its place in the cell says otherwise than its entry. */
  private addSource(
    source: FundingSource,
    end: number,
    told: Pick<FundingSource, "category" | "programme"> = source,
  ): void {
    const { tokens, text } = this;
    const { category, programme = source.programme } = told;
    const written = text.slice(tokens[this.at]!.start, tokens[end - 1]!.end);
    this.take(end, "body");
    this.addReading({
      id: source.id,
      name: plainName(source.name),
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
    const category = ownerCategory(entry, GIVEN.test(this.tokens[this.at]!.key));
    const body: Body = {
      ...ownerBody(this, { match: owner, hit: hit, entry: entry, from: from, end: end }, this.role),
      cases: owner.cases.includes("genitive") ? ["genitive"] : owner.cases,
    };
    this.take(end, "body");
    this.addReading({ name: fold(written), category, written, vague: false, owner: body });
  }

  private institution(match: Match, hit: Hit, entry: Institution): void {
    const end = tailEnd(this, match, entry);
    const sign = this.tokens[end]?.kind;
    if ((sign === "dash" || sign === "colon" || sign === "open") && this.sourceAt(end + 1)) {
      this.ownerHint = entry;
      return this.take(end + 1, "label");
    }
    // "MKiDN program „Ochrona zabytków”": who runs the programme named next.
    if (entry.sector === "państwo" && sign === "word" && namedSourceAt(this.index, this.tokens, end, this.accepts))
      return this.take(end, "label");
    // "KPO – żłobki": what a named source is for.
    const last = this.sources.at(-1);
    const small = this.tokens[this.at]!.kind === "word" && !this.tokens[this.at]!.capital;
    if (small && this.tokens[this.at - 1]?.kind === "dash" && last && !last.vague) return this.take(end, "remark");
    this.institutions.push(
      ownerBody(this, { match: match, hit: hit, entry: entry, from: this.at, end: end }, this.role),
    );
    this.take(end, "body");
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
      if (amountAt(this, tokens[end]!)?.start === tokens[end]!.start) break;
      end++;
    }
    const words = tokens.slice(at, end).filter((token) => token.kind === "word" || token.kind === "acronym");
    if (isUndecided(tokens, at)) while (end < tokens.length && !ENDS.has(tokens[end]!.kind)) end++;
    const meaning = words.some((word) => !CONNECTORS.has(word.key));
    if (meaning) this.unknown.push(fold(text.slice(tokens[at]!.start, tokens[end - 1]!.end)));
    for (const abbreviation of unexplained(tokens, { from: at, end, text }, this.index))
      this.unknownAbbreviations.add(abbreviation);
    this.take(end, meaning ? "fragment" : "marker");
  }
}
