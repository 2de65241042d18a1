/** Widths in points from widths in characters: 7 pixels a character and 5 of padding, at 96 dots an inch. */
export function pointsOf(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}
