/** "BC12" → row and column, 1-based; a cell without an address follows the one before it. */
export function placeOf(
  address: string | undefined,
  after: { row: number; column: number },
): { row: number; column: number } {
  const match = /^([A-Z]{1,3})(\d{1,7})$/i.exec(address ?? "");
  if (!match) return { row: after.row, column: after.column + 1 };
  return {
    row: Number(match[2]),
    column: [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  };
}
