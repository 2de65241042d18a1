/** Any plain tables as a Word document of their own: a comparison of two versions, summaries without the plan. */
import type { PlainTable } from "../types";
import { paragraph } from "./elements";
import { OWN_STYLES } from "./look";
import { page, wordPackage } from "./package";
import { plainXml } from "./plain";

/** A heading and a table each; landscape when asked for. Pictures are never asked for by plain tables. */
export function exportTables(
  title: string,
  tables: readonly PlainTable[],
  orientation: "portrait" | "landscape" = "portrait",
): Uint8Array {
  const paper = page(orientation === "landscape");
  const setting = { sheet: OWN_STYLES, width: paper.width, firstHeading: 1 as const, embed: () => "" };
  const body = [
    paragraph(title, "title", OWN_STYLES),
    ...tables.map((table) => plainXml(table, setting, table.title !== title)),
  ].join("");
  return wordPackage({ title, subject: title, page: paper, body, pictures: [] });
}
