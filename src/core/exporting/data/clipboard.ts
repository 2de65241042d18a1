/** A table as the clipboard takes it: HTML that Word pastes as a real table, and text for everything else. */
import { fold } from "../../table";
import type { PlainTable } from "../types";
import { legalText } from "../../ooxml/xml-text";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text: string): string => legalText(text).replace(/[&<>"]/g, (character) => ESCAPES[character]!);
const lines = (text: string): string =>
  escape(text)
    .split(/\r\n?|[\n\v\u2028\u2029]/)
    .join("<br>");

/** Word keeps borders and repeats the header only when they are said in its own words, on the cells themselves. */
const CELL = "border:1px solid #7f7f7f;padding:2pt 5pt;vertical-align:top;text-align:left";
const MSO_TEXT = "mso-number-format:'\\@'";

/**
 * `html` for text/html and `text` for text/plain: columns by TAB, rows by CRLF, line breaks inside a cell as spaces. A
 * cell is marked as text, so that Excel pastes "=…" or "1/2" as it is.
 */
export function toClipboard(model: PlainTable): { html: string; text: string } {
  const cells = (row: readonly string[], tag: "th" | "td") =>
    model.header
      .map(
        (_, column) =>
          `<${tag}${tag === "th" ? ' scope="col"' : ""} style="${CELL};${MSO_TEXT}${tag === "th" ? ";background:#dce6f1;font-weight:bold" : ""}">${lines(row[column] ?? "")}</${tag}>`,
      )
      .join("");
  const caption = model.title === "" ? "" : `<p><b>${lines(model.title)}</b></p>`;
  const note = model.note ? `<p><i>${lines(model.note)}</i></p>` : "";
  const html =
    `<html><head><meta charset="utf-8"></head><body lang="pl">${caption}` +
    `<table border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">` +
    `<thead><tr style="mso-yfti-firstrow:yes;mso-header-row:yes">${cells(model.header, "th")}</tr></thead><tbody>${model.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("")}</tbody></table>${note}</body></html>`;
  const text = [model.header, ...model.rows]
    .map((row) => model.header.map((_, column) => fold(legalText(row[column] ?? ""))).join("\t"))
    .join("\r\n");
  return { html, text: `${text}\r\n` };
}
