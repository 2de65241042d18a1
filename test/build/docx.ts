import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  WidthType,
} from "docx";
import { wording } from "./headers";
import { actionLine, byArea, byGoal, fromLine, goalLine, runs, toLine, type Row } from "./rows";

export interface DocxLayout {
  /**
   * "merged": a table per area as the real one has it; "flat": one table, every row complete; "down": area and goal
   * merged down.
   */
  kind?: "merged" | "flat" | "down";
  /** Areas as Word headings above their table, or as a merged row in it. */
  areas?: "heading" | "row";
  /** Numbers of actions and goals typed into the text, or painted by Word's own lists. */
  numbers?: "typed" | "automatic";
  /** Which wording of each header. */
  variant?: number;
  title?: string;
}

/** The rows as a Word document, through the `docx` package. */
export async function toDocx(rows: readonly Row[], layout: DocxLayout = {}): Promise<Uint8Array> {
  const { kind = "merged", title } = layout;
  const build = { merged: mergedTables, flat: flatTable, down: flatTable }[kind];
  const children = [
    ...(title ? [new Paragraph({ text: title, style: "Title" })] : []),
    ...build(rows, { kind, areas: "heading", numbers: "typed", variant: 0, ...layout }),
  ];
  const goals = runs(rows, byGoal);
  const document = new Document({
    numbering: {
      config: [
        ...runs(rows, byArea).map((_, index) => ({
          reference: `goals${index}`,
          levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: "%1.", alignment: AlignmentType.START }],
        })),
        ...goals.map((_, index) => ({
          reference: `actions${index}`,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START }],
        })),
      ],
    },
    sections: [{ children: children.length > 0 ? children : [new Paragraph("")] }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

type Full = Required<Omit<DocxLayout, "title">>;

/** Several lines of one cell: a paragraph each. */
const lines = (text: string): Paragraph[] =>
  text.split("\n").map((line) => new Paragraph({ children: [new TextRun(line)] }));

const cell = (text: string, more: Partial<ConstructorParameters<typeof TableCell>[0]> = {}) =>
  new TableCell({ children: lines(text), ...more });

const table = (rows: TableRow[]) => new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });

function mergedTables(rows: readonly Row[], layout: Full): (Paragraph | Table)[] {
  let group = -1;
  return runs(rows, byArea).flatMap((inArea, areaIndex) => {
    const header = new TableRow({
      children: [
        cell(wording("goal", layout.variant).toUpperCase(), { columnSpan: 2 }),
        ...(["from", "to", "funding", "responsible"] as const).map((field) =>
          cell(wording(field, layout.variant).toUpperCase()),
        ),
      ],
    });
    const body = runs(inArea, byGoal).flatMap((inGoal) => {
      group++;
      const first = inGoal[0]!;
      const goal =
        layout.numbers === "typed"
          ? cell(goalLine(first), { columnSpan: 6 })
          : numbered(first.goal, `goals${areaIndex}`, { columnSpan: 6 });
      return [
        new TableRow({ children: [goal] }),
        ...inGoal.map(
          (row, index) =>
            new TableRow({
              children: [
                cell(index === 0 ? "D Z I A Ł A N I A" : "", {
                  verticalMerge: index === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
                }),
                layout.numbers === "typed" ? cell(actionLine(row)) : numbered(row.action, `actions${group}`),
                ...[fromLine(row), toLine(row), row.funding, row.responsible].map((text) => cell(text)),
              ],
            }),
        ),
      ];
    });
    const area = inArea[0]!.area;
    return layout.areas === "heading"
      ? [new Paragraph({ text: area, heading: HeadingLevel.HEADING_1 }), table([header, ...body])]
      : [table([new TableRow({ children: [cell(area, { columnSpan: 6 })] }), header, ...body]), new Paragraph("")];
  });
}

function numbered(
  text: string,
  reference: string,
  more: Partial<ConstructorParameters<typeof TableCell>[0]> = {},
): TableCell {
  return new TableCell({ children: [new Paragraph({ text, numbering: { reference, level: 0 } })], ...more });
}

function flatTable(rows: readonly Row[], layout: Full): Table[] {
  const header = new TableRow({
    children: (["area", "goal", "action", "from", "to", "funding", "responsible"] as const).map((field) =>
      cell(wording(field, layout.variant)),
    ),
  });
  const down = layout.kind === "down";
  const place = (row: Row, before: Row | undefined, key: (row: Row) => string, text: string) => {
    const same = before !== undefined && key(before) === key(row);
    if (!down) return cell(text);
    return cell(same ? "" : text, { verticalMerge: same ? VerticalMergeType.CONTINUE : VerticalMergeType.RESTART });
  };
  const body = rows.map(
    (row, index) =>
      new TableRow({
        children: [
          place(row, rows[index - 1], byArea, row.area),
          place(row, rows[index - 1], byGoal, goalLine(row)),
          ...[actionLine(row), fromLine(row), toLine(row), row.funding, row.responsible].map((text) => cell(text)),
        ],
      }),
  );
  return [table([header, ...body])];
}
