/** English twin of `pl/checking.ts`. */
import { listed, quoteEn as quote, type Sentence, type Values } from "../catalogue";
import { dateText, listOf, numberOf, textOf } from "../values";
import type { NamedRule } from "../pl/rule-names";
import { resources } from "./checking-resources";
import { columnName, unread } from "./checking-words";

const and = (values: readonly string[]) => listed(values, "and");
const columns = (v: Values) => and(listOf(v, "columns").map(columnName));
const date = (v: Values, name: string) => dateText(textOf(v, name));
const period = (v: Values) => `${date(v, "periodFrom")}–${date(v, "periodTo")}`;
const goalOf = (v: Values) => `Goal ${textOf(v, "number")} ${quote(v.goal)}`.replace("  ", " ");
const other = (v: Values) => {
  const goal = textOf(v, "goal") || (textOf(v, "goalText") ? quote(v.goalText, 50) : "");
  const action = textOf(v, "number") || quote(textOf(v, "other") || textOf(v, "action"), 50);
  return `${goal ? `goal ${goal}` : "no goal"}, action ${action}`;
};
const header = (key: string) => {
  const name = columnName(key);
  return name.charAt(0).toUpperCase() + name.slice(1);
};
const missing = (where: string, v: Values) => {
  const numbers = listOf(v, "missing");
  const said =
    numbers.length === 0
      ? "numbers are"
      : numbers.length === 1
        ? `number ${numbers[0]} is`
        : `numbers ${and(numbers)} are`;
  return `${where} ${said} missing before ${v.number}: content may be lost.`;
};

function numbering(v: Values): string {
  const where = textOf(v, "inCell")
    ? `In the numbered list in ${columnName(textOf(v, "inCell"))}`
    : "In the numbering of this goal's actions";
  if (textOf(v, "kind") === "repeat") return `${where} number ${v.number} is repeated.`;
  return missing(where, v);
}

export const en: Readonly<Record<NamedRule, Sentence>> = {
  "STR-01": () => "The table has no column with the actions.",
  "STR-02": (v) =>
    `The table has no column for ${columns(v)}; ${numberOf(v, "count") === 1 ? "1 action lacks" : `${v.count} actions lack`} it.`,
  "STR-03": (v) =>
    `Headers to confirm: ${and(listOf(v, "headers").map((header, index) => `${quote(header)} read as ${columnName(listOf(v, "columns")[index] ?? "")}`))}.`,
  "STR-04": numbering,
  "CEL-01": (v) => `The action ${quote(v.action)} belongs to no goal.`,
  "CEL-02": (v) => `${goalOf(v)} has no action.`,
  "CEL-03": (v) => `${goalOf(v)} promises complete success (“none”, “elimination”) and gives no number to know it by.`,
  "DZI-01": () => "The row has no action text.",
  "DZI-02": (v) =>
    `The same action ${quote(v.action)} is also at ${other(v)}; ${listOf(v, "columns").length === 0 ? "dates, money and owner are the same" : `they differ in ${columns(v)}`}.`,
  "DZI-03": (v) => `The action ${quote(v.action)} is much like ${quote(v.other)} (${other(v)}).`,
  "DZI-04": (v) => `The action opens with ${quote(v.word)}, a process, and no indicator says when it is done.`,
  "CZA-01": (v) =>
    textOf(v, "periodFrom")
      ? `Instead of a date the cell says ${quote(v.says)}: the whole period ${period(v)} was taken. Confirm it or enter dates.`
      : textOf(v, "says")
        ? `The action has no date; the cell says ${quote(v.says)}.`
        : "The action has no date.",
  "CZA-02": (v) => `The beginning (${date(v, "from")}) is later than the end (${date(v, "to")}).`,
  "CZA-03": (v) =>
    `The term ${[date(v, "from"), date(v, "to")].filter(Boolean).join("–")} is outside the document's period ${period(v)}.`,
  "CZA-04": (v) => `Only the ${textOf(v, "missing") === "to" ? "beginning" : "end"} is given (${date(v, "date")}).`,
  "CZA-05": (v) =>
    textOf(v, "periodFrom")
      ? `${quote(v.says)} was taken as the whole period ${period(v)}. Confirm it or enter dates.`
      : `${quote(v.says)} means the whole period, but the period is not known. Enter it in the settings.`,
  "CZA-06": (v) => `${v.count} of ${v.total} actions last the whole period ${period(v)}: the table is not a schedule.`,
  "CZA-07": (v) => `A frequency stood in the date cell (${quote(v.frequency)}); it was moved to the notes.`,
  "CZA-08": (v) =>
    v.lost
      ? `${quote(v.says)} in the column ${header(textOf(v, "column"))} is not a year: digits were probably lost.`
      : `The date ${quote(v.says)} could not be read. Enter a year, a month or a day.`,
  "CZA-09": (v) => `The cell said ${quote(v.says)} without a year; ${v.year} came from the table's title.`,
  "CZA-10": (v) =>
    `The deadline (${date(v, "to")}) passed before ${date(v, "today")} and the status is ${textOf(v, "status") ? quote(v.status) : "empty"}.`,
  "FIN-01": (v) =>
    textOf(v, "says")
      ? `No source of funding: the cell says only ${quote(v.says)}.`
      : "No source of funding: the cell is empty.",
  "ODP-01": (v) =>
    textOf(v, "says")
      ? `Nobody is named as responsible for the action: the cell says only ${quote(v.says)}.`
      : "Nobody is named as responsible for the action.",
  "JEZ-01": (v) =>
    textOf(v, "instead")
      ? `${quote(textOf(v, "name") || v.term)} was replaced on ${date(v, "since")} by ${quote(v.instead)}.${unread(v)}`
      : `${quote(v.term)} speaks of what has not existed since ${date(v, "since")}.${unread(v)}`,
  "SPO-02": (v) =>
    `An undecided conflict from merging files is left in ${columnName(textOf(v, "column"))}: ${quote(v.says)}.`,
  "WSK-01": (v) =>
    numberOf(v, "total") === 1
      ? "The only action has no indicator."
      : numberOf(v, "count") === numberOf(v, "total")
        ? `None of the ${v.total} actions has an indicator.`
        : `${v.count} of ${v.total} actions ${numberOf(v, "count") === 1 ? "has" : "have"} no indicator.`,
  "WSK-02": (v) => `The indicator ${quote(v.indicator)} is incomplete: ${columns(v)} missing.`,
  "WSK-03": (v) => `The indicator ${quote(v.indicator)} has no ${listed(listOf(v, "columns").map(columnName), "or")}.`,
  "WSK-04": (v) =>
    v.source
      ? `${quote(v.indicator)} is a source of data, not an indicator. Say what is counted in it.`
      : textOf(v, "target")
        ? `The target ${quote(v.target)} of the indicator ${quote(v.indicator)} is not a number.`
        : `The indicator ${quote(v.indicator)} cannot be counted.`,
  "PLA-01": (v) =>
    `The table does not answer all that the law asks (${quote(v.act)}): ${[
      listOf(v, "missingEn").length > 0 ? `missing: ${listOf(v, "missingEn").join(", ")}` : "",
      listOf(v, "partlyEn").length > 0 ? `in part: ${listOf(v, "partlyEn").join(", ")}` : "",
    ]
      .filter(Boolean)
      .join("; ")}.`,
  "PLA-02": (v) =>
    `The period ${period(v)} is ${v.years} years; ${quote(textOf(v, "kindEn") || textOf(v, "kind"))} may last ${v.longest} at most.${unread(v)}`,
  ...resources,
};
