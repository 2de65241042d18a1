/** Stretches of a text with their roles; the pieces they make give back the text, character for character. */
import type { Piece } from "../types";

export interface Span {
  start: number;
  end: number;
  role: Piece["role"];
}

/** Spans in order → pieces; what lies between two spans is white space. */
export function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start > end) pieces.push({ text: text.slice(end, span.start), role: "space" });
    pieces.push({ text: text.slice(span.start, span.end), role: span.role });
    end = span.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), role: "space" });
  return pieces;
}
