/** Addresses as Excel writes them. Rows and columns are 1-based here, as on the sheet. */

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** "A" → 1, "AA" → 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** (17, 6) → "F17". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** "F17" or "$F$17" → row and column; undefined for anything else. */
export function parseAddress(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec(address);
  return match ? { row: Number(match[2]), column: columnNumber(match[1]!) } : undefined;
}

/** "Działania" → "'Działania'", with quotes doubled, ready to stand before "!". */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
