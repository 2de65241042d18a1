import { cellText } from "../../table/cells";
import { isMissing } from "../../table/text";
import type { Action } from "../../table/types";
import { isoOf, periodOf } from "../terms";
import { edit, unsafe, type Maker } from "./context";

/** Later as far as both say: a year and a month of it are neither. */
const isLater = (a: string, b: string): boolean =>
  a.slice(0, Math.min(a.length, b.length)) > b.slice(0, Math.min(a.length, b.length));

/** "od" later than "do": both change places. */
export const swapDates: Maker = (context) => {
  const { action } = context;
  if (!action?.from.iso || !action.to.iso || !isLater(action.from.iso, action.to.iso)) return [];
  const [from, to] = [cellText(action, "from"), cellText(action, "to")];
  return unsafe(context, "swap-dates", [...edit(action, "from", to), ...edit(action, "to", from)]);
};

/** A date typed in: one for the end that is asked about, "2024–2026" for both. */
export const fillDate: Maker = (context) => {
  const { action, answers, finding } = context;
  if (!action || !answers.date) return [];
  const both = periodOf(answers.date);
  if (both?.from && both.to)
    return unsafe(context, "fill-date", [...edit(action, "from", both.from), ...edit(action, "to", both.to)]);
  const iso = isoOf(answers.date);
  return iso ? unsafe(context, "fill-date", edit(action, finding.column === "to" ? "to" : "from", iso)) : [];
};

/** "na bieżąco" becomes the strategy's years, where the table says them. */
export const confirmPeriod: Maker = (context) => {
  const { action, table } = context;
  if (!action || !table.period) return [];
  const { period } = table;
  const ends = (["from", "to"] as const).filter((end) => action[end].kind === "continuous");
  return unsafe(
    context,
    "confirm-period",
    ends.flatMap((end) => edit(action, end, period[end])),
  );
};

const withNote = (action: Action, text: string): string =>
  action.note.includes(text) ? action.note : isMissing(action.note) ? text : `${action.note}; ${text}`;

/** A frequency leaves the date cell for the notes; a cell that held nothing else becomes empty. */
export const moveFrequency: Maker = (context) => {
  const { action } = context;
  if (!action) return [];
  const ends = (["from", "to"] as const).filter((end) => action[end].kind === "frequency");
  const frequencies = [
    ...new Set(
      (["from", "to"] as const)
        .map((end) => action[end].movedFrequency ?? (action[end].kind === "frequency" ? action[end].text : ""))
        .filter(Boolean),
    ),
  ];
  const note = frequencies.reduce((text, frequency) => withNote({ ...action, note: text }, frequency), action.note);
  return unsafe(context, "move-frequency", [
    ...ends.flatMap((end) => edit(action, end, "")),
    ...edit(action, "note", note),
  ]);
};
