/** English twin of `pl/checking.ts`. */
import { listed, quote, type Sentence, type Values } from "../catalogue";
import { dateText, listOf, numberOf, textOf } from "../values";
import type { NamedRule } from "../pl/rule-names";
import { resources } from "./checking-resources";
import { columnName } from "./checking-words";

const and = (values: readonly string[]) => listed(values, "and");
const columns = (v: Values) => and(listOf(v, "columns").map(columnName));
const date = (v: Values, name: string) => dateText(textOf(v, name));
const period = (v: Values) => `${date(v, "periodFrom")}–${date(v, "periodTo")}`;
const goalOf = (v: Values) => `Goal ${textOf(v, "number")} ${quote(v.goal)}`.replace("  ", " ");
const other = (v: Values) => `goal ${textOf(v, "goal") || "–"}, action ${textOf(v, "number") || "–"}`;

function numbering(v: Values): string {
  const where = textOf(v, "inCell")
    ? `In the numbered list in ${columnName(textOf(v, "inCell"))}`
    : "In the numbering of this goal's actions";
  if (textOf(v, "kind") === "repeat") return `${where} number ${v.number} is repeated.`;
  return `${where} ${and(listOf(v, "missing")) || "numbers"} missing before ${v.number}: content may be lost.`;
}

export const en: Readonly<Record<NamedRule, Sentence>> = {
  "STR-01": () => "The table has no column with the actions.",
  "STR-02": (v) => `The table has no column for ${columns(v)}; this touches ${v.count} action(s).`,
  "STR-03": (v) =>
    `Headers to confirm: ${and(listOf(v, "headers").map((header, index) => `${quote(header)} read as ${columnName(listOf(v, "columns")[index] ?? "")}`))}.`,
  "STR-04": numbering,
  "CEL-01": (v) => `The action ${quote(v.action)} stands under no goal.`,
  "CEL-02": (v) => `${goalOf(v)} has no action.`,
  "CEL-03": (v) => `${goalOf(v)} promises a total state and has no target value.`,
  "DZI-01": () => "The row has no action text.",
  "DZI-02": (v) =>
    `The same action ${quote(v.action)} is also at ${other(v)}; ${listOf(v, "columns").length === 0 ? "dates, money and owner are the same" : `they differ in ${columns(v)}`}.`,
  "DZI-03": (v) => `The action ${quote(v.action)} is much like ${quote(v.other)} (${other(v)}).`,
  "DZI-04": (v) => `The action opens with ${quote(v.word)}, a process, and no indicator says when it is done.`,
  "CZA-01": (v) =>
    textOf(v, "says") ? `The action has no date; the cell says ${quote(v.says)}.` : "The action has no date.",
  "CZA-02": (v) => `The beginning (${date(v, "from")}) is later than the end (${date(v, "to")}).`,
  "CZA-03": (v) =>
    `The term ${[date(v, "from"), date(v, "to")].filter(Boolean).join("–")} is outside the strategy's period ${period(v)}.`,
  "CZA-04": (v) => `Only the ${textOf(v, "missing") === "to" ? "beginning" : "end"} is given (${date(v, "date")}).`,
  "CZA-05": (v) =>
    `${quote(v.says)} was taken as the strategy's whole period ${textOf(v, "periodFrom") ? period(v) : ""}: please confirm.`,
  "CZA-06": (v) => `${v.count} of ${v.total} actions last the whole period ${period(v)}: the table is no schedule.`,
  "CZA-07": (v) => `A frequency stood in the date cell (${quote(v.frequency)}); it was moved to the notes.`,
  "CZA-08": (v) =>
    `${quote(v.says)} in ${columnName(textOf(v, "column"))} cannot be read as a year: digits were probably lost.`,
  "CZA-09": (v) => `The cell said ${quote(v.says)} without a year; ${v.year} came from the table's title.`,
  "CZA-10": (v) =>
    `The term has passed (${date(v, "to")}, reference day ${date(v, "today")}) and the status is ${textOf(v, "status") ? quote(v.status) : "empty"}.`,
  "FIN-01": (v) =>
    textOf(v, "says")
      ? `No source of funding: the cell says only ${quote(v.says)}.`
      : "No source of funding: the cell is empty.",
  "ODP-01": () => "Nobody is named as responsible for the action.",
  "JEZ-01": (v) =>
    `The term ${quote(v.term)} is since ${date(v, "since")} ${textOf(v, "instead") ? `replaced by ${quote(v.instead)}` : "out of use"}.`,
  "SPO-02": (v) =>
    `An undecided conflict from merging files is left in ${columnName(textOf(v, "column"))}: ${quote(v.says)}.`,
  "WSK-01": (v) => `${v.count} of ${v.total} actions have no indicator.`,
  "WSK-02": (v) => `The indicator ${quote(v.indicator)} is incomplete: ${columns(v)} missing.`,
  "WSK-03": (v) => `The indicator ${quote(v.indicator)} has no ${columns(v)}.`,
  "WSK-04": (v) =>
    textOf(v, "target")
      ? `The target ${quote(v.target)} of the indicator ${quote(v.indicator)} is not a number.`
      : `The indicator ${quote(v.indicator)} cannot be counted.`,
  "PLA-01": (v) =>
    `The table does not fully answer art. 16b sec. 2 of the Act on Social Assistance: ${numberOf(v, "count")} of letters a–d open (missing: ${and(listOf(v, "missing")) || "none"}; partly: ${and(listOf(v, "partly")) || "none"}).`,
  ...resources,
};
