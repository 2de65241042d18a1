import type { Action, IsoDate } from "../../table/types";

/** First day of a point in time: "2021-11" → "2021-11-01". */
export const firstDay = (iso: IsoDate): IsoDate =>
  iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso;

/** Last day; ISO dates compare as text, so every month may have 31. */
export const lastDay = (iso: IsoDate): IsoDate =>
  iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-31` : iso;

export function dayBefore(iso: IsoDate): IsoDate {
  return new Date(Date.parse(`${firstDay(iso)}T00:00:00Z`) - 86400000).toISOString().slice(0, 10);
}

/** "2021-11-01" → "1.11.2021", as officials write it. */
export function written(iso: IsoDate): string {
  const [year, month, day] = iso.split("-");
  return [day && String(Number(day)), month, year].filter(Boolean).join(".");
}

export type Side = "before" | "crossing" | "later" | "undated";

/** On which side of a day an action runs. */
export function sideOf({ from, to }: Action, since: IsoDate): Side {
  if (from.iso && firstDay(from.iso) >= since) return "later";
  if (!to.iso) return "undated";
  return lastDay(to.iso) >= since ? "crossing" : "before";
}
