import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { SamplePlan } from "./plan";

/** Column widths in twentieths of a point: label, action, from, to, funding, responsible. */
const WIDTHS = [850, 5300, 1250, 1250, 2700, 3200];
const BORDER = { style: BorderStyle.SINGLE, size: 6, color: "595959" };
const BORDERS = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER };
const MARGINS = { top: 60, bottom: 60, left: 100, right: 100 };

interface Look {
  bold?: boolean;
  span?: number;
  fill?: string;
  centre?: boolean;
  merge?: "start" | "on";
  upright?: boolean;
}

function cell(text: string, column: number, look: Look = {}): TableCell {
  const width = WIDTHS.slice(column, column + (look.span ?? 1)).reduce((sum, part) => sum + part, 0);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: BORDERS,
    margins: MARGINS,
    columnSpan: look.span,
    verticalAlign: look.centre ? VerticalAlign.CENTER : VerticalAlign.TOP,
    ...(look.fill ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: look.fill } } : {}),
    ...(look.merge
      ? { verticalMerge: look.merge === "start" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }
      : {}),
    ...(look.upright ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT } : {}),
    children: text.split("\n").map(
      (line) =>
        new Paragraph({
          alignment: look.centre ? AlignmentType.CENTER : AlignmentType.START,
          children: [new TextRun({ text: line, bold: look.bold, size: 20 })],
        }),
    ),
  });
}

/**
 * The plan as a workshop leaves it: a table per area, its header repeated, goals merged across, a label merged down.
 */
export async function sampleWord(plan: SamplePlan): Promise<Uint8Array> {
  const tables = plan.areas.flatMap((area) => {
    const header = new TableRow({
      tableHeader: true,
      children: area.headers.map((text, index) =>
        cell(text, index === 0 ? 0 : index + 1, {
          bold: true,
          fill: "D9E2D5",
          centre: true,
          span: index === 0 ? 2 : 1,
        }),
      ),
    });
    const rows = area.goals.flatMap((goal) => [
      new TableRow({
        cantSplit: true,
        children: [cell(goal.mark + goal.text, 0, { bold: true, span: 6, fill: "F2F2F2" })],
      }),
      ...goal.actions.map(
        (action, index) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(index === 0 ? goal.label : "", 0, {
                merge: index === 0 ? "start" : "on",
                upright: true,
                centre: true,
              }),
              ...[action.mark + action.text, action.from, action.to, action.funding, action.responsible].map(
                (text, offset) => cell(text, offset + 1),
              ),
            ],
          }),
      ),
    ]);
    return [
      new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [new TextRun(area.name)] }),
      new Table({
        width: { size: WIDTHS.reduce((sum, part) => sum + part, 0), type: WidthType.DXA },
        columnWidths: WIDTHS,
        rows: [header, ...rows],
      }),
    ];
  });
  const document = new Document({
    creator: "Urząd Gminy Jarzębinów",
    title: plan.title.join(" "),
    styles: {
      default: {
        document: { run: { font: "Calibri", size: 22, language: { value: "pl-PL" } } },
        heading1: {
          run: { font: "Calibri", size: 26, bold: true, color: "1F3B1F" },
          paragraph: { spacing: { before: 320, after: 120 } },
        },
        title: {
          run: { font: "Calibri", size: 32, bold: true },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 60, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 },
          },
        },
        children: [
          ...plan.title.map((text) => new Paragraph({ style: "Title", text })),
          new Paragraph({ text: plan.intro, spacing: { before: 160 } }),
          ...tables,
          new Paragraph({ text: plan.outro, spacing: { before: 240 } }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
