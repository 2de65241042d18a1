/** What stands on top of the cells: native tables, lists of allowed values, conditional formats, charts. */
import type {
  ChartModel,
  ConditionalModel,
  SheetModel,
  TableModel,
  ValidationModel,
} from "../../core/summarising/model/sheet-model";
import { cellAddress, columnLetters, quoteSheet } from "../../core/table";
import { blockArea } from "./cells";
import { contains, rangeOf, sheetNamed } from "../engine/ranges";
import type { WriteStep } from "../engine/send";
import { SERIES_COLOURS } from "../../core/summarising/look/colours";
import { MARKS } from "../../core/summarising/look/looks";

/** What Excel shows of a validation's title and message at most. */
const TITLE_MOST = 32;
const MESSAGE_MOST = 255;

/** Named and dressed; the table itself was made, or kept and resized, before. */
export function tableStep(sheet: string, model: TableModel, exists: boolean): WriteStep {
  return {
    bytes: 600,
    act: (context) => {
      const range = rangeOf(sheetNamed(context, sheet), model);
      const table = exists ? context.workbook.tables.getItem(model.name) : context.workbook.tables.add(range, true);
      if (!exists) table.name = model.name;
      table.style = model.style;
      table.showFilterButton = model.showFilter;
    },
  };
}

/** "='Słownik'!$A$2:$A$40": one rectangle, so no list separator of any language comes into it. */
export function listSource({ source }: ValidationModel): string {
  const cell = (row: number) => cellAddress(row, source.left).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return `=${quoteSheet(source.sheet)}!${cell(source.top)}:${cell(source.bottom)}`;
}

const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

export function applyValidation(sheet: Excel.Worksheet, model: ValidationModel): void {
  const { dataValidation } = rangeOf(sheet, model.area);
  const [title, message] = [model.title.slice(0, TITLE_MOST), model.message.slice(0, MESSAGE_MOST)];
  dataValidation.rule = { list: { inCellDropDown: true, source: listSource(model) } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = { showAlert: true, style: ALERTS[model.onInvalid], title, message };
}

export function validationStep(sheet: string, model: ValidationModel): WriteStep {
  return { bytes: 900, act: (context) => applyValidation(sheetNamed(context, sheet), model) };
}

const AROUND = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export function applyConditional(sheet: Excel.Worksheet, model: ConditionalModel): void {
  const mark = MARKS[model.look];
  const { custom } = rangeOf(sheet, model.area).conditionalFormats.add("Custom");
  custom.rule.formula = model.formula.startsWith("=") ? model.formula : `=${model.formula}`;
  custom.format.fill.color = mark.fill;
  custom.format.font.color = mark.color;
  if (mark.bold) custom.format.font.bold = true;
  if (mark.italic) custom.format.font.italic = true;
  for (const edge of AROUND) {
    const border = custom.format.borders.getItem(edge);
    border.style = mark.border.style;
    border.color = mark.border.color;
  }
}

export function conditionalStep(sheet: string, model: ConditionalModel): WriteStep {
  return { bytes: 1_600, act: (context) => applyConditional(sheetNamed(context, sheet), model) };
}

const CHART_TYPES = {
  barStacked: "BarStacked",
  barClustered: "BarClustered",
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
  line: "Line",
  pie: "Pie",
} as const satisfies Record<ChartModel["type"], string>;

/**
 * Number format of the first figure of a chart, for its labels; a zero has none: a row of noughts beside short bars
 * says nothing.
 */
function labelFormat({ blocks }: SheetModel, { data }: ChartModel): string {
  const block = blocks.find((one) => contains(blockArea(one), data.top + 1, data.left + 1));
  const cell = block?.rows[data.top + 1 - block.row]?.[data.left + 1 - block.column];
  const format = (cell && "format" in cell && cell.format) || "General";
  return `${format};-${format};`;
}

const fixed = ({ row, column }: { row: number; column: number }): string => `$${columnLetters(column)}$${row}`;

/**
 * Room between groups of bars, in hundredths of a bar: what Excel takes by itself leaves bars of a few series
 * hair-thin.
 */
const GAP_WIDTH = 60;

/** Always by columns: left to itself Excel guesses, and turns a table with few rows on its side. */
export function chartStep(sheet: string, model: ChartModel, labels: string): WriteStep {
  return {
    bytes: 3_000,
    act: (context) => {
      const target = sheetNamed(context, sheet);
      const chart = target.charts.add(CHART_TYPES[model.type], rangeOf(target, model.data), "Columns");
      chart.name = model.name;
      if (model.titleCell) chart.title.setFormula(`=${quoteSheet(sheet)}!${fixed(model.titleCell)}`);
      else chart.title.text = model.title;
      nameAxes(chart, model);
      const hidden = new Set(model.invisibleSeries ?? []);
      const count = model.data.right - model.data.left;
      let shown = 0;
      for (let index = 0; index < count; index++) {
        const series = chart.series.getItemAt(index);
        if (/^(bar|column)/.test(model.type)) series.gapWidth = GAP_WIDTH;
        if (hidden.has(index)) series.format.fill.clear();
        else if (model.type !== "pie")
          series.format.fill.setSolidColor(SERIES_COLOURS[shown++ % SERIES_COLOURS.length]!);
        if (!hidden.has(index) && model.dataLabels) {
          series.hasDataLabels = true;
          series.dataLabels.numberFormat = labels;
        }
      }
      const legend = count - hidden.size > 1 || model.type === "pie";
      // A place given to a legend that is not shown is refused, or brings the legend back.
      if (legend) chart.legend.position = "Bottom";
      chart.legend.visible = legend;
      chart.setPosition(
        cellAddress(model.position.top, model.position.left),
        cellAddress(model.position.bottom, model.position.right),
      );
    },
  };
}

function nameAxes(chart: Excel.Chart, model: ChartModel): void {
  if (model.type === "pie") return;
  const { categoryAxis, valueAxis } = chart.axes;
  if (model.type.startsWith("bar")) {
    // A bar chart grows from the bottom; a reader expects the first row of the table on top, and the figures still
    // below.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  const { minimum, maximum, step, format } = axisRange(model);
  if (minimum !== undefined) valueAxis.minimum = minimum;
  if (maximum !== undefined) valueAxis.maximum = maximum;
  if (step !== undefined) valueAxis.majorUnit = step;
  if (format !== undefined) valueAxis.numberFormat = format;
  if (model.categoryAxis) categoryAxis.title.text = model.categoryAxis;
  if (model.valueAxis) valueAxis.title.text = model.valueAxis;
}

/**
 * Lengths are compared, so they begin at nothing: an axis from 42 to 44 would make one action look like half of them.
 */
function axisRange(model: ChartModel): Partial<NonNullable<ChartModel["valueAxisRange"]>> {
  if (model.valueAxisRange) return model.valueAxisRange;
  return model.invisibleSeries?.length || model.type === "line" ? {} : { minimum: 0 };
}

export const listSteps = (sheet: string, model: SheetModel): WriteStep[] =>
  model.validations.map((validation) => validationStep(sheet, validation));

export const markSteps = (sheet: string, model: SheetModel): WriteStep[] =>
  model.conditionals.map((conditional) => conditionalStep(sheet, conditional));

export const chartSteps = (sheet: string, model: SheetModel): WriteStep[] =>
  model.charts.map((chart) => chartStep(sheet, chart, labelFormat(model, chart)));
