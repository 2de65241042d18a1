/** Puts a worksheet part together: touched elements from the model, the others as they were in the opened file. */
import { areaName } from "../model/address";
import type { Aspect, Sheet } from "../model/sheet";
import type { Package } from "./package";
import type { SaveContext } from "./save-context";
import { writeCells } from "./write-cells";
import { WRITERS } from "./write-sheet";
import { selected, SELECTED_VIEW } from "./selected";
import { topLevel } from "./xml";

/** The order of CT_Worksheet (ECMA-376 18.3.1.99): Excel refuses any other. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "mc:AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
];
/** Elements that name relations: excelize keeps them. */
const FROM_EXCELIZE: Readonly<Record<string, Aspect>> = {
  drawing: "charts",
  legacyDrawing: "notes",
  tableParts: "tables",
};

export function composeSheet(sheet: Sheet, context: SaveContext, light: Package): void {
  const part = context.partOf(sheet);
  if (part === "") return;
  const active = context.workbook.active === sheet;
  const written = context.out.main(part),
    before = sheet.source ? context.base.main(sheet.source.part) : written;
  const fresh = sheet.source === null;
  if (!/<worksheet[\s>]/.test(written)) {
    keepAsItWas(sheet, part, context.out.parts.get(part)!, context);
    return;
  }
  if (!fresh && sheet.touched.size === 0 && written === light.main(sheet.source!.part)) {
    keepAsItWas(sheet, part, context.base.parts.get(sheet.source!.part)!, context);
    return;
  }
  const { open, parts } = topLevel(before);
  const elements = new Map<string, string>();
  for (const { name, xml } of parts) elements.set(name, (elements.get(name) ?? "") + xml);
  const made = new Map(topLevel(written).parts.map(({ name, xml }) => [name, xml]));
  for (const [name, aspect] of Object.entries(FROM_EXCELIZE)) {
    if (!fresh && !sheet.touched.has(aspect)) continue;
    if (made.has(name)) elements.set(name, made.get(name)!);
    else elements.delete(name);
  }
  if (fresh || sheet.touched.has("cells")) {
    elements.set("sheetData", writeCells(sheet, context));
    const used = sheet.usedArea(false);
    elements.set("dimension", `<dimension ref="${used ? areaName(used) : "A1"}"/>`);
  }
  for (const { aspects, elements: write } of WRITERS) {
    if (!fresh && !aspects.some((aspect) => sheet.touched.has(aspect))) continue;
    for (const [name, xml] of Object.entries(write(sheet, elements, context))) {
      if (xml === "") elements.delete(name);
      else elements.set(name, xml);
    }
  }
  const views = elements.get("sheetViews");
  if (views) elements.set("sheetViews", selected(views, active));
  else if (active) elements.set("sheetViews", SELECTED_VIEW);
  const body = [...elements]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([, xml]) => xml)
    .join("");
  const root = open.includes("xmlns:r=")
    ? open
    : open.replace(/>$/, ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">');
  context.out.set(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}${body}</worksheet>`);
}

/** Word by word, but for the mark of the selected sheet where another one is in front now. */
function keepAsItWas(sheet: Sheet, part: string, content: Uint8Array, { out, front, workbook }: SaveContext): void {
  out.parts.set(part, content);
  const active = workbook.active === sheet;
  if (active && front === sheet) return;
  const xml = out.text(part);
  const marked = selected(xml, active);
  if (marked !== xml) out.set(part, marked);
}

const place = (name: string): number => {
  const index = ORDER.indexOf(name);
  return index < 0 ? ORDER.length - 1.5 : index;
};
