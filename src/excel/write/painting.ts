/**
 * Looks of a sheet as few rectangles: blocks are painted in order on a grid of cells, and what came out is cut into as
 * large rectangles as there are. Each rectangle costs a dozen actions in the request, so a schedule of a hundred small
 * blocks would otherwise be heavy.
 */
import type { Area } from "../../core/summarising/model/sheet-model";

/** The same rectangles with the same looks, merged. `key` tells looks apart; an empty key paints nothing. */
export function merged<Item extends { area: Area; key: string }>(items: readonly Item[]): Item[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const grid = new Map<number, Map<number, string>>();
  for (const { area, key } of items) {
    for (let row = area.top; row <= area.bottom; row++) {
      const line = grid.get(row) ?? new Map<number, string>();
      grid.set(row, line);
      for (let column = area.left; column <= area.right; column++) line.set(column, key);
    }
  }
  return rectangles(grid).map(({ area, key }) => ({ ...byKey.get(key)!, area }));
}

interface Run {
  area: Area;
  key: string;
}

/** Runs of each row, grown downwards while the row below has the very same run. */
function rectangles(grid: ReadonlyMap<number, ReadonlyMap<number, string>>): Run[] {
  const done: Run[] = [];
  let open = new Map<string, Run>();
  let last = Number.NaN;
  for (const row of [...grid.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, Run>();
    for (const run of runsOf(row, grid.get(row)!)) {
      const name = `${run.area.left} ${run.area.right} ${run.key}`;
      const above = last === row - 1 ? open.get(name) : undefined;
      if (above) above.area.bottom = row;
      else done.push(run);
      next.set(name, above ?? run);
    }
    open = next;
    last = row;
  }
  return done.filter((run) => run.key !== "");
}

function runsOf(row: number, line: ReadonlyMap<number, string>): Run[] {
  const runs: Run[] = [];
  for (const column of [...line.keys()].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    const key = line.get(column)!;
    if (run && run.key === key && run.area.right === column - 1) run.area.right = column;
    else runs.push({ key, area: { top: row, left: column, bottom: row, right: column } });
  }
  return runs;
}
