import { listed, quoteEn, type Sentence, type Values } from "../catalogue";
import type { pl } from "../pl/reading";

const NOT_FOUND = "No action table was recognised";

const text = quoteEn;
const list = (value: Values[string] | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];
const names = (value: Values[string] | undefined): string =>
  listed(
    list(value)
      .filter((name) => name !== "")
      .map((name) => text(name, 40)),
    "and",
  );
const many = (count: Values[string] | undefined, one: string, more = `${one}s`): string =>
  `${String(count)} ${Number(count) === 1 ? one : more}`;
const places = ({ count, places: shown }: Values): string => {
  const places = list(shown);
  const more = Number(count) > places.length ? ` and ${Number(count) - places.length} more` : "";
  return places.length === 0 ? "" : ` (${places.join(", ")}${more})`;
};
const examples = ({ examples: shown }: Values): string =>
  list(shown).length === 0
    ? ""
    : `: ${list(shown)
        .map((one) => text(one, 60))
        .join(", ")}`;

const COLUMNS: Readonly<Record<string, string>> = {
  area: "the area",
  strategicGoal: "the strategic goal",
  goalNumber: "the goal's number",
  goal: "the operational goal",
  number: "the action's number",
  ordinal: "the ordinal",
  action: "the action",
  from: "the start",
  to: "the end",
  term: "the whole term",
  funding: "the source of funding",
  responsible: "the body responsible",
  partners: "the partners",
  indicator: "the indicator",
  indicatorBase: "the indicator's base value",
  indicatorBaseYear: "the indicator's base year",
  indicatorTarget: "the indicator's target",
  indicatorUnit: "the indicator's unit",
  indicatorSource: "the indicator's data source",
  indicatorFrequency: "the indicator's frequency",
  cost: "the cost",
  status: "the status",
  done: "what was done",
  note: "the notes",
  id: "the id",
  extra: "an extra column, kept under its header",
};
const taken = ({ column }: Values): string => COLUMNS[String(column)] ?? String(column);
const header = ({ header: name }: Values): string =>
  name === "" ? "The column without a header" : `The column ${text(name)}`;
const inRows = (v: Values): string => `${many(v.count, "row")}${places(v)}${examples(v)}`;
const inPlaces = (v: Values): string => `${many(v.count, "place")}${places(v)}${examples(v)}`;

export const en: Record<keyof typeof pl, Sentence> = {
  "reading.empty": ({ file }) =>
    `${NOT_FOUND}: the file ${text(file)} is empty; choose a file or a sheet with the table.`,
  "reading.table-large": ({ file, where, rows, most, over }) =>
    `The file ${text(file)} was not read, because it has a table larger than any plan (${String(where)}: ${over ? `over ${String(most)}` : String(rows)} rows, and the add-in reads up to ${String(most)}): copy the plan alone into a new file and choose that file.`,
  "reading.text-large": ({ file, where, letters }) =>
    `The file ${text(file)} was not read, because one text in it has ${String(letters)} characters (${String(where)}), and a cell of Excel holds 32,767: divide the text or copy the plan alone into a new file.`,
  "reading.no-table": ({ file }) =>
    `${NOT_FOUND}: the file ${text(file)} is text without a table; choose a document whose table has headers such as “Działanie”, “Termin” and “Odpowiedzialny”.`,
  "reading.attached": ({ file }) =>
    `${NOT_FOUND}: the table of ${text(file)} is embedded as a file of its own (a sheet or a page), which cannot be opened from here; open the document in Word, copy the table and paste it as an ordinary one, or save it as a new .docx.`,
  "reading.no-header": ({ headers }) =>
    `${NOT_FOUND}: no row looks like a header${names(headers) === "" ? "" : ` (the table's first row is ${names(headers)})`}; name the columns, for example “Działanie”, “Od kiedy”, “Do kiedy”, “Odpowiedzialny”.`,
  "reading.other-table": ({ headers }) =>
    `${NOT_FOUND}: the table found has the columns ${names(headers)} and no actions with a term or a body responsible; choose the action table or change its headers.`,
  "reading.only-actions": ({ headers }) =>
    `${NOT_FOUND}: the table with the columns ${names(headers)} names tasks but no term, body responsible or source of funding; add those columns or choose another table.`,
  "reading.form": () =>
    `${NOT_FOUND}: the table is an empty form with dots to fill in; enter the actions and choose it again.`,
  "reading.no-actions": () =>
    `${NOT_FOUND}: the table has headers and no action under them; fill it in or choose another.`,
  "reading.glued": ({ text: glued }) =>
    `${NOT_FOUND}: the cells run together without a space (${text(glued, 50)}) and cannot be told apart with certainty; copy the table from Word or the page as a table, or choose the .docx file.`,
  "reading.loose-cells": () =>
    `${NOT_FOUND}: the text has a table's headers, but where cells and rows end cannot be seen; copy the table as a table or choose the .docx or .xlsx file.`,
  "reading.text-paragraphs": () =>
    "The text has each cell in a paragraph of its own: rows were laid out by the number of headers and the date columns; check that they are right.",
  "reading.text-aligned": () => "Columns of the text were told by the spaces between them; check that they agree.",
  "reading.text-labels": () => "The text was read as a card: the words before a colon were taken for the field's name.",
  "reading.text-records": () =>
    "The text was read as a list of actions: names that come back were taken for names of columns; check that they agree.",
  "reading.text-list": () =>
    "The text was read as a list: an item is an action, and what its parts are was told by what they hold; check it.",
  "reading.column-unsure": (v) =>
    `${header(v)} holds something that does not fit its header; it was taken for ${taken(v)}. Confirm or correct it.`,
  "reading.column-synonym": (v) => `${header(v)} was taken for ${taken(v)} by the words in its header.`,
  "reading.column-typo": (v) => `${header(v)} was taken for ${taken(v)} in spite of a typo.`,
  "reading.column-content": (v) => `${header(v)} was taken for ${taken(v)} by what it holds. Confirm or correct it.`,
  "reading.column-position": (v) => `${header(v)} was taken for ${taken(v)} by where it stands. Confirm or correct it.`,
  "reading.action-unsure": (v) =>
    `It is not certain which column holds the actions. ${header(v)} looks most like it; confirm or choose another.`,
  "reading.period-stated": ({ from, to }) =>
    `The strategy's period ${String(from)}–${String(to)} was taken from the title.`,
  "reading.period-span": ({ from, to }) =>
    `The strategy's period ${String(from)}–${String(to)} was taken from the actions: from the earliest date to the latest.`,
  "reading.area-from-sheet": ({ sheets }) => `Areas were named after the sheets: ${names(sheets)}.`,
  "reading.frequency-moved": (v) => `A frequency stood in a date cell in ${inRows(v)}; it was moved to the notes.`,
  "reading.year-from-title": (v) => `The year was taken from the title in ${inRows(v)}.`,
  "reading.continuous": (v) => `A continuous task in ${inRows(v)}: the whole period was assumed; confirm it.`,
  "reading.action-from-heading": (v) =>
    `The heading over a card was taken for its action in ${many(v.count, "place")}${places(v)}${examples(v)}; check it.`,
  "reading.school-year": (v) =>
    `Two years divided by a stroke were taken for a school year (September to August) in ${inRows(v)}; if they are two years, divide them by a dash.`,
  "reading.single-day": (v) =>
    `The one column of terms holds a single day in ${inRows(v)}: the action was taken to last that day; if it is a deadline, delete the starting date.`,
  "reading.conditional": (v) =>
    `A condition instead of a term in ${inRows(v)}: the dates stay empty, the condition is in the notes.`,
  "reading.unreadable-digits": (v) =>
    `The term cannot be read in ${inRows(v)}: digits of the year are probably lost; nothing was guessed, the text was kept.`,
  "reading.unreadable-day": (v) =>
    `The term cannot be read in ${inRows(v)}: the calendar has no such day; nothing was guessed, the text was kept.`,
  "reading.unreadable-year": (v) =>
    `The term cannot be read in ${inRows(v)}: the year is missing; add it, the text was kept.`,
  "reading.term-worded": (v) =>
    `The term is given in words in ${inRows(v)}: the nearest dates were taken and the words kept in the notes; check them.`,
  "reading.unreadable-date": (v) => `The term cannot be read in ${inRows(v)}; nothing was guessed, the text was kept.`,
  "reading.range-in-one-cell": (v) =>
    `The whole term stood in one of the two date columns in ${inRows(v)}; its start and end were taken from there.`,
  "reading.years-from-columns": (v) => `Years were taken from the headers of marked columns in ${inRows(v)}.`,
  "reading.goes-on": (v) =>
    `${many(v.count, "further table")} without a header${places(v)}: the columns were taken from the table above; check that they agree.`,
  "reading.covered": (v) =>
    `${many(v.count, "text")} covered by merged cells${places(v)} left out: Excel does not show it.`,
  "reading.formulas-counted": (v) =>
    `${many(v.count, "formula")} without a stored result${places(v)}: the result was worked out while reading; check it.`,
  "reading.formulas-empty": (v) =>
    `${many(v.count, "formula")} without a stored result${places(v)}: the cell is empty; open the file in Excel, save it and choose it again.`,
  "reading.filled-down": (v) => `An empty goal in ${many(v.count, "row")}${places(v)} was taken from the row above.`,
  "reading.continued": (v) =>
    `The text of ${many(v.count, "row")}${places(v)} was added to the action above: it begins no new one.`,
  "reading.subheading": (v) =>
    `Left out: ${many(v.count, "row")} with nothing but text${places(v)}${examples(v)}: neither an area nor a goal nor an action.`,
  "reading.total": (v) => `Left out: ${many(v.count, "row")} with totals${places(v)}${examples(v)}.`,
  "reading.layout-remembered": (v) =>
    v.file === ""
      ? "Columns were assigned as last time for this layout."
      : `Columns were assigned as last time in “${String(v.file)}”: the layout is the same.`,
  "reading.left-out-values": (v) =>
    `Outside the table ${many(v.count, "entry", "entries")} with a number, a date, an amount or a mark${places(v)}${examples(v)}; check whether they belong to the plan.`,
  "reading.header-as-action": (v) =>
    `An action says the words of a column header${places(v)}${examples(v)}; it is probably a second header row.`,
  "reading.level-left": (v) =>
    `Rows of levels above the actions hold ${many(v.count, "entry", "entries")} that belong to no action${places(v)}${examples(v)}: left out.`,
  "reading.page": (v) => `Left out: ${many(v.count, "page number")}${places(v)}${examples(v)}.`,
  "reading.page-number": (v) => `A page number pasted into an action was left out in ${inRows(v)}.`,
  "reading.footnote": (v) => `Left out: ${many(v.count, "note")} under the table${places(v)}${examples(v)}.`,
  "reading.dots": (v) => `Left out: ${many(v.count, "row")} with dots to fill in${places(v)}.`,
  "reading.repaired": (v) => `Letters broken in copying were mended in ${inPlaces(v)}.`,
  "reading.suspect": (v) => `A word looks divided by copying in ${inPlaces(v)}; it was left as it is, check it.`,
  "reading.goals-shared": (v) =>
    `The card does not say which goal an action serves in ${inPlaces(v)}; it was given to all goals of the card.`,
  "reading.id-repeated": (v) =>
    `An id is repeated in ${inRows(v)} (a copied row?); the second action was given a new one.`,
  "reading.as-above": (v) =>
    `“As above” in the column of who is responsible was taken for the body of the row above in ${inRows(v)}; the cell keeps its words.`,
  "reading.below": (v) =>
    `Right under the table ${Number(v.count) === 1 ? "there is 1 row with an action" : `there are ${String(v.count)} rows with actions`} (from row ${String(v.first)}) that Excel did not take into it; they were read with the table.`,
  "reading.out-of-sight": ({ sheets, rows, columns }) =>
    `Hidden ${[Number(rows) ? "(or filtered) rows" : "", Number(columns) ? "columns" : ""].filter(Boolean).join(" and ")} of ${names(sheets)} were read with the others.`,
  "reading.hidden-sheets": ({ sheets, count }) =>
    `Hidden ${Number(count) === 1 ? "sheet" : "sheets"} left out: ${(Array.isArray(sheets) ? (sheets as readonly string[]) : []).join(", ")}; unhide ${Number(count) === 1 ? "it" : "them"} in the file if part of the plan.`,
  "reading.several-actions": (v) =>
    `Several actions stand in one cell in ${many(v.count, "row")}${places(v)}${examples(v)}; they were left together, give each its row if their terms or bodies differ.`,
  "reading.errors": (v) =>
    `Formula errors in ${String(v.count)} ${Number(v.count) === 1 ? "cell" : "cells"} were kept as text${places(v)}; mend the formula in the source or type the value.`,
  "reading.dates-1904": () =>
    "The source workbook counts dates from 1904: they were read as it shows them. In the result they are counted as usual, from 1900.",
  "receipt.lost": ({ text: lost, where }) =>
    `The text ${text(lost)} (${String(where)}) is neither in the table nor in the list of what was left out.`,
  "receipt.invented": ({ text: invented, where }) =>
    `The text ${text(invented)} (${String(where)}) is not in the source.`,
  "receipt.sum": ({ pieces, sum }) =>
    `The receipt does not add up: the source has ${many(pieces, "piece")}, ${String(sum)} are accounted for.`,
};
