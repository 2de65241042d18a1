/**
 * Cells of a sheet, one after another, as the file has them: the one reader of the pane, the terminal and the
 * workbench.
 */
import type { XmlReader } from "../xml-tokens";
import { placeOf } from "./place";
import { local, plainText, richText, unescapeCell } from "./texts";

export interface CellFormula {
  text: string;
  /** "shared", "array" or "". */
  type: string;
  /** Number of a shared formula; the area of an array formula. */
  shared: string;
  reference: string;
}

export interface SheetCell {
  /** 1-based. */
  row: number;
  column: number;
  type: string;
  style: number;
  /** What <v> says, and the text of <is>. */
  value: string | undefined;
  inline: string | undefined;
  formula: CellFormula | undefined;
  /** `cm`: the cell's metadata. */
  metadata: string | undefined;
}

export interface SheetVisitor {
  /** A row just opened; its attributes can be asked of the reader. Rows without a number follow the one before. */
  row?(row: number, reader: XmlReader): void;
  cell(cell: SheetCell): void;
  /** A text inside the rows that belongs to no cell: no program shows it, and nobody may lose it without a word. */
  stray?(text: string, row: number): void;
}

/** Reads the <sheetData> just opened. */
export function visitCells(reader: XmlReader, visitor: SheetVisitor): void {
  const outside = reader.depth - 1;
  let place = { row: 0, column: 0 };
  while (reader.next() && reader.depth > outside) {
    if (reader.token === "text") strayText(reader.text, place.row, visitor);
    else if (reader.token === "open") {
      const name = local(reader.name);
      if (name === "row") {
        place = { row: Number(reader.attribute("r")) || place.row + 1, column: 0 };
        visitor.row?.(place.row, reader);
      } else if (name === "c") {
        const cell = readCell(reader, place, visitor);
        place = { row: place.row, column: cell.column };
        visitor.cell(cell);
      } else strayText(plainText(reader), place.row, visitor);
    }
  }
}

function strayText(text: string, row: number, { stray }: SheetVisitor): void {
  if (stray && text.trim() !== "") stray(text, row);
}

function readCell(reader: XmlReader, before: { row: number; column: number }, visitor: SheetVisitor): SheetCell {
  const outside = reader.depth - 1;
  const cell: SheetCell = {
    ...placeOf(reader.attribute("r"), before),
    type: reader.attribute("t") ?? "n",
    style: Number(reader.attribute("s") ?? 0) || 0,
    value: undefined,
    inline: undefined,
    formula: undefined,
    metadata: reader.attribute("cm"),
  };
  while (reader.next() && reader.depth > outside) {
    if (reader.token === "text") strayText(reader.text, cell.row, visitor);
    else if (reader.token === "open") {
      const name = local(reader.name);
      if (name === "v") cell.value = plainText(reader);
      else if (name === "is") cell.inline = richText(reader).text;
      // Some programs leave <is> out.
      else if (name === "t") cell.inline = unescapeCell(plainText(reader));
      else if (name === "f") cell.formula = readFormula(reader);
      else reader.skip();
    }
  }
  return cell;
}

function readFormula(reader: XmlReader): CellFormula {
  const [type, shared, reference] = ["t", "si", "ref"].map((name) => reader.attribute(name) ?? "");
  return { type: type!, shared: shared!, reference: reference!, text: plainText(reader) };
}

/** What a cell holds: errors and days written out are told apart from texts. */
export type CellContent =
  | { kind: "empty" }
  | { kind: "text"; text: string; shared?: number }
  | { kind: "number"; number: number }
  | { kind: "boolean"; boolean: boolean }
  | { kind: "error"; code: string }
  | { kind: "day"; iso: string };

const EMPTY: CellContent = { kind: "empty" };

/**
 * By the cell's type, a missing one being a number; what is not what its type says is kept as text rather than lost.
 */
export function contentOfCell(cell: SheetCell, strings: readonly { text: string }[]): CellContent {
  const { type, value, inline } = cell;
  if (type === "inlineStr" || (value === undefined && inline !== undefined))
    return textContent(inline ?? (value === undefined ? "" : unescapeCell(value)));
  if (value === undefined) return EMPTY;
  if (type === "str") return { kind: "text", text: unescapeCell(value) };
  const written = value.trim();
  if (written === "") return EMPTY;
  if (type === "s") return sharedContent(written, strings);
  if (type === "b") return { kind: "boolean", boolean: written === "1" || written === "true" };
  if (type === "e") return { kind: "error", code: value };
  if (type === "d") return { kind: "day", iso: written };
  const number = Number(written);
  return Number.isFinite(number) ? { kind: "number", number } : { kind: "text", text: value };
}

const textContent = (text: string): CellContent => (text === "" ? EMPTY : { kind: "text", text });

function sharedContent(written: string, strings: readonly { text: string }[]): CellContent {
  const index = Number(written);
  const found = strings[index];
  return found === undefined ? EMPTY : { kind: "text", text: found.text, shared: index };
}
