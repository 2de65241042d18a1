/** One sheet: its cells row by row, then what Excel wants after them, in the schema's order. */
import { cellAddress, quoteSheet } from "../../table";
import type { Area, CellContent, SheetModel, ValidationModel } from "../../summarising/model/sheet-model";
import { footOf, printed } from "../../summarising/model/print";
import { attribute, cellText } from "./escape";
import { heightOf, type WrappedCell } from "./row-height";
import { serialOf } from "./serial";
import { markNumber, type Styles } from "./styles";
import { areaName } from "./table";

/** What a cell holds: its attributes after the style, its content, and the number format it asks for. */
interface Written {
  type: string;
  content: string;
  format?: string;
}

const text = (value: string): Written =>
  value === ""
    ? { type: "", content: "" }
    : { type: ' t="inlineStr"', content: `<is><t xml:space="preserve">${cellText(value)}</t></is>` };

const WRITE: { [Kind in CellContent["kind"]]: (content: Extract<CellContent, { kind: Kind }>) => Written } = {
  empty: () => text(""),
  text: (content) => text(content.text),
  link: (content) => text(content.text),
  number: (content) =>
    Number.isFinite(content.number)
      ? { type: "", content: `<v>${content.number}</v>`, ...(content.format ? { format: content.format } : {}) }
      : text(""),
  date: (content) => {
    const date = serialOf(content.iso);
    return date ? { type: "", content: `<v>${date.value}</v>`, format: date.format } : text(content.iso);
  },
  formula: (content) => ({
    type: content.shown === undefined ? "" : ' t="str"',
    content: `<f>${cellText(content.formula.replace(/^=/, ""))}</f>${content.shown === undefined ? "" : `<v>${cellText(content.shown)}</v>`}`,
    ...(content.format ? { format: content.format } : {}),
  }),
};

/**
 * Of a column whose width nobody gave, in characters; and what Excel adds to a width in characters for the margins of a
 * cell.
 */
const USUAL_WIDTH = 9;
const PADDING = 5 / 7;

const inside = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** Styles whose letters are bold. */
const BOLD: ReadonlySet<string> = new Set(["header", "total", "mark"]);

interface Row {
  cells: Map<number, string>;
  /** What its wrapped cells say. */
  wrapped: WrappedCell[];
  title: boolean;
}

const said = (cell: CellContent): string => (cell.kind === "text" || cell.kind === "link" ? cell.text : "");

function rowsXml(model: SheetModel, styles: Styles): string {
  const rows = new Map<number, Row>();
  const hidden = new Set(model.hiddenColumns);
  for (const block of model.blocks) {
    block.rows.forEach((line, down) =>
      line.forEach((cell, across) => {
        const [row, column] = [block.row + down, block.column + across];
        const { type, content, format } = (WRITE[cell.kind] as (content: CellContent) => Written)(cell);
        const wrap = model.wrap.some((area) => inside(area, row, column));
        const style = styles.of(block.style, block.columnStyles?.[across], wrap, format);
        const known: Row = rows.get(row) ?? { cells: new Map(), wrapped: [], title: false };
        if (wrap && !hidden.has(column))
          known.wrapped.push({
            text: said(cell),
            width: model.widths[column - 1] ?? USUAL_WIDTH,
            bold: BOLD.has(block.columnStyles?.[across] ?? block.style),
          });
        known.title ||= block.style === "title";
        known.cells.set(
          column,
          `<c r="${cellAddress(row, column)}" s="${style}"${type}${content ? `>${content}</c>` : "/>"}`,
        );
        rows.set(row, known);
      }),
    );
  }
  const inOrder = <T>(map: ReadonlyMap<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);
  return inOrder(rows)
    .map(([row, { cells, wrapped, title }]) => {
      const height = heightOf(wrapped, title);
      return `<row r="${row}"${height === undefined ? "" : ` ht="${height}"`}>${inOrder(cells)
        .map(([, xml]) => xml)
        .join("")}</row>`;
    })
    .join("");
}

function viewXml({ freezeRows }: SheetModel): string {
  const frozen =
    freezeRows > 0
      ? `<pane ySplit="${freezeRows}" topLeftCell="A${freezeRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : "";
  return `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`;
}

function columnsXml({ widths, hiddenColumns }: SheetModel): string {
  const last = Math.max(widths.length, ...hiddenColumns);
  if (last === 0) return "";
  const columns = Array.from(
    { length: last },
    (_, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${((widths[index] ?? USUAL_WIDTH) + PADDING).toFixed(2)}" customWidth="1"${hiddenColumns.includes(index + 1) ? ' hidden="1"' : ""}/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

const ALERTS: Readonly<Record<ValidationModel["onInvalid"], string>> = {
  stop: "stop",
  warning: "warning",
  information: "information",
};
/** Excel takes no longer titles and messages. */
const TITLE_MOST = 32;
const MESSAGE_MOST = 225;

function validationXml({ area, source, onInvalid, title, message }: ValidationModel): string {
  const list = `${quoteSheet(source.sheet)}!$${cellAddress(source.top, source.left).replace(/(?<!\d)(\d+)$/, "$$$1")}:$${cellAddress(source.bottom, source.left).replace(/(?<!\d)(\d+)$/, "$$$1")}`;
  return `<dataValidation type="list" errorStyle="${ALERTS[onInvalid]}" allowBlank="1" showErrorMessage="1" errorTitle="${attribute(title.slice(0, TITLE_MOST))}" error="${attribute(message.slice(0, MESSAGE_MOST))}" sqref="${areaName(area)}"><formula1>${cellText(list)}</formula1></dataValidation>`;
}

/** Numbers of papers (ST_PaperSize). */
const PAPERS = { A4: 9, A3: 8 } as const;

const breaksXml = (rows: readonly number[]): string =>
  rows.length === 0
    ? ""
    : `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join("")}</rowBreaks>`;

export function sheetXml(
  model: SheetModel,
  styles: Styles,
  tables: number,
  names: { main: string; office: string },
): string {
  const { page, tabColor } = model;
  const paper = printed(model);
  const conditionals = model.conditionals.map(
    ({ area, formula, look }, index) =>
      `<conditionalFormatting sqref="${areaName(area)}"><cfRule type="expression" dxfId="${markNumber(look)}" priority="${index + 1}"><formula>${cellText(formula.replace(/^=/, ""))}</formula></cfRule></conditionalFormatting>`,
  );
  const links = model.blocks.flatMap((block) =>
    block.rows.flatMap((line, down) =>
      line.flatMap((cell, across) =>
        cell.kind === "link"
          ? [
              `<hyperlink ref="${cellAddress(block.row + down, block.column + across)}" location="${attribute(cell.target)}"/>`,
            ]
          : [],
      ),
    ),
  );
  const wrapped = (tag: string, list: readonly string[]): string =>
    list.length > 0 ? `<${tag} count="${list.length}">${list.join("")}</${tag}>` : "";
  return [
    `<worksheet xmlns="${names.main}" xmlns:r="${names.office}">`,
    `<sheetPr>${tabColor ? `<tabColor rgb="FF${tabColor.replace("#", "")}"/>` : ""}<pageSetUpPr fitToPage="${page.fitToWidth ? 1 : 0}"/></sheetPr>`,
    viewXml(model),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(model),
    `<sheetData>${rowsXml(model, styles)}</sheetData>`,
    ...conditionals,
    wrapped("dataValidations", model.validations.map(validationXml)),
    links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "",
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${PAPERS[paper.paper]}" orientation="${page.landscape ? "landscape" : "portrait"}" fitToWidth="${paper.wide}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${cellText(footOf(page.footer))}</oddFooter></headerFooter>`,
    breaksXml(paper.breaks),
    wrapped(
      "tableParts",
      Array.from({ length: tables }, (_, index) => `<tablePart r:id="rId${index + 1}"/>`),
    ),
    "</worksheet>",
  ].join("");
}
