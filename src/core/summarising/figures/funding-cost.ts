/** Cost by source. Amounts typed as numbers are summed live; amounts in words are read once and counted live. */
import { sheetText, type Locale } from "../../messages/sheets";
import { readCost } from "../../dictionary";
import { columnLetters, isMissing, MISSING_MARKS, type Table } from "../../table";
import { actionCell } from "../sheets/action-cells";
import { EMPTY, formula, number, text } from "../model/cells";
import { countRows } from "../formulas/counting";
import { meaningsOf, type FundingMeaning, type FundingReader } from "./funding-meaning";
import { criterion, identity, inOrder, keyIn, MISSING_CRITERIA, ref } from "../formulas/references";
import type { SheetBuilder } from "../model/sheet-builder";
import type { CellContent } from "../model/sheet-model";
import { sourceMeanings } from "../sheets/summary-parts";
import { wordingsOf } from "../formulas/wordings";

/** The line an action's cost stands in: its only source, several of them, or none. */
type CostLine = FundingMeaning | "several" | "none";

function costLine(funding: string, readFunding: FundingReader): CostLine {
  if (isMissing(funding)) return "none";
  const meanings = meaningsOf(readFunding(funding));
  return meanings.length === 1 ? meanings[0]! : "several";
}

interface Pair {
  funding: string;
  cost: string;
  amount: number;
  line: CostLine;
}

/** Different pairs of a source's wording and a cost in words. */
function pairsOf(table: Table, readFunding: FundingReader): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const action of table.actions) {
    const cell = actionCell(action, "cost");
    if (cell.kind !== "text") continue;
    const cost = isMissing(cell.text) ? undefined : readCost(cell.text);
    if (cost === undefined) continue;
    const key = `${identity(action.funding)}\u0000${identity(cell.text)}`;
    if (!pairs.has(key))
      pairs.set(key, {
        funding: criterion(action.funding),
        cost: criterion(cell.text),
        amount: cost.grosze / 100,
        line: costLine(action.funding, readFunding),
      });
  }
  return [...pairs.values()];
}

/** Writes lines `key … | sums | marks` and gives back its absolute ranges by offset. */
function block(
  sheet: SheetBuilder,
  left: number,
  top: number,
  lines: CellContent[][],
  width: number,
): (offset: number) => string {
  const rows =
    lines.length > 0 ? lines : [Array.from({ length: width }, (_, index) => (index === 0 ? EMPTY : number(0)))];
  sheet.place(top, left, rows, "note");
  sheet.hide(...Array.from({ length: width }, (_, index) => left + index));
  return (offset) =>
    `$${columnLetters(left + offset)}$${top}:$${columnLetters(left + offset)}$${top + rows.length - 1}`;
}

export function costPart(
  sheet: SheetBuilder,
  table: Table,
  { readFunding, keyColumn }: { readFunding: FundingReader; keyColumn: number },
  locale: Locale,
): void {
  const say = (code: string) => sheetText(locale, code, {});
  const lines: CostLine[] = [...sourceMeanings(table, readFunding).meanings, "several", "none"];
  const marksOf = (line: CostLine) => lines.map((each) => number(Number(each === line), "0"));
  const top = sheet.row;
  const at = (offset: number, row: number) => `$${columnLetters(keyColumn + offset)}${row}`;
  const keys: { key: string; line: CostLine }[] = [
    ...wordingsOf(table.actions, "funding").map((wording) => ({
      key: wording.key,
      line: costLine(wording.text, readFunding),
    })),
    ...MISSING_MARKS.map((mark) => ({ key: criterion(mark), line: "none" as const })),
  ];
  const typed = block(
    sheet,
    keyColumn,
    top,
    keys.map(({ key, line }, index) => {
      const own = `${ref("funding")},${keyIn(key, at(0, top + index))}`;
      return [
        text(key),
        formula(`SUMIFS(${[ref("cost"), ...inOrder([own, `${ref("cost")},">=0"`])].join(",")})`),
        formula(countRows([own, `${ref("cost")},">=0"`]), "0"),
        ...marksOf(line),
      ];
    }),
    3 + lines.length,
  );
  const pairColumn = keyColumn + 3 + lines.length + 1;
  const written = block(
    sheet,
    pairColumn,
    top,
    pairsOf(table, readFunding).map((pair, index) => {
      const cell = (offset: number) => `$${columnLetters(pairColumn + offset)}${top + index}`;
      return [
        text(pair.funding),
        text(pair.cost),
        formula(countRows([`${ref("funding")},${keyIn(pair.funding, cell(0))}`, `${ref("cost")},${cell(1)}`]), "0"),
        number(pair.amount),
        ...marksOf(pair.line),
      ];
    }),
    4 + lines.length,
  );

  sheet.part();
  sheet.heading(say("funding.cost"), 9);
  sheet.add(
    [[text(say("summary.source")), text(say("funding.costColumn")), text(say("funding.costActions"))]],
    "header",
    { wrap: true },
  );
  const first = sheet.row;
  const label = (line: CostLine) =>
    line === "several" ? say("funding.costSeveral") : line === "none" ? say("funding.unnamed") : say(`source.${line}`);
  sheet.add(
    lines.map((line, index) => [
      text(label(line)),
      formula(
        `SUMPRODUCT(${typed(1)},${typed(3 + index)})+SUMPRODUCT(${written(2)},${written(3)},${written(4 + index)})`,
        "#,##0.00",
      ),
      formula(`SUMPRODUCT(${typed(2)},${typed(3 + index)})+SUMPRODUCT(${written(2)},${written(4 + index)})`, "0"),
    ]),
    "body",
    { columnStyles: { 1: "number", 2: "number" } },
  );
  const last = sheet.row - 1;
  sheet.add(
    [
      [
        text(say("summary.total")),
        formula(`SUM(B${first}:B${last})`, "#,##0.00"),
        formula(`SUM(C${first}:C${last})`, "0"),
      ],
    ],
    "total",
  );
  const silent = `SUM(${MISSING_CRITERIA.map((mark) => countRows([`${ref("cost")},${mark}`])).join(",")})`;
  sheet.add(
    [[text(say("funding.costUnread")), EMPTY, formula(`${countRows([])}-${silent}-C${last + 1}`, "0")]],
    "note",
  );
  sheet.notes([say("funding.costNote")]);
}
