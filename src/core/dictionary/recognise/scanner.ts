/** Walks over the tokens of a responsible cell once, from left to right, and says what each stretch is. */
import { fold, normal } from "../../table/text";
import { ACTIVITY_STEMS, CHOSEN, FORMERLY, FRAGMENT_WORDS, OPEN_QUALIFIERS } from "../data/words";
import type { Body, GrammaticalCase, Institution } from "../types";
import { unexplained } from "./abbreviations";
import { CellScanner } from "./cell-scanner";
import { exampleEnd } from "./examples";
import { plainBody } from "./plain-body";
import { adjectivesFrom } from "./adjectives";
import { conjunctionAt, cooperationAt, listMarkAt } from "./markers";
import { hitFor, matchAt, type Accepts, type Match } from "./match";
import { displayName } from "./names";
import type { Hit } from "./phrase-index";
import { labelAt, roleAfterAt, type RoleWord } from "./roles";
import { isZPartner, lawClauseEnd, opensRemark } from "./asides";
import { tailEnd } from "./tail";
import { joinedAt } from "./units";

const onlyBodies: Accepts = (hit) => hit.institution !== undefined;

const PLURAL_ENDINGS: ReadonlySet<string> = new Set(["y", "ów", "om", "ami", "ach", "sy", "sami"]);

/** The cases a body may be meant in, likeliest first. */
const AS_LEAD: readonly GrammaticalCase[] = ["nominative", "instrumental", "genitive"];
const AS_PARTNER: Readonly<Record<"instrumental" | "genitive", readonly GrammaticalCase[]>> = {
  instrumental: ["instrumental", "nominative", "genitive"],
  genitive: ["genitive", "nominative", "instrumental"],
};

/** A name of the dictionary, with the adjectives before it; `from` is where the name itself begins. */
interface Found {
  match: Match;
  qualifiers: string[];
  from: number;
}

export class Scanner extends CellScanner {
  readonly accepts = onlyBodies;
  readonly bodies: Body[] = [];
  readonly fragments: string[] = [];
  readonly listNumbers: number[] = [];
  /** Bodies the cell itself calls the lead. */
  readonly told = new Set<Body>();
  private label: RoleWord | undefined;
  private governs: "instrumental" | "genitive" = "instrumental";

  protected step(): void {
    const { tokens, at } = this;
    const token = tokens[at]!;
    const marker = cooperationAt(tokens, at);
    if (marker) {
      this.role = "partner";
      this.label = undefined;
      this.governs = marker.governs;
      return this.take(marker.end, "marker");
    }
    const label = labelAt(tokens, at);
    if (label) {
      this.role = label.role;
      this.label = label;
      return this.take(label.end, "label");
    }
    const mark = listMarkAt(tokens, at, this.lastNumber, this.text);
    if (mark) {
      if (mark.value !== undefined) this.listNumbers.push((this.lastNumber = mark.value));
      return this.take(mark.end, "number");
    }
    if (this.roleAfter()) return;
    const example = exampleEnd(tokens, at);
    if (example && matchAt(this.index, tokens, example, onlyBodies))
      return tokens[at]!.key === "m" && !this.bodies.length ? this.among(example) : this.take(example, "divider");
    if (token.kind === "open") return this.bracket();
    if (
      token.kind !== "word" &&
      token.kind !== "acronym" &&
      token.kind !== "number" &&
      !(token.kind === "quote" && tokens[at + 1]?.kind === "word")
    )
      return this.take(at + 1, "divider");
    const afterConjunction = conjunctionAt(tokens, at);
    if (afterConjunction !== undefined) return this.take(afterConjunction, "divider");
    if (isZPartner(this, at) && (this.bodies.length > 0 || this.role === "partner")) {
      this.role = "partner";
      return this.take(at + 1, "marker");
    }
    if (opensRemark(tokens, at) && this.bodies.length > 0) return this.take(this.stretchEnd(at), "remark");
    if (!this.body()) this.unknown();
  }

  /** "GOPS – lider", "Policja (partner)": words after the name say its role. */
  private roleAfter(): boolean {
    const last = this.bodies[this.bodies.length - 1];
    const found = last && roleAfterAt(this.tokens, this.at);
    if (!found) return false;
    last.role = found.role;
    if (found.strong) this.told.add(last);
    this.take(found.end, "label");
    return true;
  }

  /** "m.in. GOPS, szkoły": the cell itself says that not everybody is named. */
  private among(end: number): void {
    const { tokens, at, text } = this;
    const start = tokens[at]!.start;
    const written = text.slice(start, tokens[end - 1]!.end);
    this.bodies.push(plainBody(written, start, "open", this.role));
    this.take(end, "body");
  }

  /** The role of the body just met, as the label before it says. */
  private push(body: Body): void {
    this.bodies.push(body);
    if (!this.label?.strong || body.role !== "lead") return;
    this.told.add(body);
    if (this.label.single) this.label = { ...this.label, strong: false };
  }

  /** "(GOPS)" after a body explains it; names inside brackets are read on; anything else is a remark. */
  private bracket(): void {
    const { tokens, at } = this;
    const { inside, end } = this.bracketEnds();
    const first = inside > at + 1 ? tokens[at + 1]! : undefined;
    const last = this.bodies[this.bodies.length - 1];
    const acronym = inside === at + 2 && first!.kind === "acronym";
    const glued = last !== undefined && last.start + last.written.length === this.tokens[at - 1]?.end;
    if ((acronym && glued) || FORMERLY.has(first?.key ?? "")) return this.take(end, "remark");
    const isName = (place: number) => matchAt(this.index, tokens, place, onlyBodies) !== undefined;
    const names = this.nextWithin("name", at + 1, inside, isName) !== undefined;
    this.take(names ? at + 1 : end, names ? "divider" : "remark");
  }

  /** The name of the dictionary at this place, with the adjectives before it. */
  private found(): Found | undefined {
    const { tokens, at } = this;
    const direct = matchAt(this.index, tokens, at, onlyBodies);
    let best = direct && { match: direct, qualifiers: [] as string[], from: at };
    for (const { lemmas, end } of adjectivesFrom(
      tokens,
      at,
      (place) => matchAt(this.index, tokens, place, onlyBodies) !== undefined,
    )) {
      if (direct && direct.end > end) break;
      const behind = matchAt(this.index, tokens, end, onlyBodies);
      if (behind && behind.end > (best?.match.end ?? 0)) best = { match: behind, qualifiers: lemmas, from: end };
    }
    return best;
  }

  private body(): boolean {
    const found = this.found();
    if (!found) return false;
    this.noteLostMarker(found.match.cases);
    const { tokens, at, text } = this;
    const { match, qualifiers, from, hit, end, tailTo } = this.extent(found);
    const entry = hit.institution!;
    const start = tokens[at]!.start;
    const nameEnd = tokens[match.end - 1]!.end;
    const tail = fold(text.slice(nameEnd, tokens[tailTo - 1]!.end)).replace(/^(?:[.”»]+\s*)+/, "");
    // "OPS-y": an abbreviation in the plural.
    const several = hit.abbreviation && PLURAL_ENDINGS.has(tokens[match.end - 1]!.ending ?? "");
    const name = displayName({
      entry,
      number: several ? "plural" : hit.number,
      cases: match.cases,
      abbreviation: hit.abbreviation && !several,
      qualifiers,
      tail,
      written: text.slice(match === found.match ? start : tokens[from]!.start, nameEnd),
    });
    const spelling = match.typo
      ? fold(text.slice(tokens[from]!.start, nameEnd))
      : hit.abbreviation
        ? this.abbreviationWritten(from, match.end)
        : hit.spelling;
    this.push({
      id: entry.id,
      name,
      kind: this.kindOf(entry, match, qualifiers),
      role: this.role,
      written: text.slice(start, tokens[end - 1]!.end),
      start,
      core: { start: tokens[from]!.start, end: nameEnd },
      spelling,
      met: match.typo ? "typo" : hit.abbreviation ? "abbreviation" : "name",
      number: hit.number,
      cases: match.cases,
      tail,
    });
    this.noteAbbreviations(match.end, end);
    this.take(end, "body");
    return true;
  }

  /** "Zainteresowane szkoły" leave the list open; "podmiot wyłoniony w konkursie" closes it. */
  private kindOf({ kind }: Institution, match: Match, qualifiers: readonly string[]): Body["kind"] {
    if (kind === "open" && CHOSEN.test(this.tokens[match.end]?.key ?? "")) return "institution";
    if (kind === "open" && lawClauseEnd(this.tokens, match.end) !== undefined) return "institution";
    const open = qualifiers.some((lemma) => OPEN_QUALIFIERS.has(normal(lemma)));
    return open && kind === "institution" ? "open" : kind;
  }

  /**
   * How far the body goes on, with its office or unit after a dash or in brackets. The office that acts for a commune
   * ("Gmina Borki (Urząd Gminy)") is the body: the match given back is then the office's.
   */
  private extent(found: Found): Found & { hit: Hit; end: number; tailTo: number } {
    const hit = hitFor(found.match, this.role === "lead" ? AS_LEAD : AS_PARTNER[this.governs]);
    const end = tailEnd(this, found.match, hit.institution!);
    const joined = joinedAt(this, hit.institution!, end);
    if (!joined) return { ...found, hit, end, tailTo: end };
    const tailTo = tailEnd(this, joined.match, joined.entry);
    const closed = this.tokens[tailTo]?.kind === "close";
    if (joined.bracket && !closed) return { ...found, hit, end, tailTo: end };
    const far = tailTo + (joined.bracket ? 1 : 0);
    return joined.acts
      ? { match: joined.match, qualifiers: [], from: joined.from, hit: joined.match.hits[0]!, end: far, tailTo }
      : { ...found, hit, end: far, tailTo: far };
  }

  private abbreviationWritten(from: number, end: number): string {
    return this.tokens
      .slice(from, end)
      .filter((token) => token.kind === "acronym" || token.kind === "word")
      .map((token) => (token.kind === "acronym" ? token.key.slice(1) : token.text))
      .join(" ");
  }

  /** "Samorząd gminy organizacjami pozarządowymi": an instrumental after a nominative lead can only be a partner. */
  private noteLostMarker(cases: readonly GrammaticalCase[]): void {
    const lead = this.bodies[0];
    if (
      this.role === "lead" &&
      lead &&
      lead.cases.includes("nominative") &&
      cases.includes("instrumental") &&
      !cases.includes("nominative")
    )
      this.role = "partner";
  }

  /** Index after the last token up to which text without a known name goes on. */
  private stretchEnd(from: number): number {
    const { tokens, index } = this;
    let place = from;
    for (; place < tokens.length; place++) {
      const token = tokens[place]!;
      if (
        token.kind === "newline" ||
        token.kind === "divider" ||
        token.kind === "open" ||
        token.kind === "colon" ||
        (token.kind === "dash" && place > from)
      )
        break;
      if (place === from) continue;
      if (listMarkAt(tokens, place, this.lastNumber, this.text) || cooperationAt(tokens, place)) break;
      const after = conjunctionAt(tokens, place);
      if (after !== undefined && (matchAt(index, tokens, after, onlyBodies) || tokens[place]!.key !== "i")) break;
      if (after === undefined) {
        const match = matchAt(index, tokens, place, onlyBodies);
        if (
          match &&
          !(match.cases.includes("genitive") && !match.cases.includes("nominative")) &&
          !match.cases.includes("locative")
        )
          break;
      }
    }
    while (place - 1 > from && tokens[place - 1]!.kind === "dot") place--;
    return place;
  }

  private unknown(): void {
    const { tokens, at, text } = this;
    const end = this.stretchEnd(at);
    const words = tokens.slice(at, end);
    const start = tokens[at]!.start;
    const written = text.slice(start, tokens[end - 1]!.end);
    this.noteAbbreviations(at, end);
    const first = words.find((word) => word.kind === "word");
    const naming = words.some((word) => word.kind === "word" || word.kind === "acronym");
    if (
      !naming ||
      (first && ACTIVITY_STEMS.some((stem) => first.key.startsWith(stem))) ||
      words.some((word) => FRAGMENT_WORDS.has(word.key))
    ) {
      this.fragments.push(fold(written));
      return this.take(end, "fragment");
    }
    this.push(plainBody(written, start, "unknown", this.role));
    this.take(end, "body");
  }

  private noteAbbreviations(from: number, end: number): void {
    for (const abbreviation of unexplained(this.tokens, { from, end, text: this.text }, this.index))
      this.unknownAbbreviations.add(abbreviation);
  }
}
