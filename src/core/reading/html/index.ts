/** HTML of the clipboard (Word, Excel, LibreOffice) or of a page → blocks in reading order. */
import type { Message } from "../../table/read-result";
import { layFlow } from "../flow";
import type { SourceResult } from "../source";
import { cellsFromParagraphs } from "../text/from-paragraphs";
import { flowOf } from "./flow";
import type { HtmlTally } from "./tally";
import { numberLists } from "./lists";
import { parseHtml } from "./tree";

/** `file` is the name shown to the user. Never throws for what the text holds. */
export function readHtml(html: string, file: string): SourceResult {
  if (html.trim() === "") return { ok: false, failure: { code: "file.empty", values: { file } } };
  const tree = parseHtml(html);
  if (!tree) return { ok: false, failure: { code: "file.html-deep", values: { file } } };
  const { root } = tree;
  numberLists(root);
  const tally: HtmlTally = { deletions: 0, hidden: 0, notes: 0, comments: 0 };
  const laid = layFlow(flowOf(root, tally));
  const said: [string, number][] = [
    ["file.tracked-deletions", tally.deletions],
    ["file.hidden-text", tally.hidden],
    ["file.notes", tally.notes],
    ["file.comments", tally.comments],
    ["file.nested-table", laid.nested],
  ];
  const messages = said
    .filter(([, count]) => count > 0)
    .map(([code, count]): Message => ({ code, values: { count, file } }));
  return {
    ok: true,
    document: cellsFromParagraphs({
      file,
      kind: "html",
      blocks: laid.blocks,
      messages,
      ...(laid.leftOut.length > 0 ? { leftOut: laid.leftOut } : {}),
    }),
  };
}
