import { ruleName } from "../../messages/checking";
import type { Action, ColumnKey } from "../../table/types";
import { NOTHING } from "../tallies/nothing";
import { wordsOf } from "../texts/words";
import type { RowRule, RuleFinding } from "../types";

/** Marks a merge leaves: "<<<<<<<", "=======", ">>>>>>>", "[KONFLIKT: …]", "KONFLIKT:" at the cell's beginning. */
const MARK = /<{4,}|>{4,}|={5,}|\[\s*konflikt\b|\{\s*konflikt\b|^[^\S\r\n\u2028\u2029]*(?:⚠\s*)?KONFLIKT\s*[:–-]/im;

const CELLS: readonly { column: ColumnKey; text: (action: Action) => string | undefined }[] = [
  { column: "goal", text: (a) => a.goal },
  { column: "action", text: (a) => a.text },
  { column: "from", text: (a) => a.from.text },
  { column: "to", text: (a) => a.to.text },
  { column: "funding", text: (a) => a.funding },
  { column: "responsible", text: (a) => a.responsible },
  { column: "cost", text: (a) => a.cost },
  { column: "status", text: (a) => a.status },
  { column: "done", text: (a) => a.done },
  { column: "note", text: (a) => a.note },
];

/** Marks are looked for only where the text's words or signs suggest one; short texts hold none. */
function marked(text: string | undefined): boolean {
  return text !== undefined && text.length > 4 && wordsOf(text).conflict && MARK.test(text);
}

export const spo02: RowRule = {
  code: "SPO-02",
  severity: "warning",
  category: "SPO",
  scope: "row",
  page: {
    title: ruleName("SPO-02"),
    checks: "Czy w komórce nie pozostał znak nierozstrzygniętego konfliktu po łączeniu plików.",
    why: "Dwie instytucje wpisały różne wartości; dopóki nikt nie zdecyduje, plan mówi dwie rzeczy naraz.",
    bad: "[KONFLIKT: GOPS – 2024 | PUP – 2025]",
    good: "2025",
    mend: "Wybierz jedną z wartości i usuń znak konfliktu.",
    skip: "Gdy słowo w nawiasie należy do treści działania.",
  },
  check(action) {
    let found: RuleFinding[] | undefined;
    for (let index = 0; index < CELLS.length; index++) {
      const { column, text } = CELLS[index]!;
      const says = text(action);
      if (marked(says)) (found ??= []).push({ actionId: action.id, column, values: { says: says!, column } });
    }
    return found ?? NOTHING;
  },
};
