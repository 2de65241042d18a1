/**
 * Columns of a Word table by where their edges really lie. Dragging a cell's edge with the mouse puts a narrow column
 * more into the grid, and the cell then begins in another grid column than its neighbours above and below: a person
 * sees one column.
 */
export interface GridCell {
  start: number;
  span: number;
}

/** Where a cell stands once edges that a person takes for one are one. */
export interface ColumnPlace {
  column: number;
  colSpan: number;
}

/**
 * An edge this near to a column's edge (as a share of the narrower column beside it) is that edge, dragged a little.
 */
const NEAR = 0.45;

const identity = ({ start, span }: GridCell): ColumnPlace => ({ column: start, colSpan: span });

/** `widths` are the grid's (w:tblGrid). Rows keep their grid columns unless some edge was dragged. */
export function columnPlaces(rows: readonly (readonly GridCell[])[], widths: readonly number[]): ColumnPlace[][] {
  const plain = rows.map((row) => row.map(identity));
  const edges = rows.map(edgesOf);
  const last = Math.max(0, ...edges.flat());
  if (last > widths.length || widths.some((width) => !(width > 0))) return plain;
  const at = [0];
  for (const width of widths) at.push(at.at(-1)! + width);
  const common = mostCommon(edges);
  if (common === undefined) return plain;
  const known = new Set(common);
  const moved = edges.map((row) => (row.every((edge) => known.has(edge)) ? row : settled(row, common, at)));
  if (moved.every((row, index) => row === edges[index])) return plain;
  const all = [...new Set([...common, ...moved.flat()])].sort((a, b) => at[a]! - at[b]!);
  const place = new Map(all.map((edge, index) => [edge, index]));
  return rows.map((row, index) =>
    row.map((_, cell) => {
      const [left, right] = [place.get(moved[index]![cell]!)!, place.get(moved[index]![cell + 1]!)!];
      return { column: left, colSpan: right - left };
    }),
  );
}

function edgesOf(row: readonly GridCell[]): number[] {
  const first = row[0];
  return first === undefined ? [] : [first.start, ...row.map(({ start, span }) => start + span)];
}

/** The edges that most rows of three cells and more share; the first such row's where none do. */
function mostCommon(edges: readonly (readonly number[])[]): readonly number[] | undefined {
  const counts = new Map<string, { row: readonly number[]; count: number }>();
  for (const row of edges) {
    if (row.length < 4) continue;
    const known = counts.get(row.join());
    if (known) known.count++;
    else counts.set(row.join(), { row, count: 1 });
  }
  return [...counts.values()].reduce<{ row: readonly number[]; count: number } | undefined>(
    (best, each) => (best === undefined || each.count > best.count ? each : best),
    undefined,
  )?.row;
}

/** A row's edges, each put on the common edge it was dragged from; an edge too far from all of them stays its own. */
function settled(row: readonly number[], common: readonly number[], at: readonly number[]): number[] {
  if (row.length === common.length && overlaps(row, common, at)) return [...common];
  const taken = new Set(row);
  return row.map((edge) => {
    const nearest = common.reduce((best, each) =>
      Math.abs(at[each]! - at[edge]!) < Math.abs(at[best]! - at[edge]!) ? each : best,
    );
    const index = common.indexOf(nearest);
    const beside = [common[index - 1], common[index + 1]].flatMap((other) =>
      other === undefined ? [] : [Math.abs(at[other]! - at[nearest]!)],
    );
    const near = Math.abs(at[nearest]! - at[edge]!) <= NEAR * Math.min(...beside);
    if (!near || nearest === edge || taken.has(nearest)) return edge;
    taken.add(nearest);
    return nearest;
  });
}

/** As many cells as the other rows have, each lying mostly over its own column. */
function overlaps(row: readonly number[], common: readonly number[], at: readonly number[]): boolean {
  for (let cell = 0; cell + 1 < row.length; cell++) {
    const [a, b, c, d] = [at[row[cell]!]!, at[row[cell + 1]!]!, at[common[cell]!]!, at[common[cell + 1]!]!];
    if (Math.min(b, d) - Math.max(a, c) <= 0.5 * Math.min(b - a, d - c)) return false;
  }
  return true;
}
