/**
 * What other programs make of a file: every part through a strict XML parser, the workbook through exceljs, texts by
 * their tags.
 */
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** Parts of a package that are not well-formed, with why. */
export function unsoundParts(file: Uint8Array): string[] {
  return Object.entries(unzipSync(file)).flatMap(([name, bytes]) => {
    if (!/\.(xml|rels)$/.test(name)) return [];
    const parser = new SaxesParser({ xmlns: true });
    let trouble = "";
    parser.on("error", (error) => (trouble ||= error.message));
    try {
      parser.write(strFromU8(bytes)).close();
    } catch (error) {
      trouble ||= String(error);
    }
    return trouble ? [`${name}: ${trouble}`] : [];
  });
}

/** Throws when exceljs cannot open the workbook. */
export async function opened(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as ExcelJS.Buffer);
  return book;
}

/** Texts of the body of a Word document as a reader of tags sees them; undefined when the document is not sound. */
export function wordTexts(file: Uint8Array): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let [text, inText, sound] = ["", false, true];
  parser.on("error", () => void (sound = false));
  parser.on("opentag", ({ local }) => {
    inText = local === "t";
    if (local === "p" || local === "tab" || local === "br") text += " ";
  });
  parser.on("closetag", () => void (inText = false));
  parser.on("text", (piece) => void (text += inText ? piece : ""));
  try {
    parser.write(strFromU8(unzipSync(file)["word/document.xml"]!)).close();
  } catch {
    return undefined;
  }
  return sound ? text : undefined;
}

/** Texts of all cells that hold plain text. */
export function sheetTexts(book: ExcelJS.Workbook): string {
  const texts: string[] = [];
  book.eachSheet((sheet) =>
    sheet.eachRow((row) => row.eachCell(({ value }) => typeof value === "string" && texts.push(value))),
  );
  return texts.join(" ");
}
