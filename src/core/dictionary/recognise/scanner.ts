/** Walks over the tokens of a responsible cell once, from left to right, and says what each stretch is. */
import { fold, normal } from "../../table/text";
import { declineAdjective, type Gender } from "../grammar/decline";
import {
  ACTIVITY_STEMS,
  FORMERLY,
  FRAGMENT_WORDS,
  LEAD_LABELS,
  OPEN_QUALIFIERS,
  PARTNER_LABELS,
  QUALIFIERS,
} from "../data/words";
import type { Body, GrammaticalCase } from "../types";
import { unexplained } from "./abbreviations";
import { CellScanner } from "./cell-scanner";
import { conjunctionAt, cooperationAt, labelAt, listMarkAt } from "./markers";
import { hitFor, matchAt, type Accepts, type Match } from "./match";
import { displayName } from "./names";
import { isZPartner, opensRemark, tailEnd } from "./tail";
import type { Token } from "./tokens";

const onlyBodies: Accepts = (hit) => hit.institution !== undefined;

/** Any form of a qualifying adjective → its lemma. */
const QUALIFIER_FORMS: ReadonlyMap<string, string> = new Map(
  QUALIFIERS.flatMap((lemma) =>
    (["m", "mp", "f", "n"] as Gender[]).flatMap((gender) => {
      const { singular, plural } = declineAdjective(lemma, gender);
      return [...singular, ...plural].map((form): [string, string] => [normal(form), lemma]);
    }),
  ),
);

/** The cases a body may be meant in, likeliest first. */
const AS_LEAD: readonly GrammaticalCase[] = ["nominative", "instrumental", "genitive"];
const AS_PARTNER: Readonly<Record<"instrumental" | "genitive", readonly GrammaticalCase[]>> = {
  instrumental: ["instrumental", "nominative", "genitive"],
  genitive: ["genitive", "nominative", "instrumental"],
};

/** "np.", "m.in.", "w tym": what follows are names again. */
function exampleEnd(tokens: readonly Token[], at: number): number | undefined {
  const keys = tokens.slice(at, at + 4).map(({ key }) => key);
  const length =
    keys[0] === "np" || keys[0] === "tj" || keys[0] === "tzn"
      ? 1
      : keys.join("") === "m.in."
        ? 4
        : keys[0] === "w" && keys[1] === "tym"
          ? 2
          : 0;
  if (!length) return undefined;
  let end = at + length;
  while (tokens[end]?.kind === "dot" || tokens[end]?.kind === "colon") end++;
  return end;
}

export class Scanner extends CellScanner {
  readonly accepts = onlyBodies;
  readonly bodies: Body[] = [];
  readonly fragments: string[] = [];
  readonly listNumbers: number[] = [];
  private governs: "instrumental" | "genitive" = "instrumental";

  protected step(): void {
    const { tokens, at } = this;
    const token = tokens[at]!;
    const marker = cooperationAt(tokens, at);
    if (marker) {
      this.role = "partner";
      this.governs = marker.governs;
      return this.take(marker.end, "marker");
    }
    const label = labelAt(tokens, at);
    if (label) {
      this.role = label.role;
      return this.take(label.end, "label");
    }
    const mark = listMarkAt(tokens, at, this.lastNumber, this.text);
    if (mark) {
      if (mark.value !== undefined) this.listNumbers.push((this.lastNumber = mark.value));
      return this.take(mark.end, "number");
    }
    if (this.roleAfter()) return;
    const example = exampleEnd(tokens, at);
    if (example && matchAt(this.index, tokens, example, onlyBodies)) return this.take(example, "divider");
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

  /** "GOPS – lider", "Policja (partner)": a word after the name says its role. */
  private roleAfter(): boolean {
    const { tokens, at } = this;
    const [sign, name, closing] = tokens.slice(at, at + 3);
    const last = this.bodies[this.bodies.length - 1];
    if (!last || !name || (sign!.kind !== "dash" && sign!.kind !== "open")) return false;
    if (closing && !["close", "divider", "newline", "dot"].includes(closing.kind)) return false;
    const role = PARTNER_LABELS.has(name.key) ? "partner" : LEAD_LABELS.has(name.key) ? "lead" : undefined;
    if (!role) return false;
    last.role = role;
    this.take(sign!.kind === "open" && closing?.kind === "close" ? at + 3 : at + 2, "label");
    return true;
  }

  /** "(GOPS)" after a body explains it; names inside brackets are read on; anything else is a remark. */
  private bracket(): void {
    const { tokens, at } = this;
    const close = tokens.findIndex((token, place) => place > at && token.kind === "close");
    const end = close === -1 ? tokens.length : close + 1;
    const inside = tokens.slice(at + 1, close === -1 ? end : close);
    const last = this.bodies[this.bodies.length - 1];
    const acronym = inside.length === 1 && inside[0]!.kind === "acronym" ? inside[0]! : undefined;
    const glued = last !== undefined && last.start + last.written.length === this.tokens[at - 1]?.end;
    if ((acronym && glued) || FORMERLY.has(inside[0]?.key ?? "")) return this.take(end, "remark");
    const names = inside.some((_, offset) => matchAt(this.index, tokens, at + 1 + offset, onlyBodies));
    this.take(names ? at + 1 : end, names ? "divider" : "remark");
  }

  /** The name of the dictionary at this place, with the adjectives before it. */
  private found(): { match: Match; qualifiers: string[]; from: number } | undefined {
    const { tokens, at } = this;
    const direct = matchAt(this.index, tokens, at, onlyBodies);
    const qualifiers: string[] = [];
    let place = at;
    while (place < at + 3 && tokens[place]?.kind === "word" && QUALIFIER_FORMS.has(tokens[place]!.key))
      qualifiers.push(QUALIFIER_FORMS.get(tokens[place++]!.key)!);
    const behind =
      qualifiers.length && (!direct || direct.end <= place)
        ? matchAt(this.index, tokens, place, onlyBodies)
        : undefined;
    if (behind && behind.end > (direct?.end ?? 0)) return { match: behind, qualifiers, from: place };
    return direct && { match: direct, qualifiers: [], from: at };
  }

  private body(): boolean {
    const found = this.found();
    if (!found) return false;
    const { match, qualifiers, from } = found;
    this.noteLostMarker(match.cases);
    const hit = hitFor(match, this.role === "lead" ? AS_LEAD : AS_PARTNER[this.governs]);
    const entry = hit.institution!;
    const { tokens, at, text } = this;
    const end = tailEnd(this, match, entry);
    const start = tokens[at]!.start;
    const nameEnd = tokens[match.end - 1]!.end;
    const written = text.slice(start, tokens[end - 1]!.end);
    const tail = fold(text.slice(nameEnd, tokens[end - 1]!.end)).replace(/^(?:[.”»]+\s*)+/, "");
    const name = displayName({
      entry,
      number: hit.number,
      cases: match.cases,
      abbreviation: hit.abbreviation,
      qualifiers,
      tail,
    });
    const open = qualifiers.some((lemma) => OPEN_QUALIFIERS.has(normal(lemma)));
    const spelling = match.typo
      ? fold(text.slice(tokens[from]!.start, nameEnd))
      : hit.abbreviation
        ? this.abbreviationWritten(from, match.end)
        : hit.spelling;
    this.bodies.push({
      id: entry.id,
      name,
      kind: open && entry.kind === "institution" ? "open" : entry.kind,
      role: this.role,
      written,
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
    this.bodies.push({
      name: fold(written),
      kind: "unknown",
      role: this.role,
      written,
      start,
      core: { start, end: start + written.length },
      spelling: fold(written),
      met: "unknown",
      cases: [],
      tail: "",
    });
    this.take(end, "body");
  }

  private noteAbbreviations(from: number, end: number): void {
    for (const abbreviation of unexplained(this.tokens, from, end, this.index))
      this.unknownAbbreviations.add(abbreviation);
  }
}
