/**
 * The best assignment of rows to columns of a table of scores (the Hungarian method with potentials, O(rows² ·
 * columns)): each row gets a column of its own so that the sum is the largest there is. There must be at least as many
 * columns as rows.
 */
export function assign(scores: readonly (readonly number[])[]): { columns: number[]; total: number } {
  const n = scores.length;
  const m = scores[0]?.length ?? 0;
  const rowPotential = new Array<number>(n + 1).fill(0);
  const columnPotential = new Array<number>(m + 1).fill(0);
  /** By column (from 1): the row it is given to; 0 = free. */
  const rowOf = new Array<number>(m + 1).fill(0);
  for (let row = 1; row <= n; row++) {
    const way = augment(scores, row, { rowPotential, columnPotential, rowOf });
    let column = way.end;
    while (column !== 0) {
      const before = way.from[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    }
  }
  const columns = new Array<number>(n).fill(-1);
  for (let column = 1; column <= m; column++) if (rowOf[column]! > 0) columns[rowOf[column]! - 1] = column - 1;
  return { columns, total: columns.reduce((sum, column, row) => sum + scores[row]![column]!, 0) };
}

interface State {
  rowPotential: number[];
  columnPotential: number[];
  rowOf: number[];
}

/** Shortest way from a new row to a free column; potentials are kept so that no cell is negative. */
function augment(scores: readonly (readonly number[])[], row: number, state: State): { end: number; from: number[] } {
  const { rowPotential, columnPotential, rowOf } = state;
  const m = rowOf.length - 1;
  const least = new Array<number>(m + 1).fill(Infinity);
  const used = new Array<boolean>(m + 1).fill(false);
  const from = new Array<number>(m + 1).fill(0);
  rowOf[0] = row;
  let column = 0;
  do {
    used[column] = true;
    const at = rowOf[column]!;
    let delta = Infinity;
    let next = 0;
    for (let other = 1; other <= m; other++) {
      if (used[other]) continue;
      const cost = -scores[at - 1]![other - 1]! - rowPotential[at]! - columnPotential[other]!;
      if (cost < least[other]!) {
        least[other] = cost;
        from[other] = column;
      }
      if (least[other]! < delta) {
        delta = least[other]!;
        next = other;
      }
    }
    for (let other = 0; other <= m; other++)
      if (used[other]) {
        rowPotential[rowOf[other]!]! += delta;
        columnPotential[other]! -= delta;
      } else least[other]! -= delta;
    column = next;
  } while (rowOf[column] !== 0);
  return { end: column, from };
}
