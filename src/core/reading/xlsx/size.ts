/** How much a workbook's part holds, counted while it is looked at for soundness: before anything keeps it. */
import { mainPart, relationsOf, rootOf } from "../../ooxml/relations";
import { local } from "../../ooxml/sheet/texts";
import type { XmlReader } from "../../ooxml/xml-tokens";
import type { Zip } from "../../ooxml/zip";
import { MOST_ROWS } from "../too-large";
import { attributeOf, within } from "./parts";

export interface PartSize {
  /** Rows in which some cell shows something; formulas drawn far down that show nothing do not count. */
  rows: number;
  /** Sheets a workbook lists. */
  sheets: number;
  /** There may be more rows: beyond what is read nobody counts on. */
  more?: true;
}

export function partSize(reader: XmlReader): PartSize {
  const size: PartSize = { rows: 0, sheets: 0 };
  let counted = true;
  let value = false;
  while (reader.next()) {
    if (reader.token === "text") {
      if (counted || !value || reader.text.trim() === "") continue;
      size.rows++;
      counted = true;
      if (size.rows > MOST_ROWS) return { ...size, more: true };
      continue;
    }
    const name = local(reader.name);
    value = reader.token === "open" && (name === "v" || name === "t");
    if (reader.token !== "open") continue;
    if (name === "row") counted = false;
    else if (name === "sheet") size.sheets++;
  }
  return size;
}

/** The name on the tab of the sheet a part holds, or the part's own. */
export function sheetOfPart(zip: Zip, part: string): string {
  const path = mainPart(zip) ?? "xl/workbook.xml";
  const root = rootOf(zip, path);
  const relation = relationsOf(zip, path).find(({ target }) => target.toLowerCase() === part.toLowerCase());
  const sheet = root && within(root, "sheets", "sheet").find((each) => attributeOf(each, "id") === relation?.id);
  return (sheet && relation && attributeOf(sheet, "name")) ?? part;
}
