/**
 * What both walks over a cell have in common: the tokens from left to right, each stretch taken once, its role kept for
 * the pieces.
 */
import type { Body, Piece } from "../types";
import type { Accepts } from "./match";
import type { PhraseIndex } from "./phrase-index";
import { piecesOf, type Span } from "./spans";
import type { TailContext } from "./tail";
import { tokenise, type Token } from "./tokens";

export abstract class CellScanner implements TailContext {
  readonly tokens: Token[];
  abstract readonly accepts: Accepts;
  readonly unknownAbbreviations = new Set<string>();
  lastNumber = 0;
  protected role: Body["role"] = "lead";
  protected at = 0;
  private readonly spans: Span[] = [];

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

  /** Takes at least the token at hand. */
  protected abstract step(): void;

  protected take(end: number, role: Piece["role"]): void {
    this.spans.push({ start: this.tokens[this.at]!.start, end: this.tokens[end - 1]!.end, role });
    this.at = end;
  }
}
