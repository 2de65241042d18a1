/** A share says something only of a table with some rows: four fifths of three actions is an accident. */
export const ENOUGH_ACTIONS = 5;

/** Four fifths or more, of enough actions. */
export function nearlyAll(count: number, total: number): boolean {
  return total >= ENOUGH_ACTIONS && count * 5 >= total * 4;
}
