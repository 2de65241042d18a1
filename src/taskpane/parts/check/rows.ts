/**
 * The findings as the lines of one list: headings, groups, places. Pure, so that the list of a thousand is worked out
 * in one place and tested.
 */
import type { Category, Finding, Severity } from "../../../core/checking/types";
import { rowByRow } from "../../../core/checking/running/gather";
import type { ColumnKey, Table } from "../../../core/table";
import { findingKey, rowKey, ruleKey } from "../../state/check-state";

export type ListRow =
  | { kind: "category"; key: string; category: Category; count: number }
  | { kind: "rule"; key: string; code: string; severity: Severity; count: number; open: boolean }
  | { kind: "action"; key: string; actionId: string; severity: Severity; count: number; open: boolean }
  | { kind: "whole"; key: string; count: number; severity: Severity; open: boolean }
  | { kind: "place"; key: string; finding: Finding; chosen: boolean; inRow: boolean };

export interface ListView {
  view: "rules" | "rows";
  shown: ReadonlySet<Severity>;
  /** Only what is about this column, row by row; null or absent = everything. */
  column?: ColumnKey | null;
  open: ReadonlySet<string>;
  chosen: string | null;
}

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };
export const WHOLE_TABLE = "row:";

function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const worst = (findings: readonly Finding[]): Severity =>
  findings.reduce<Severity>((found, { severity }) => (WEIGHT[severity] < WEIGHT[found] ? severity : found), "hint");
const categoryOf = ({ code }: Finding): Category => code.slice(0, 3) as Category;

/** Two findings of one rule in one cell are still two lines. */
function places(findings: readonly Finding[], view: ListView, inRow: boolean): ListRow[] {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const own = findingKey(finding);
    const times = met.get(own) ?? 0;
    met.set(own, times + 1);
    const key = times === 0 ? own : `${own}#${times}`;
    return { kind: "place", key, finding, chosen: view.chosen === key, inRow };
  });
}

function byRule(findings: readonly Finding[], view: ListView): ListRow[] {
  const heaviest = (group: readonly Finding[]): number => WEIGHT[worst(group)];
  const categories = [...grouped(findings, categoryOf)].sort(([, a], [, b]) => heaviest(a) - heaviest(b));
  return categories.flatMap(([category, inCategory]): ListRow[] => {
    const rules = [...grouped(inCategory, ({ code }) => code)].sort(([, a], [, b]) => heaviest(a) - heaviest(b));
    return [
      { kind: "category", key: `category:${category}`, category, count: inCategory.length },
      ...rules.flatMap(([code, group]): ListRow[] => {
        // One finding that stands for the whole table is a card, not a group of one.
        if (group.length === 1 && group[0]!.scope === "table") return places(group, view, false);
        const key = ruleKey(code);
        const open = view.open.has(key);
        return [
          { kind: "rule", key, code, severity: worst(group), count: group.length, open },
          ...(open ? places(group, view, false) : []),
        ];
      }),
    ];
  });
}

function byRow(findings: readonly Finding[], table: Table, view: ListView): ListRow[] {
  const groups = grouped(findings, ({ actionId }) => actionId ?? "");
  const part = (
    group: readonly Finding[],
    head: (open: boolean, severity: Severity) => ListRow,
    key: string,
  ): ListRow[] => {
    const open = view.open.has(key);
    return [head(open, worst(group)), ...(open ? places(group, view, true) : [])];
  };
  const whole = groups.get("") ?? [];
  const rows: ListRow[] =
    whole.length === 0
      ? []
      : part(
          whole,
          (open, severity) => ({ kind: "whole", key: WHOLE_TABLE, count: whole.length, severity, open }),
          WHOLE_TABLE,
        );
  for (const { id } of table.actions) {
    const group = groups.get(id);
    if (group)
      rows.push(
        ...part(
          group,
          (open, severity) => ({ kind: "action", key: rowKey(id), actionId: id, count: group.length, severity, open }),
          rowKey(id),
        ),
      );
  }
  return rows;
}

/** A place as the arrows walk: its key, its finding, and the group that must be open for it to be seen. */
export interface OrderedPlace {
  key: string;
  finding: Finding;
  group?: string;
}

const EVERY: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

/** Every place in the order of the list, whatever is folded. */
export function placesInOrder(
  findings: readonly Finding[],
  table: Table,
  view: Pick<ListView, "view" | "shown" | "column">,
): OrderedPlace[] {
  let group: string | undefined;
  return listRows(findings, table, { ...view, open: EVERY, chosen: null }).flatMap((row): OrderedPlace[] => {
    if (row.kind === "place")
      return [{ key: row.key, finding: row.finding, ...(group === undefined ? {} : { group }) }];
    group = row.kind === "category" ? undefined : row.key;
    return [];
  });
}

export function listRows(findings: readonly Finding[], table: Table, view: ListView): ListRow[] {
  const { column } = view;
  const all = column ? rowByRow(findings).filter((finding) => finding.column === column) : findings;
  const shown = all.filter(({ severity }) => view.shown.has(severity));
  return view.view === "rules" ? byRule(shown, view) : byRow(shown, table, view);
}
