/** Text inside workbook XML. */
import { xmlText } from "../../ooxml/xml-text";

/**
 * A cell's text. Line ends as Excel keeps them; a text that itself says "_x000D_" has its underscore escaped, as Excel
 * does.
 */
export function cellText(text: string): string {
  return xmlText(text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

export const attribute = (text: string): string => xmlText(text).replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
