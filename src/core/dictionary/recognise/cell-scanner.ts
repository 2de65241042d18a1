/**
 * What both walks over a cell have in common: the tokens from left to right, each stretch taken once, its role kept for
 * the pieces.
 */
import type { Body, Piece } from "../types";
import type { Accepts } from "./match";
import type { PhraseIndex } from "./phrase-index";
import { piecesOf, type Span } from "./spans";
import type { CellContext } from "./context";
import { tokenise, type Token } from "./tokens";

export abstract class CellScanner implements CellContext {
  readonly tokens: Token[];
  abstract readonly accepts: Accepts;
  readonly unknownAbbreviations = new Set<string>();
  lastNumber = 0;
  protected role: Body["role"] = "lead";
  protected at = 0;
  private readonly spans: Span[] = [];
  private readonly looked = new Map<string, number>();

  constructor(
    readonly text: string,
    readonly index: PhraseIndex,
  ) {
    this.tokens = tokenise(text);
  }

  run(): void {
    while (this.at < this.tokens.length) this.step();
  }

  /** The pieces in order; what lies between two spans is white space. */
  pieces(): Piece[] {
    return piecesOf(this.text, this.spans);
  }

  /**
   * The first place from `from` on that is wanted, if it lies before `end`. Places are asked for from left to right, so
   * what was looked at once under a name is not looked at again: brackets in brackets cost no more than a cell without
   * any.
   */
  protected nextWithin(
    name: string,
    from: number,
    end: number,
    isWanted: (place: number) => boolean,
  ): number | undefined {
    let place = Math.max(this.looked.get(name) ?? 0, from);
    while (place < this.tokens.length && !isWanted(place)) place++;
    this.looked.set(name, place);
    return place < end ? place : undefined;
  }

  /** The bracket at hand: where its inside ends, and the index after it; one that nothing closes goes on to the end. */
  protected bracketEnds(): { inside: number; end: number } {
    const { tokens, at } = this;
    const close = this.nextWithin(")", at + 1, tokens.length, (place) => tokens[place]!.kind === "close");
    return close === undefined ? { inside: tokens.length, end: tokens.length } : { inside: close, end: close + 1 };
  }

  /** Takes at least the token at hand. */
  protected abstract step(): void;

  protected take(end: number, role: Piece["role"]): void {
    this.spans.push({ start: this.tokens[this.at]!.start, end: this.tokens[end - 1]!.end, role });
    this.at = end;
  }
}
