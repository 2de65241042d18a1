/**
 * All tidyings of one cell, with the law that makes them safe: lead, partners, sources and money are read the same
 * afterwards.
 */
import { BUILT_IN, readCost, readFunding, remembered, splitResponsible } from "../../dictionary";
import type { Dictionary } from "../../dictionary/types";
import { PARTNER_DIVIDER } from "../../table/cells";
import type { ColumnKey } from "../../table/types";
import type { KnownFixKind } from "../fix-kinds";
import { mendedFont } from "./font-damage";
import { spacedList, spacedNumbers, withoutLoneBullet } from "./list-marks";
import { tidyText } from "./tidy-text";

type SafeKind = Extract<KnownFixKind, "tidy-text" | "list-marks" | "font-damage">;

const BODIES: ReadonlySet<ColumnKey> = new Set(["responsible", "funding"]);

/** In this order each later one meets what the earlier ones left. */
const TIDYINGS: readonly { kind: SafeKind; tidy: (text: string, column: ColumnKey) => string }[] = [
  { kind: "tidy-text", tidy: tidyText },
  { kind: "font-damage", tidy: mendedFont },
  {
    kind: "list-marks",
    tidy: (text, column) => withoutLoneBullet(BODIES.has(column) ? spacedNumbers(text) : spacedList(text)),
  },
];

/** Columns whose text a tidying may touch; dates, numbers and keys are not text. */
export const TEXT_COLUMNS: readonly ColumnKey[] = [
  "area",
  "strategicGoal",
  "goal",
  "action",
  "funding",
  "responsible",
  "partners",
  "indicator",
  "indicatorUnit",
  "indicatorSource",
  "indicatorFrequency",
  "cost",
  "status",
  "done",
  "note",
];

/** What a reader makes of a cell, as one text to compare; columns that only people read always compare equal. */
const READINGS: Partial<Record<ColumnKey, (text: string, dictionary?: Dictionary) => unknown>> = {
  responsible: (text, dictionary) => {
    const { lead, leads, partners, bodies, listNumbers } = splitResponsible(text, dictionary);
    return [
      lead,
      leads,
      partners,
      listNumbers,
      bodies.map(({ id, kind, role, spelling }) => [id, kind, role, spelling]),
    ];
  },
  funding: (text, dictionary) => {
    const { state, sources, institutions, vague, unknown, amounts } = readFunding(text, dictionary);
    return [
      state,
      sources.map(({ id, name, category, programme }) => [id, name, category, programme]),
      institutions.map(({ id, name }) => [id, name]),
      vague,
      unknown,
      amounts.map(({ grosze }) => grosze),
    ];
  },
  partners: (text, dictionary) =>
    text.split(PARTNER_DIVIDER.trim()).map((part) => splitResponsible(part, dictionary).bodies.map(({ name }) => name)),
  cost: (text) => readCost(text)?.grosze,
};

/** True when nobody, neither program nor table, reads the two texts of this column differently. */
export function readsTheSame(column: ColumnKey, before: string, after: string, dictionary?: Dictionary): boolean {
  const read = READINGS[column];
  return !read || JSON.stringify(read(before, dictionary)) === JSON.stringify(read(after, dictionary));
}

export interface Tidied {
  text: string;
  kinds: readonly SafeKind[];
}

function tidy(column: ColumnKey, text: string, dictionary: Dictionary): Tidied {
  const kinds = new Set<SafeKind>();
  let now = text;
  for (let before = ""; before !== now;) {
    before = now;
    for (const { kind, tidy: means } of TIDYINGS) {
      const after = means(now, column);
      if (after === now || !readsTheSame(column, now, after, dictionary)) continue;
      now = after;
      kinds.add(kind);
    }
  }
  return { text: now, kinds: [...kinds] };
}

/**
 * Texts remembered for a column: the pane sweeps the whole table after every edit, and nearly all of it was swept
 * before.
 */
const MOST_REMEMBERED = 1 << 17;
const COLUMNS = new Map<ColumnKey, (text: string, dictionary: Dictionary) => Tidied>();

/**
 * The cell tidied by every safe means, again and again until nothing changes; a means that would change its reading is
 * left out. Every means takes something away or sets it apart for good, so this ends.
 */
export function tidied(column: ColumnKey, text: string, dictionary: Dictionary = BUILT_IN): Tidied {
  let known = COLUMNS.get(column);
  if (!known) COLUMNS.set(column, (known = remembered((each, words) => tidy(column, each, words), MOST_REMEMBERED)));
  return known(text, dictionary);
}
