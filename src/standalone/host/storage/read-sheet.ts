/** What a worksheet part holds beside its cells. */
import { parseArea, type Area } from "../model/address";
import type { ConditionalFormat } from "../model/conditional-format";
import { PAPER_SIZES } from "../model/page";
import type { Sheet } from "../model/sheet";
import { newValidation, type Validation } from "../model/validation";
import type { Package } from "./package";
import type { StyleReader } from "./read-styles";
import { child, children, flagOf, parseXml, textOf, topLevel, type Element } from "./xml";

export const areasOf = (sqref: string | undefined): Area[] =>
  (sqref ?? "")
    .split(/\s+/)
    .map((one) => parseArea(one))
    .filter((area) => area !== null);
const pascal = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const VALIDATION_TYPES: Readonly<Record<string, string>> = {
  none: "None",
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const FORMAT_TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
};
const FORMAT_OPERATORS: Readonly<Record<string, string>> = {
  ...VALIDATION_OPERATORS,
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

function readValidation(element: Element): Validation {
  const a = element.attributes,
    rule = newValidation(areasOf(a.sqref));
  return {
    ...rule,
    type: VALIDATION_TYPES[a.type ?? "none"] ?? "None",
    operator: VALIDATION_OPERATORS[a.operator ?? "between"] ?? "Between",
    formula1: textOf(child(element, "formula1")),
    formula2: textOf(child(element, "formula2")),
    inCellDropDown: !flagOf(a.showDropDown),
    ignoreBlanks: flagOf(a.allowBlank),
    prompt: { showPrompt: flagOf(a.showInputMessage), title: a.promptTitle ?? "", message: a.prompt ?? "" },
    errorAlert: {
      showAlert: flagOf(a.showErrorMessage),
      style: pascal(a.errorStyle ?? "stop"),
      title: a.errorTitle ?? "",
      message: a.error ?? "",
    },
  };
}

function readFormats(element: Element, styles: StyleReader, newId: () => string): ConditionalFormat[] {
  const areas = areasOf(element.attributes.sqref);
  return children(element, "cfRule").map((rule): ConditionalFormat => {
    const a = rule.attributes,
      kind = a.type ?? "",
      type = FORMAT_TYPES[kind] ?? "PresetCriteria";
    const modelled = type === "Custom" || type === "CellValue" || type === "ContainsText";
    return {
      id: newId(),
      areas,
      type,
      priority: Number(a.priority ?? 1),
      stopIfTrue: flagOf(a.stopIfTrue),
      formulas: kind === "expression" || kind === "cellIs" ? children(rule, "formula").map(textOf) : [],
      operator: type === "ContainsText" ? (TEXT_OPERATORS[kind] ?? "") : (FORMAT_OPERATORS[a.operator ?? ""] ?? ""),
      text: a.text ?? "",
      more: {},
      format: a.dxfId === undefined ? {} : styles.differential(Number(a.dxfId)),
      raw: modelled ? "" : rule.raw,
    };
  });
}

const inches = (value: string | undefined, otherwise: number): number =>
  value === undefined ? otherwise : Math.round(Number(value) * 72 * 1000) / 1000;

/** Header and footer text in its three parts: `&L…&C…&R…`. */
function headerParts(text: string, kind: "Header" | "Footer"): Record<string, string> {
  const names: Record<string, string> = { L: "Left", C: "Center", R: "Right" };
  return Object.fromEntries(
    [...text.matchAll(/&([LCR])([\s\S]*?)(?=&[LCR]|$)/g)].map(([, side, words]) => [`${names[side!]}${kind}`, words!]),
  );
}

const breaksOf = (xml: string): number[] =>
  children(parseXml(xml), "brk").map(({ attributes }) => Number(attributes.id));

type Reader = (
  sheet: Sheet,
  xml: string,
  context: { styles: StyleReader; newId: () => string; pack: Package; part: string },
) => void;

/** One reader for each element of CT_Worksheet the host models; the others are kept as they are. */
const READERS: Readonly<Record<string, Reader>> = {
  sheetPr: (sheet, xml) => {
    const color = child(parseXml(xml), "tabColor")?.attributes.rgb;
    if (color) sheet.tabColor = `#${color.slice(-6).toUpperCase()}`;
    sheet.fitToPage = flagOf(child(parseXml(xml), "pageSetUpPr")?.attributes.fitToPage);
  },
  sheetViews: (sheet, xml) => {
    const view = child(parseXml(xml), "sheetView"),
      pane = child(view, "pane")?.attributes;
    sheet.showGridlines = flagOf(view?.attributes.showGridLines, true);
    sheet.showHeadings = flagOf(view?.attributes.showRowColHeaders, true);
    if (pane && /frozen/.test(pane.state ?? ""))
      sheet.frozen = { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) };
    const selected = areasOf(children(view, "selection").at(-1)?.attributes.sqref)[0];
    if (selected) sheet.selection = selected;
  },
  sheetFormatPr: (sheet, xml) => {
    const a = parseXml(xml).attributes;
    if (a.defaultRowHeight) sheet.defaultRowHeight = Number(a.defaultRowHeight);
    if (a.defaultColWidth) sheet.standardWidth = Number(a.defaultColWidth) - 0.7109375;
  },
  cols: (sheet, xml) => {
    for (const { attributes: a } of children(parseXml(xml), "col")) {
      const from = Number(a.min) - 1,
        to = Number(a.max) - 1;
      const item = {
        width: a.width === undefined ? null : Number(a.width),
        hidden: flagOf(a.hidden),
        style: Number(a.style ?? 0),
        outline: Number(a.outlineLevel ?? 0),
      };
      // One entry to the sheet's very end is the look of all columns: kept for the first thousand.
      for (let column = from; column <= Math.min(to, from + 1000); column++) sheet.columns.set(column, { ...item });
    }
  },
  sheetProtection: (sheet, xml) => {
    const a = parseXml(xml).attributes;
    if (!flagOf(a.sheet)) return;
    const allow: Record<string, string> = {
      formatCells: "allowFormatCells",
      formatColumns: "allowFormatColumns",
      formatRows: "allowFormatRows",
      insertColumns: "allowInsertColumns",
      insertRows: "allowInsertRows",
      insertHyperlinks: "allowInsertHyperlinks",
      deleteColumns: "allowDeleteColumns",
      deleteRows: "allowDeleteRows",
      sort: "allowSort",
      autoFilter: "allowAutoFilter",
      pivotTables: "allowPivotTables",
    };
    const options = Object.fromEntries(Object.entries(allow).map(([file, office]) => [office, !flagOf(a[file], true)]));
    sheet.protection = { options, password: a.hashValue !== undefined || a.password !== undefined ? "\u0000" : "" };
  },
  autoFilter: (sheet, xml) => {
    sheet.filter = parseArea(parseXml(xml).attributes.ref ?? "");
  },
  mergeCells: (sheet, xml) => {
    sheet.merges = children(parseXml(xml), "mergeCell").flatMap((one) => areasOf(one.attributes.ref));
  },
  conditionalFormatting: (sheet, xml, { styles, newId }) => {
    sheet.conditionalFormats.push(...readFormats(parseXml(xml), styles, newId));
  },
  dataValidations: (sheet, xml) => {
    sheet.validations = children(parseXml(xml), "dataValidation").map(readValidation);
  },
  hyperlinks: (sheet, xml, { pack, part }) => {
    const relations = new Map(pack.relations(part).map((one) => [one.id, one.target]));
    sheet.hyperlinks = children(parseXml(xml), "hyperlink").flatMap(({ attributes: a }) =>
      areasOf(a.ref).map((area) => ({
        area,
        address: a.id ? relations.get(a.id) : undefined,
        documentReference: a.location,
        screenTip: a.tooltip,
      })),
    );
  },
  printOptions: (sheet, xml) => {
    const a = parseXml(xml).attributes;
    Object.assign(sheet.page, {
      centerHorizontally: flagOf(a.horizontalCentered),
      centerVertically: flagOf(a.verticalCentered),
      printGridlines: flagOf(a.gridLines),
      printHeadings: flagOf(a.headings),
    });
  },
  pageMargins: (sheet, xml) => {
    const a = parseXml(xml).attributes,
      m = sheet.page.margins;
    sheet.page.margins = {
      left: inches(a.left, m.left),
      right: inches(a.right, m.right),
      top: inches(a.top, m.top),
      bottom: inches(a.bottom, m.bottom),
      header: inches(a.header, m.header),
      footer: inches(a.footer, m.footer),
    };
  },
  pageSetup: (sheet, xml) => {
    const a = parseXml(xml).attributes;
    Object.assign(sheet.page, {
      orientation: a.orientation === "landscape" ? "Landscape" : "Portrait",
      blackAndWhite: flagOf(a.blackAndWhite),
      draftMode: flagOf(a.draft),
      printOrder: a.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
      paperSize: Object.keys(PAPER_SIZES).find((name) => PAPER_SIZES[name] === Number(a.paperSize)) ?? null,
    });
    if (flagOf(a.useFirstPageNumber)) sheet.page.firstPageNumber = Number(a.firstPageNumber);
    if (!sheet.fitToPage) sheet.page.zoom = { scale: Number(a.scale ?? 100) };
    else
      sheet.page.zoom = {
        ...(a.fitToWidth === "0" ? {} : { horizontalFitToPages: Number(a.fitToWidth ?? 1) }),
        ...(a.fitToHeight === "0" ? {} : { verticalFitToPages: Number(a.fitToHeight ?? 1) }),
      };
  },
  rowBreaks: (sheet, xml) => {
    sheet.breaks.row = breaksOf(xml);
  },
  colBreaks: (sheet, xml) => {
    sheet.breaks.column = breaksOf(xml);
  },
  headerFooter: (sheet, xml) => {
    const root = parseXml(xml);
    sheet.page.headersFooters = {
      ...headerParts(textOf(child(root, "oddHeader")), "Header"),
      ...headerParts(textOf(child(root, "oddFooter")), "Footer"),
    };
  },
};

/** Reads all but cells, tables, charts and notes. */
export function readSheet(sheet: Sheet, xml: string, context: Parameters<Reader>[2]): void {
  for (const part of topLevel(xml).parts)
    if (Object.hasOwn(READERS, part.name)) READERS[part.name]!(sheet, part.xml, context);
  sheet.conditionalFormats
    .sort((a, b) => a.priority - b.priority)
    .forEach((rule, index) => {
      rule.priority = index;
    });
}
