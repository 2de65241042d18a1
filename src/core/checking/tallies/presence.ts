/** What the table has no column for. Counted, so that one edit need not look at the whole table again. */
import type { Action, Table } from "../../table/types";
import type { Need } from "../types";
import { isGap } from "../texts/gap";
import { hasDate } from "../time/dates";

const COLUMNS: Readonly<Record<Need, readonly string[]>> = {
  action: ["action"],
  term: ["from", "to", "term"],
  funding: ["funding"],
  responsible: ["responsible"],
};

const FILLED: Readonly<Record<Need, (action: Action) => boolean>> = {
  action: (a) => !isGap(a.text),
  term: (a) => hasDate(a.from) || hasDate(a.to) || a.from.text !== "" || a.to.text !== "",
  funding: (a) => !isGap(a.funding),
  responsible: (a) => !isGap(a.responsible) || a.lead !== "",
};

const NEEDS = Object.keys(COLUMNS) as Need[];

/**
 * Counts actions that have what a column would hold: a column is absent when no header was read as it and no row has
 * it.
 */
export class Presence {
  private readonly counts = new Map<Need, number>();
  private readonly suspects: readonly Need[];
  /** Actions with a status; counted when first asked, because nearly no check asks. */
  private statuses: number | undefined;
  private readonly statusColumn: boolean;

  constructor(columns: Table["columns"]) {
    const known = new Set<string>(columns.map((reading) => reading.column));
    this.suspects =
      columns.length === 0 ? [] : NEEDS.filter((need) => !COLUMNS[need].some((column) => known.has(column)));
    this.statusColumn = known.has("status");
  }

  /** Whether counting is worth a look at every row. */
  get counting(): boolean {
    return this.suspects.length > 0;
  }

  count(action: Action, step: 1 | -1): void {
    if (this.statuses !== undefined && action.status !== undefined) this.statuses += step;
    for (let index = 0; index < this.suspects.length; index++) {
      const need = this.suspects[index]!;
      if (FILLED[need](action)) this.counts.set(need, (this.counts.get(need) ?? 0) + step);
    }
  }

  absent(): Set<Need> {
    return new Set(this.suspects.filter((need) => !this.counts.get(need)));
  }

  hasStatus(actions: readonly Action[]): boolean {
    if (this.statusColumn) return true;
    this.statuses ??= actions.reduce((sum, action) => sum + (action.status === undefined ? 0 : 1), 0);
    return this.statuses > 0;
  }
}
