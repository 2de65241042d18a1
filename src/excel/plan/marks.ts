/**
 * How a sheet is known to be ours: by its name and by a hidden name of the workbook ("TD_gaps" → ='Luki'!$A$1:$I$52)
 * that points at what we wrote there. A user's own sheet that happens to be called "Luki" has no such mark and is never
 * touched; a sheet of ours the user renamed keeps its mark under another name and is the user's from then on.
 */
import type { Area } from "../../core/summarising/model/sheet-model";
import { SHEETS } from "../../core/summarising/model/sheet-model";
import { normal } from "../../core/table";
import { areaOf, sheetOf } from "../engine/ranges";

const PREFIX = "TD_";

const KEYS = new Map<string, string>(Object.entries(SHEETS).map(([key, name]) => [name, key]));

/** "Luki" → "TD_gaps", "Luki (2)" → "TD_gaps_2": plain letters, which every workbook takes. */
export function markOf(base: string, copy = 1): string {
  const key = KEYS.get(base) ?? normal(base).replace(/[^a-z0-9]+/g, "_");
  return PREFIX + key + (copy > 1 ? `_${copy}` : "");
}

/**
 * Under which the shape of a sheet of ours is kept among the workbook's settings: where its blocks stood, so that only
 * they are cleared.
 */
export const shapeKey = (mark: string): string => `TabelaDzialan.arkusz.${mark}`;

export interface Mark {
  name: string;
  sheet: string;
  area: Area;
}

/**
 * Marks among the names of a workbook; those whose sheet is gone (#REF!) are listed with no area so that they can be
 * taken off.
 */
export function readMarks(names: readonly { name: string; formula: unknown }[]): {
  marks: Map<string, Mark>;
  stale: string[];
} {
  const marks = new Map<string, Mark>();
  const stale: string[] = [];
  for (const { name, formula } of names) {
    if (!name.startsWith(PREFIX)) continue;
    const sheet = sheetOf(String(formula));
    const area = areaOf(String(formula));
    if (sheet && area) marks.set(name, { name, sheet, area });
    else stale.push(name);
  }
  return { marks, stale };
}

/** True when `sheet` is `base` or a copy of it that we made: "Luki (2)". */
export function isNamed(sheet: string, base: string): boolean {
  return sheet === base || (sheet.startsWith(`${base} (`) && /^ \(\d+\)$/.test(sheet.slice(base.length)));
}

/** "Luki", else "Luki (2)", "Luki (3)"…: a name no sheet has. Excel compares names of sheets without case. */
export function freeName(base: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? base : `${base} (${copy})`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
