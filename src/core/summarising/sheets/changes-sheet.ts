/**
 * The sheet Co się zmieni: by date, what will fall on the plan after a day, with the actions it hits and how it is
 * known.
 */
import { radar, type Change } from "../../checking";
import { sheetText } from "../../messages/sheets";
import { dateText } from "../../messages/values";
import { findingPlace } from "../../messages/checking";
import type { Table } from "../../table";
import { EMPTY, text } from "../model/cells";
import type { SheetOptions } from "../model/options";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type CellContent, type SheetModel } from "../model/sheet-model";

const WIDTHS = [12, 46, 9, 46, 40, 48];
/** Places of so many actions are told; the others are counted. */
const SHOWN = 12;

type Say = (code: string, values?: Record<string, string | number>) => string;

function line(change: Change, table: Table, say: Say, locale: "pl" | "en"): CellContent[] {
  const { basis, actions, kind, name, next, date } = change;
  const values = { name, next, day: dateText(date) };
  const last = kind === "programme" ? dateText(dayBefore(date)) : "";
  const places = actions
    .slice(0, SHOWN)
    .map((action) => findingPlace({ actionId: action.id }, { actions: [action], goals: table.goals }, locale))
    .join("; ");
  const more = actions.length > SHOWN ? `; ${say("changes.more", { count: actions.length - SHOWN })}` : "";
  const known =
    basis === "own"
      ? say("changes.own")
      : basis
        ? say("changes.read", { source: basis.text, asOf: dateText(basis.asOf) })
        : say("changes.unread", { asOf: dateText(change.noted) });
  return [
    { kind: "date", iso: date },
    text(say(`changes.${kind}`, { ...values, day: last })),
    actions.length > 0 ? { kind: "number", number: actions.length, format: "0" } : EMPTY,
    text(`${places}${more}`),
    text(say(`changes.${kind}.todo`, values)),
    text(known),
  ];
}

function dayBefore(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** `day`: the day whose law counts; the frame's, else today. */
export function changesSheet(table: Table, options: SheetOptions & { day?: string } = {}): SheetModel {
  const locale = options.locale ?? "pl";
  const say: Say = (code, values = {}) => sheetText(locale, code, values);
  const frame = options.frame ?? {};
  const day = options.day ?? frame.lawDay ?? new Date().toISOString().slice(0, 10);
  const changes = radar(table, day, {
    frame: { ...frame, ...(options.kind ? { kind: options.kind } : {}) },
    ...(options.dictionary ? { dictionary: options.dictionary } : {}),
    ...(options.facts ? { facts: options.facts } : {}),
  });
  const sheet = new SheetBuilder(SHEETS.changes, [...WIDTHS]);
  sheet.line(say("changes.title", { title: table.title }), "title");
  sheet.notes([say(changes.length === 0 ? "changes.none" : "changes.note", { day: dateText(day) })]);
  sheet.model.tabColor = "#1F4E79";
  if (changes.length === 0) return sheet.model;
  sheet.gap();
  const header = sheet.row;
  sheet.add(
    [["date", "what", "count", "actions", "todo", "source"].map((code) => text(say(`changes.${code}`)))],
    "header",
    {
      wrap: true,
    },
  );
  const area = sheet.add(
    changes.map((change) => line(change, table, say, locale)),
    "body",
    { columnStyles: { 2: "number" }, wrap: true },
  );
  sheet.model.page.titleRows = { from: header, to: header };
  sheet.model.freezeRows = area.top - 1;
  return sheet.model;
}
