/** The elements of a worksheet part that come from the model, each with the changes that call for it. */
import { areaName, cellName, columnsOf, rowsOf, type Area } from "../model/address";
import type { ConditionalFormat } from "../model/conditional-format";
import { PAPER_SIZES } from "../model/page";
import type { Aspect, Sheet } from "../model/sheet";
import type { Validation } from "../model/validation";
import type { SaveContext } from "./save-context";
import { kindXml } from "./conditional-kinds-xml";
import { attribute, escapeXml, topLevel } from "./xml";

interface Writer {
  aspects: readonly Aspect[];
  elements(sheet: Sheet, before: ReadonlyMap<string, string>, context: SaveContext): Record<string, string>;
}

const sqref = (areas: readonly Area[]): string => areas.map((area) => areaName(area)).join(" ");
const set = (name: string, value: string | number | null | undefined): string =>
  value === null || value === undefined || value === "" ? "" : ` ${name}="${escapeXml(String(value))}"`;
const on = (name: string, value: boolean): string => (value ? ` ${name}="1"` : "");
const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const invert = (table: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([a, b]) => [b, a]));

function sheetPr(sheet: Sheet, before: string | undefined): string {
  const fit = sheet.page.zoom.horizontalFitToPages !== undefined || sheet.page.zoom.verticalFitToPages !== undefined;
  const kept = before ? topLevel(before) : { open: "<sheetPr>", parts: [] };
  const others = kept.parts.filter(({ name }) => name !== "tabColor" && name !== "pageSetUpPr");
  const setup = kept.parts.find(({ name }) => name === "pageSetUpPr")?.xml;
  const auto =
    setup && attribute(setup, "autoPageBreaks") !== undefined
      ? ` autoPageBreaks="${attribute(setup, "autoPageBreaks")}"`
      : "";
  const inner =
    (sheet.tabColor ? `<tabColor rgb="FF${sheet.tabColor.slice(1)}"/>` : "") +
    others.map(({ xml }) => xml).join("") +
    (fit || auto ? `<pageSetUpPr${auto}${on("fitToPage", fit)}/>` : "");
  const open = kept.open.replace(/(?<!\s)\s*\/?>$/, ">");
  return inner === "" && open === "<sheetPr>" ? "" : `${open}${inner}</sheetPr>`;
}

function sheetViews(sheet: Sheet, before: string | undefined): string {
  const { rows, columns } = sheet.frozen,
    cursor = cellName(sheet.selection.top, sheet.selection.left);
  const old = before ? topLevel(before).parts.find(({ name }) => name === "sheetView")?.xml : undefined;
  const zoom = old
    ? ["zoomScale", "zoomScaleNormal", "view", "rightToLeft", "showZeros", "showFormulas"]
        .map((name) => set(name, attribute(old, name)))
        .join("")
    : "";
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split =
    rows === 0 && columns === 0
      ? ""
      : `<pane${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/>`;
  const selection = `<selection${split === "" ? "" : ` pane="${pane}"`} activeCell="${cursor}" sqref="${areaName(sheet.selection)}"/>`;
  return `<sheetViews><sheetView${sheet.showGridlines ? "" : ' showGridLines="0"'}${sheet.showHeadings ? "" : ' showRowColHeaders="0"'}${zoom} workbookViewId="0">${split}${selection}</sheetView></sheetViews>`;
}

function cols(sheet: Sheet, { styles }: SaveContext): string {
  const entries = [...sheet.columns]
    .filter(([, column]) => column.width !== null || column.hidden || column.style !== 0 || column.outline)
    .sort(([a], [b]) => a - b);
  const usual = sheet.standardWidth + 0.7109375;
  return entries.length === 0
    ? ""
    : `<cols>${entries.map(([index, column]) => `<col min="${index + 1}" max="${index + 1}" width="${column.width ?? usual}"${on("customWidth", column.width !== null)}${on("hidden", column.hidden)}${column.style ? ` style="${styles.number(column.style)}"` : ""}${column.outline ? ` outlineLevel="${column.outline}"` : ""}/>`).join("")}</cols>`;
}

const VALIDATION_TYPES: Readonly<Record<string, string>> = {
  WholeNumber: "whole",
  Decimal: "decimal",
  List: "list",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};
const OPERATORS: Readonly<Record<string, string>> = invert({
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
});

function dataValidation(rule: Validation): string {
  const type = VALIDATION_TYPES[rule.type],
    ranged = rule.type !== "List" && rule.type !== "Custom";
  const attributes =
    set("type", type) +
    (rule.errorAlert.style === "Stop" ? "" : set("errorStyle", lower(rule.errorAlert.style))) +
    (type && ranged && rule.operator !== "Between" ? set("operator", OPERATORS[rule.operator]) : "") +
    on("allowBlank", rule.ignoreBlanks) +
    on("showDropDown", !rule.inCellDropDown) +
    on("showInputMessage", rule.prompt.showPrompt) +
    on("showErrorMessage", rule.errorAlert.showAlert) +
    set("errorTitle", rule.errorAlert.title) +
    set("error", rule.errorAlert.message) +
    set("promptTitle", rule.prompt.title) +
    set("prompt", rule.prompt.message);
  const formula = (name: string, text: string) => (text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`);
  return `<dataValidation${attributes} sqref="${sqref(rule.areas)}">${formula("formula1", rule.formula1)}${formula("formula2", rule.formula2)}</dataValidation>`;
}

const TEXT_KINDS: Readonly<Record<string, [string, string, (cell: string, text: string) => string]>> = {
  Contains: ["containsText", "containsText", (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  NotContains: ["notContainsText", "notContains", (cell, text) => `ISERROR(SEARCH(${text},${cell}))`],
  BeginsWith: ["beginsWith", "beginsWith", (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`],
  EndsWith: ["endsWith", "endsWith", (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`],
};

function cfRule(rule: ConditionalFormat, { styles }: SaveContext): string {
  const priority = rule.priority + 1;
  if (rule.raw !== "") return rule.raw.replace(/ priority="\d+"/, ` priority="${priority}"`);
  const dxf = styles.differential(rule.format);
  const common = `${dxf === null ? "" : ` dxfId="${dxf}"`} priority="${priority}"${on("stopIfTrue", rule.stopIfTrue)}`;
  const formulas = (list: readonly string[]) =>
    list.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join("");
  const kind = kindXml(rule, common, priority);
  if (kind !== null) return kind;
  if (rule.type === "CellValue")
    return `<cfRule type="cellIs"${common} operator="${OPERATORS[rule.operator] ?? OPERATORS[`${rule.operator}To`] ?? "equal"}">${formulas(rule.formulas)}</cfRule>`;
  const text = TEXT_KINDS[rule.operator];
  if (rule.type === "ContainsText" && text) {
    const first = rule.areas[0]!;
    return `<cfRule type="${text[0]}"${common} operator="${text[1]}" text="${escapeXml(rule.text)}">${formulas([text[2](cellName(first.top, first.left), `"${rule.text.replace(/"/g, '""')}"`)])}</cfRule>`;
  }
  return rule.formulas.length === 0 ? "" : `<cfRule type="expression"${common}>${formulas(rule.formulas)}</cfRule>`;
}

function conditionalFormatting(sheet: Sheet, context: SaveContext): string {
  const groups = new Map<string, string>();
  for (const rule of sheet.conditionalFormats) {
    const key = sqref(rule.areas);
    groups.set(key, (groups.get(key) ?? "") + cfRule(rule, context));
  }
  return [...groups]
    .filter(([, rules]) => rules !== "")
    .map(([key, rules]) => `<conditionalFormatting sqref="${key}">${rules}</conditionalFormatting>`)
    .join("");
}

function hyperlinks(sheet: Sheet, context: SaveContext): string {
  const part = context.partOf(sheet);
  const links = sheet.hyperlinks.map((link) => {
    const known = link.address
      ? context.out.relations(part).find((one) => one.type === "hyperlink" && one.target === link.address)
      : undefined;
    const id = link.address ? (known?.id ?? context.out.relate(part, "hyperlink", link.address, true)) : "";
    return `<hyperlink ref="${areaName(link.area)}"${id === "" ? "" : ` r:id="${id}"`}${set("location", link.documentReference)}${set("tooltip", link.screenTip)}/>`;
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

const inch = (points: number): number => Math.round((points / 72) * 10_000) / 10_000;

function page(sheet: Sheet, before: ReadonlyMap<string, string>): Record<string, string> {
  const { page: it } = sheet,
    { zoom } = it;
  const fit = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const options =
    on("horizontalCentered", it.centerHorizontally) +
    on("verticalCentered", it.centerVertically) +
    on("headings", it.printHeadings) +
    on("gridLines", it.printGridlines);
  const relation = before.get("pageSetup") ? attribute(before.get("pageSetup")!, "id") : undefined;
  const setup =
    set("paperSize", it.paperSize ? PAPER_SIZES[it.paperSize] : null) +
    (!fit && zoom.scale !== undefined && zoom.scale !== 100 ? set("scale", zoom.scale) : "") +
    (it.firstPageNumber === "" ? "" : set("firstPageNumber", it.firstPageNumber)) +
    (fit ? ` fitToWidth="${zoom.horizontalFitToPages ?? 0}" fitToHeight="${zoom.verticalFitToPages ?? 0}"` : "") +
    (it.printOrder === "OverThenDown" ? ' pageOrder="overThenDown"' : "") +
    ` orientation="${lower(it.orientation)}"` +
    on("blackAndWhite", it.blackAndWhite) +
    on("draft", it.draftMode) +
    (it.firstPageNumber === "" ? "" : ' useFirstPageNumber="1"') +
    (relation ? ` r:id="${relation}"` : "");
  const part = (kind: string) =>
    ["Left", "Center", "Right"]
      .map((side) => {
        const text = it.headersFooters[`${side}${kind}`];
        return text ? `&${side[0]}${text}` : "";
      })
      .join("");
  const [header, footer] = [part("Header"), part("Footer")];
  const m = it.margins;
  return {
    printOptions: options === "" ? "" : `<printOptions${options}/>`,
    pageMargins: `<pageMargins left="${inch(m.left)}" right="${inch(m.right)}" top="${inch(m.top)}" bottom="${inch(m.bottom)}" header="${inch(m.header)}" footer="${inch(m.footer)}"/>`,
    pageSetup: `<pageSetup${setup}/>`,
    headerFooter:
      header + footer === ""
        ? ""
        : `<headerFooter>${header ? `<oddHeader>${escapeXml(header)}</oddHeader>` : ""}${footer ? `<oddFooter>${escapeXml(footer)}</oddFooter>` : ""}</headerFooter>`,
  };
}

const breaksXml = (name: string, list: readonly number[], max: number): string =>
  list.length === 0
    ? ""
    : `<${name} count="${list.length}" manualBreakCount="${list.length}">${list.map((id) => `<brk id="${id}" max="${max}" man="1"/>`).join("")}</${name}>`;

const ALLOWED: Readonly<Record<string, string>> = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
};

/** A password is written in the old 16-bit form, which every Excel reads. */
function sheetProtection({ protection }: Sheet): string {
  if (!protection) return "";
  const allowed = Object.entries(ALLOWED)
    .map(([office, file]) => (protection.options[office] === true ? ` ${file}="0"` : ""))
    .join("");
  return `<sheetProtection${protection.password === "" ? "" : ` password="${legacyHash(protection.password)}"`} sheet="1"${protection.options.allowEditObjects === true ? "" : ' objects="1"'}${protection.options.allowEditScenarios === true ? "" : ' scenarios="1"'}${allowed}/>`;
}

function legacyHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--)
    hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.charCodeAt(index);
  hash = (((hash >> 14) & 1) | ((hash << 1) & 0x7fff)) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

export const WRITERS: readonly Writer[] = [
  { aspects: ["view", "page"], elements: (sheet, before) => ({ sheetPr: sheetPr(sheet, before.get("sheetPr")) }) },
  { aspects: ["view"], elements: (sheet, before) => ({ sheetViews: sheetViews(sheet, before.get("sheetViews")) }) },
  { aspects: ["columns"], elements: (sheet, _before, context) => ({ cols: cols(sheet, context) }) },
  { aspects: ["protection"], elements: (sheet) => ({ sheetProtection: sheetProtection(sheet) }) },
  {
    aspects: ["filter"],
    elements: (sheet) => ({ autoFilter: sheet.filter ? `<autoFilter ref="${areaName(sheet.filter)}"/>` : "" }),
  },
  {
    aspects: ["merges"],
    elements: (sheet) => ({
      mergeCells:
        sheet.merges.length === 0
          ? ""
          : `<mergeCells count="${sheet.merges.length}">${sheet.merges
              .filter((area) => rowsOf(area) * columnsOf(area) > 1)
              .map((area) => `<mergeCell ref="${areaName(area)}"/>`)
              .join("")}</mergeCells>`,
    }),
  },
  {
    aspects: ["breaks"],
    elements: ({ breaks }) => ({
      rowBreaks: breaksXml("rowBreaks", breaks.row, 16_383),
      colBreaks: breaksXml("colBreaks", breaks.column, 1_048_575),
    }),
  },
  {
    aspects: ["conditionalFormats"],
    elements: (sheet, _before, context) => ({ conditionalFormatting: conditionalFormatting(sheet, context) }),
  },
  {
    aspects: ["validations"],
    elements: (sheet) => {
      const rules = sheet.validations.filter(({ areas }) => areas.length > 0);
      return {
        dataValidations:
          rules.length === 0
            ? ""
            : `<dataValidations count="${rules.length}">${rules.map(dataValidation).join("")}</dataValidations>`,
      };
    },
  },
  { aspects: ["hyperlinks"], elements: (sheet, _before, context) => ({ hyperlinks: hyperlinks(sheet, context) }) },
  { aspects: ["page"], elements: (sheet, before) => page(sheet, before) },
];
