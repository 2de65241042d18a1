/** Any plain table as a Word table under a caption: summaries, the list of abbreviations. */
import { documentText, NO_DATA, WORD } from "../../messages/exporting";
import { isMissing } from "../../table";
import type { PlainTable } from "../types";
import { paragraph, table } from "./elements";
import { tableCaption } from "./caption";
import { heading, type Setting } from "./part";

/** Long texts want more room than numbers: a column weighs as its longer cells do, within bounds. */
function weightOf(model: PlainTable, column: number): number {
  const lengths = [model.header[column]!, ...model.rows.map((row) => row[column] ?? "")]
    .map((text) => text.length)
    .sort((a, b) => a - b);
  const typical = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return Math.min(40, Math.max(7, typical));
}

/** `headed`: the table's title as a heading above it; not where the document's own title says the same. */
export function plainXml(model: PlainTable, setting: Setting, headed = true): string {
  const blank = model.blank ?? NO_DATA;
  const empty = model.emptyMeans ? `${WORD.emptyMeans}, ${model.emptyMeans}.` : "";
  const shown = (text: string | undefined): string =>
    text === undefined || text === "" ? blank : text !== blank && text !== "–" && isMissing(text) ? NO_DATA : text;
  const bodyRows = model.rows.map((row, index) => {
    const total = model.totals === true && index === model.rows.length - 1;
    return model.header.map((_, column) => ({
      text: shown(row[column]),
      ...(total ? { look: "goalCell" as const } : {}),
    }));
  });
  const body =
    model.header.length === 0
      ? ""
      : table(
          {
            caption: model.title,
            description: [
              documentText("word.table-description", {
                title: model.title,
                columns: model.header,
                rows: model.rows.length,
              }),
              empty,
            ].join(" "),
            columns: model.header.map((_, column) => ({ weight: weightOf(model, column) })),
            rows: [model.header.map((text) => ({ text: isMissing(text) ? NO_DATA : text })), ...bodyRows],
          },
          setting.width,
          setting.sheet,
        );
  const notes = [model.note ?? "", empty].filter(Boolean).join(" ");
  const note = notes ? paragraph(notes, "note", setting.sheet) : "";
  const caption = model.header.length === 0 ? "" : tableCaption(model.caption ?? model.title, setting, model.title);
  return (headed ? paragraph(model.title, heading(setting, 1), setting.sheet) : "") + caption + body + note;
}
