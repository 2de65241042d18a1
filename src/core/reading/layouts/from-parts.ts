/** What columns that are parts of one thing say of an action: its time, its sources, who takes part. */
import { isMissing } from "../../table/text";
import type { Period, Term } from "../../table/types";
import { isAmount } from "../headers/parts";
import type { RawAction, RawPart } from "./raw-action";

/** The part says yes in this row: a mark, or an amount that is not nought. */
function says({ text }: RawPart): boolean {
  return !isMissing(text) && (isAmount(text) ? /[1-9]/.test(text) : text.length <= 12 && !/^(?:nie|n|no)$/i.test(text));
}

/** From the first stretch with a mark or an amount to the last; undefined when the columns name no time. */
export function timeOf(raw: RawAction, period: Period | undefined): { from: Term; to: Term } | undefined {
  const year = period && period.from.slice(0, 4) === period.to.slice(0, 4) ? period.from.slice(0, 4) : undefined;
  const marked = raw.parts.flatMap((one) => {
    const { part } = one;
    if (part.kind !== "period" || !says(one)) return [];
    if (!part.noYear) return [{ ...part, header: one.header }];
    return year === undefined
      ? []
      : [{ ...part, from: part.from.replace("0000", year), to: part.to.replace("0000", year), header: one.header }];
  });
  if (marked.length === 0) return undefined;
  const first = marked.reduce((least, one) => (one.from < least.from ? one : least));
  const last = marked.reduce((most, one) => (one.to.padEnd(7, "~") > most.to.padEnd(7, "~") ? one : most));
  const end = (iso: string, text: string, noYear?: true): Term => ({
    kind: "date",
    iso,
    text,
    ...(noYear ? { yearFromTitle: true } : {}),
  });
  return { from: end(first.from, first.header, first.noYear), to: end(last.to, last.header, last.noYear) };
}

/** Names of the sources whose columns hold an amount or a mark in this row. */
export const sourcesOf = (raw: RawAction): string[] =>
  names(raw.parts.filter((one) => one.part.kind === "source" && says(one)));

/** Names of the bodies marked in this row. */
export const bodiesOf = (raw: RawAction, role: "partners" | "responsible"): string[] =>
  names(raw.parts.filter((one) => one.part.kind === "body" && one.part.role === role && says(one)));

const names = (parts: readonly RawPart[]): string[] => [
  ...new Set(parts.map(({ name }) => name.replace(/^(?:w tym|z tego)\s/i, ""))),
];
