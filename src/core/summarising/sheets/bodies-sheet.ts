/**
 * The sheet Podmioty: who leads and who helps in which goal, how much in which year, and how much hangs on one body.
 */
import { sheetText, type Locale } from "../../messages/sheets";
import type { Table } from "../../table";
import { formula, text } from "../model/cells";
import { blankRows, countRows, missing } from "../formulas/counting";
import { bodiesOf, type NamedBody } from "../figures/bodies";
import { yearsOf } from "../figures/figures";
import { groupsOf, type AreaGroup } from "../figures/groups";
import { keyGrid, type GridColumn, type KeyGrid } from "../formulas/key-grid";
import { liveSentence } from "../model/say";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type CellContent, type CellStyle, type SheetModel } from "../model/sheet-model";
import { chartRows, countAxis } from "./summary-groups";
import { liveWordings, type Wording } from "../formulas/wordings";

const MOST_BODIES = 60;
const MOST_COLUMNS = 24;
const CHARTED = 12;
const LEADERS_BY_YEAR = 10;
/** Wordings × years × actions beyond which formulas would make the workbook slow. */
const HEAVIEST = 20_000_000;
/** From this share on the plan hangs on one body (ODP-07). */
const SHARP = 0.8;
const LEADING = 3;

interface MatrixColumn {
  code: string;
  legend: string;
  keys: { area: string; goal?: string; number?: string };
}

/** Columns of the matrix: goals, or areas where goals are too many; codes are explained under it. */
function matrixColumns(groups: readonly AreaGroup[]): MatrixColumn[] {
  const goals = groups.flatMap((group, area) =>
    group.goals.map((goal, index) => ({
      code: `${area + 1}.${index + 1}`,
      legend: `${group.label} – ${goal.label}`,
      keys: goal.keys,
    })),
  );
  if (goals.length <= MOST_COLUMNS) return goals;
  return groups
    .slice(0, MOST_COLUMNS)
    .map((group, index) => ({ code: String(index + 1), legend: group.label, keys: group.keys }));
}

const centred = (from: number, count: number): Partial<Record<number, CellStyle>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [from + index, "mark"]));

class BodiesSheet {
  readonly sheet: SheetBuilder;
  private readonly groups: AreaGroup[];
  private readonly wordings: Wording[];
  private readonly bodies: NamedBody[];
  private readonly columns: MatrixColumn[];
  private readonly years: number[];
  private readonly grid: KeyGrid;
  private readonly allBodies: number;
  /** The row of the sentence that begins the sheet; the chart is called by it. */
  private said = 0;

  constructor(
    private readonly table: Table,
    private readonly locale: Locale,
  ) {
    this.groups = groupsOf(table, locale);
    this.wordings = liveWordings(table.actions, "responsible");
    const bodies = bodiesOf(this.wordings);
    this.allBodies = bodies.length;
    this.bodies = bodies.slice(0, MOST_BODIES);
    this.columns = matrixColumns(this.groups);
    const years = yearsOf(table.actions, table.period);
    this.years = this.wordings.length * years.length * table.actions.length <= HEAVIEST ? years : [];
    const width = LEADING + Math.max(this.columns.length, this.years.length, 6);
    this.sheet = new SheetBuilder(SHEETS.bodies, [38, 10, 11, ...Array.from({ length: width - LEADING }, () => 6.5)]);
    const columns: GridColumn[] = [
      ...this.columns.map((column): GridColumn => ({ kind: "group", ...column.keys })),
      ...this.years.map((year): GridColumn => ({ kind: "year", year })),
      ...this.bodies.flatMap((body): GridColumn[] => [
        { kind: "marks", marks: body.leadMarks },
        { kind: "marks", marks: body.partnerMarks },
      ]),
    ];
    this.grid = keyGrid(this.sheet, width + 2, {
      source: "responsible",
      keys: this.wordings.map((wording) => wording.key),
      columns,
    });
    this.write(width);
  }

  private say(code: string, values: Record<string, string | number | string[]> = {}): string {
    return sheetText(this.locale, code, values);
  }

  private marks(body: number, role: "lead" | "partner"): string {
    return this.grid.range(this.columns.length + this.years.length + 2 * body + (role === "lead" ? 0 : 1));
  }

  private write(width: number): void {
    const { sheet } = this;
    sheet.line(this.say("bodies.title", { title: this.table.title }), "title");
    this.said = sheet.row;
    if (this.bodies.length > 0) sheet.gap();
    sheet.notes([this.say("bodies.note")]);
    sheet.gap();
    if (this.bodies.length === 0) {
      sheet.notes([this.say("bodies.none")]);
      return;
    }
    this.matrix(width);
    this.load(width);
    sheet.model.tabColor = "#806000";
  }

  private matrix(width: number): void {
    const { sheet, bodies, columns } = this;
    sheet.part();
    sheet.heading(this.say("bodies.matrix"), width);
    const header = sheet.row;
    sheet.add(
      [
        [
          text(this.say("bodies.body")),
          text(this.say("bodies.leads")),
          text(this.say("bodies.partners")),
          ...columns.map((column) => text(column.code)),
        ],
      ],
      "header",
      { wrap: true },
    );
    const mark = (body: number, column: number, role: "lead" | "partner") =>
      `IF(SUMPRODUCT(${this.marks(body, role)},${this.grid.range(column)})>0,"${role === "lead" ? "L" : "P"}","")`;
    const rows = bodies.map((body, index): CellContent[] => [
      text(body.name),
      formula(`SUMPRODUCT(${this.marks(index, "lead")},${this.grid.counts})`, "0"),
      formula(`SUMPRODUCT(${this.marks(index, "partner")},${this.grid.counts})`, "0"),
      ...columns.map((_, column) => formula(`${mark(index, column, "lead")}&${mark(index, column, "partner")}`)),
    ]);
    const area = sheet.add(rows, "body", {
      columnStyles: { 1: "number", 2: "number", ...centred(LEADING, columns.length) },
    });
    sheet.model.wrap.push({ top: area.top, left: 1, bottom: area.bottom, right: 1 });
    const blank = blankRows([]);
    sheet.add(
      [
        [
          text(this.say("bodies.unread")),
          formula(`${countRows([])}-(${missing([], "responsible", blank)})-${blank}-SUM(${this.grid.counts})`, "0"),
        ],
      ],
      "note",
    );
    if (this.allBodies > bodies.length)
      sheet.notes([this.say("bodies.more", { count: this.allBodies - bodies.length })]);
    sheet.gap();
    const most = `MAX(B${area.top}:B${area.bottom})`;
    const cells = {
      body: `INDEX(A${area.top}:A${area.bottom},MATCH(${most},B${area.top}:B${area.bottom},0))`,
      count: most,
      all: `(${countRows([])}-${blankRows([])})`,
    };
    sheet.place(this.said, 1, [[formula(liveSentence(this.locale, "bodies.says", cells))]], "plain");
    this.concentration(area.top, area.bottom, width);
    sheet.part();
    sheet.add(
      [[text(this.say("bodies.legend"))], ...columns.map((column) => [text(`${column.code}: ${column.legend}`)])],
      "note",
    );
    sheet.gap();
    this.chart(header, Math.min(area.bottom, area.top + CHARTED - 1), width);
  }

  private concentration(top: number, bottom: number, width: number): void {
    const { sheet } = this;
    sheet.part();
    sheet.heading(this.say("bodies.concentration"), width);
    const share = sheet.row + 1;
    sheet.add(
      [
        [text(this.say("bodies.distinct")), formula(`COUNTIFS(B${top}:B${bottom},">0")`, "0")],
        [
          text(this.say("bodies.share")),
          formula(
            `IF(${countRows([])}-${blankRows([])}=0,0,MAX(B${top}:B${bottom})/(${countRows([])}-${blankRows([])}))`,
            "0%",
          ),
        ],
      ],
      "body",
      { columnStyles: { 1: "number" } },
    );
    sheet.add(
      [[formula(`IF(B${share}>=${SHARP},"${this.say("bodies.sharpAbove")}","${this.say("bodies.sharpBelow")}")`)]],
      "note",
    );
    sheet.gap();
  }

  private chart(header: number, bottom: number, width: number): void {
    const { sheet } = this;
    sheet.part();
    const height = chartRows(bottom - header, 2);
    const parts = this.bodies
      .slice(0, CHARTED)
      .map((body) => this.say("chart.bodies.part", { label: body.name, leads: body.leads, partners: body.partners }));
    sheet.model.charts.push({
      name: "PodmiotyProwadzace",
      type: "barClustered",
      valueAxisRange: countAxis(Math.max(...this.bodies.map(({ leads, partners }) => Math.max(leads, partners)))),
      title: this.say("chart.bodies"),
      titleCell: { row: this.said, column: 1 },
      categoryAxis: this.say("bodies.body"),
      valueAxis: this.say("axis.actions"),
      data: { top: header, left: 1, bottom, right: 3 },
      position: { top: sheet.row, left: 1, bottom: sheet.row + height - 1, right: Math.min(width, 18) },
      alt: this.say("chart.bodies.alt", { parts }),
      dataLabels: true,
    });
    sheet.gap(height + 1);
  }

  private load(width: number): void {
    const { sheet, years } = this;
    const leaders = this.bodies
      .map((body, index) => ({ body, index }))
      .filter(({ body }) => body.leads > 0)
      .slice(0, LEADERS_BY_YEAR);
    if (leaders.length === 0) return;
    sheet.part();
    sheet.heading(this.say("bodies.load"), width);
    if (years.length === 0) {
      sheet.notes([
        this.say(yearsOf(this.table.actions, this.table.period).length === 0 ? "load.none" : "bodies.loadTooLong"),
      ]);
      return;
    }
    sheet.add([[text(this.say("bodies.body")), ...years.map((year) => text(String(year)))]], "header");
    const rows = leaders.map(({ body, index }) => [
      text(body.name),
      ...years.map((_, at) =>
        formula(`SUMPRODUCT(${this.marks(index, "lead")},${this.grid.range(this.columns.length + at)})`, "0"),
      ),
    ]);
    sheet.add(rows, "body", { columnStyles: centred(1, years.length) });
  }
}

/** Podmioty. Codes of goals are explained on the sheet; the chart shows the twelve bodies that lead most. */
export function bodiesSheet(table: Table, locale: Locale = "pl"): SheetModel {
  return new BodiesSheet(table, locale).sheet.model;
}
