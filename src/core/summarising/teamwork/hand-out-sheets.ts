/**
 * What an institution gets beside its rows: an instruction to read, and a hidden sheet by which its answer is joined
 * later.
 */
import type { Dictionary } from "../../dictionary";
import { serialiseHandOut, type HandOut } from "../../merging";
import { teamworkText } from "../../messages/teamwork";
import type { Locale } from "../../messages/catalogue";
import type { ColumnKey } from "../../table";
import { formulaShown, text } from "../model/cells";
import { quoted } from "../formulas/references";
import { withFormColumn, type FormColumn } from "./form-column";
import { tableWithLists } from "../sheets/plan-sheets";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type SheetModel } from "../model/sheet-model";

/** One page to be read before filling in. */
function instructionSheet(handOut: HandOut, form: FormColumn, locale: Locale = "pl"): SheetModel {
  const sheet = new SheetBuilder(SHEETS.instruction, [100], { landscape: false });
  const values = {
    institution: handOut.institution,
    count: handOut.table.actions.length,
    returnBy: (handOut.returnBy ?? "").split("-").reverse().join("."),
  };
  sheet.line(teamworkText(locale, "instruction.title", values), "title");
  const { count } = values;
  // The words of the sentence stay, its number follows the column.
  const [before = "", after = ""] = teamworkText(locale, "form.left", { open: "\u0000", count }).split("\u0000");
  const left = `${quoted(before)}&COUNTIF(${form.range},"?*")&${quoted(after)}`;
  sheet.add([[formulaShown(left, teamworkText(locale, "form.left", { open: form.open, count }))]], "subtitle");
  const lines = [
    "instruction.count",
    ...(handOut.returnBy ? ["instruction.return" as const] : []),
    "instruction.fill",
    "instruction.form",
    "instruction.lists",
    "instruction.rows",
    "instruction.locked",
    "instruction.local",
  ] as const;
  sheet.add(
    lines.map((code) => [text(teamworkText(locale, code, values))]),
    "body",
    { wrap: true },
  );
  sheet.model.tabColor = "#0F6CBD";
  return sheet.model;
}

/** A cell holds 32 767 characters; some room is left. */
const CHUNK = 30_000;

/** The plan as it was handed out, whole, in text cells under a heading. */
export function handOutDataSheet(handOut: HandOut, locale: Locale = "pl"): SheetModel {
  const sheet = new SheetBuilder(SHEETS.handOut, [40]);
  sheet.line(teamworkText(locale, "data.title"), "note");
  const data = serialiseHandOut(handOut);
  const chunks = Array.from({ length: Math.ceil(data.length / CHUNK) }, (_, index) =>
    data.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  sheet.add(
    chunks.map((chunk) => [text(chunk)]),
    "body",
  );
  sheet.model.hidden = true;
  return sheet.model;
}

/**
 * The workbook of one institution: its rows with the plan's columns and pick lists, the instruction, and what its
 * answer is joined by.
 */
export function packageSheets(
  handOut: HandOut,
  dictionary: Dictionary,
  columns?: readonly ColumnKey[],
  locale: Locale = "pl",
): SheetModel[] {
  const sheets = tableWithLists(handOut.table, { dictionary, locale, ...(columns && { columns }) });
  const form = withFormColumn(handOut.table, sheets.actions, columns ?? [], locale);
  return [form.sheet, instructionSheet(handOut, form, locale), sheets.dictionary, handOutDataSheet(handOut, locale)];
}
