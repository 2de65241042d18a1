import { ownCells } from "../../table/own-cells";
import { columnLetters } from "../../table/address";
import { fold, isMissing } from "../../table/text";
import { columnOf } from "../headers/column-map";
import { PATH } from "../headers/header-join";
import { isAmount } from "../headers/parts";
import { shapesOf, type Shape } from "../headers/shapes";
import type { HeaderColumn } from "../headers/vocabulary";
import type { MatrixRow } from "../matrix";
import type { Notes } from "../notes";
import { bareNumber, isNumberedList, splitActionNumber } from "../numbering";
import type { Ledger, SourcePiece } from "../receipt/ledger";
import type { SourceCell } from "../source";
import type { Block } from "./events";
import type { RawAction } from "./raw-action";
import { isForm } from "./row-kind";

/** What reading a row needs beside the row: where to write pieces down, whom to tell, how to mend a text. */
export interface RowTools {
  ledger: Ledger;
  notes: Notes;
  clean: (piece: SourcePiece) => string;
}

interface RowInput {
  row: MatrixRow;
  block: Block;
  cells: ReadonlyMap<HeaderColumn, SourceCell>;
  /** The action this row continues. */
  more?: RawAction;
}

type RowContent = Pick<
  RawAction,
  "number" | "text" | "texts" | "dates" | "extra" | "idCell" | "where" | "standard" | "partnersColumn" | "parts"
>;

/** Columns with a place of their own in `RawAction`; all others are plain texts. */
const HANDLED: ReadonlySet<HeaderColumn> = new Set<HeaderColumn>([
  "action",
  "number",
  "ordinal",
  "from",
  "to",
  "term",
  "area",
  "strategicGoal",
  "goal",
  "goalNumber",
  "extra",
]);

/** Columns whose texts in the rows of one action may be several answers, and what an answer of its own looks like. */
const APART: ReadonlyMap<HeaderColumn, Shape> = new Map<HeaderColumn, Shape>([
  ["funding", "source"],
  ["responsible", "body"],
  ["partners", "body"],
  ["indicator", "measure"],
]);
const BROKEN_OFF = /(?:^|\s)(?:z|ze|i|oraz|w|we|na|do|dla|od|przy|lub|a|u|o|and|of)$|[,\-–:(]$/iu;

/** A line broken over two rows is one answer; a source under a source, a body under a body are two. */
function together(column: HeaderColumn, before: string | undefined, text: string): string {
  const shape = APART.get(column);
  const own = column === "cost" ? isAmount(text) : shape !== undefined && shapesOf(text).has(shape);
  return own && before !== undefined && !BROKEN_OFF.test(before) ? apart(before, text) : joined(before, text);
}

/**
 * Reads the columns of one row; with `more` they are added to that action. Every piece used is written down as placed.
 */
export function readRow({ row, block, cells, more }: RowInput, tools: RowTools): RowContent {
  const first = row.own[0]?.where ?? block.matrix.table.where;
  const content: RowContent = more ?? {
    number: "",
    text: "",
    texts: {},
    dates: {},
    extra: ownCells(),
    where: first,
    standard: block.standard,
    partnersColumn: columnOf(block.map, "partners") !== undefined,
    parts: [],
  };
  if (more) tools.notes.count("reading.continued", first);
  const input: RowInput = { row, block, cells, ...(more ? { more } : {}) };
  readAction(content, input, tools);
  readDates(content, input, tools);
  for (const [column, cell] of cells) {
    if (HANDLED.has(column) || (more && cell.row < row.index)) continue;
    // A dash among partners or notes says nothing and has no place there.
    if ((column === "partners" || column === "note") && isMissing(cell.text)) continue;
    // Lines of a partners' cell are names of their own; folding them would make them one.
    const text =
      column === "partners" ? tools.clean({ ...cell, text: cell.text.replace(/\n+/g, "; ") }) : tools.clean(cell);
    content.texts[column] = more ? together(column, content.texts[column], text) : joined(content.texts[column], text);
    if (column === "id") content.idCell = cell;
    tools.ledger.placed(cell);
  }
  if (content.texts.indicatorBase !== undefined) content.texts.indicatorBaseYear ??= baseYearOf(block);
  readExtra(content, input, tools);
  return content;
}

/** "Wartość bazowa (2024)": the year stands in the header, once for all rows. */
const baseYearOf = ({ map }: Block): string | undefined =>
  /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(columnOf(map, "indicatorBase")?.header ?? "")?.[0];

/** Amounts of several rows stay apart: "120" and "400" are no "120 400". */
const apart = (before: string | undefined, text: string): string =>
  before === undefined || before === "" ? text : `${before}; ${text}`;

const joined = (before: string | undefined, text: string): string =>
  before === undefined || before === "" ? text : `${before} ${text}`;

function readAction(content: RowContent, { row, block, cells, more }: RowInput, tools: RowTools): void {
  const cell = cells.get("action");
  const numberCell = cells.get("number") ?? cells.get("ordinal");
  if (cell && !(more && cell.row < row.index)) {
    const written = tools.clean(cell);
    const list = !block.standard && !more && isNumberedList(cell.text);
    if (list) tools.notes.count("reading.several-actions", cell.where, written);
    const split = block.standard || more || list ? { number: "", text: written } : splitActionNumber(written);
    // Beside a number of its own, "a)" is part of the text: an item of a list, and no number of the action.
    const lettered = numberCell !== undefined && /^[a-z]$/.test(split.number);
    const numbered = lettered ? { number: "", text: written } : split;
    if ("page" in numbered && numbered.page) {
      tools.ledger.cutOut(cell, numbered.page);
      tools.notes.count("reading.page-number", cell.where, numbered.page);
    }
    content.text = joined(content.text, numbered.text);
    content.number ||= numbered.number;
    tools.ledger.placed(cell);
  }
  if (!numberCell) return;
  const given = bareNumber(tools.clean(numberCell));
  if (content.number === "" && given !== "" && (block.standard || CODE.test(given))) {
    content.number = given;
    tools.ledger.placed(numberCell);
  } else if (CODE.test(given)) tools.ledger.structure(numberCell);
  const second = cells.get("ordinal");
  if (second && second !== numberCell) tools.ledger.structure(second);
}

/** A number or a code of an action: "3a", "1.2", "PUB-1", "D1.1", "OS/4". */
const CODE = /^[\p{L}\d][\p{L}\d.\-/]{0,11}$/u;

function readDates(content: RowContent, { row, cells, more }: RowInput, tools: RowTools): void {
  const shared = cells.get("from") !== undefined && cells.get("from") === cells.get("to");
  for (const column of ["from", "to", "term"] as const) {
    const cell = cells.get(column);
    if (!cell || (more && (cell.row < row.index || content.dates[column]))) continue;
    if (shared) content.dates.term = cell;
    else content.dates[column] = cell;
    tools.ledger.placed(cell);
  }
}

function readExtra(content: RowContent, { row, block, more }: RowInput, tools: RowTools): void {
  for (const { column, index, header, part } of block.map.columns) {
    if (column !== "extra") continue;
    const cell = row.at[index];
    if (!cell || cell.column !== index || fold(cell.text) === "" || isForm(cell.text) || (more && cell.row < row.index))
      continue;
    const name = header || `Kolumna ${columnLetters(index + 1)}`;
    const text = tools.clean(cell);
    content.extra[name] = apart(content.extra[name], text);
    if (part) content.parts.push({ part, header: name, name: name.split(PATH).at(-1)!, text });
    tools.ledger.placed(cell);
  }
}
