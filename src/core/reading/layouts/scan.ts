import type { Answers } from "../headers/column-map";
import { columnOf } from "../headers/column-map";
import { squeeze } from "../headers/squeeze";
import { layOut, type Matrix } from "../matrix";
import type { SourceDocument, SourceParagraph, SourceTable } from "../source";
import { blocksOf } from "./blocks";
import { cardsOf, type Card } from "./cards";
import { isPlan } from "./evidence";
import type { Block } from "./events";
import { goalMapOf } from "./goal-map";
import { continued, headerless } from "./headerless";
import { sideBySide } from "./side-by-side";

export type Found =
  | { kind: "paragraph"; paragraph: SourceParagraph }
  | { kind: "block"; block: Block }
  | { kind: "card"; card: Card }
  | { kind: "gap" };

/** What of a document is an action table, in its order, and what was looked at and refused. */
export interface Scan {
  order: Found[];
  blocks: Block[];
  cards: Card[];
  /** Stretches with a header that is not an action table's (a price list), for the reason given to the user. */
  refused: Block[];
  tables: Matrix[];
}

/** Looks at every table: stretches under a header first, then cards, then rows that go on from the table before. */
export function scan(document: SourceDocument, answers: Answers = {}): Scan {
  const found: Scan = { order: [], blocks: [], cards: [], refused: [], tables: [] };
  for (const block of document.blocks) {
    if (block.kind === "paragraph") found.order.push({ kind: "paragraph", paragraph: block });
    else for (const table of sideBySide(block)) found.order.push(...look(table, answers, found));
  }
  if (found.order.every(({ kind }) => kind === "paragraph" || kind === "gap")) lookWithoutHeaders(found);
  onlyStandard(found);
  for (const item of found.order) {
    if (item.kind === "block") found.blocks.push(item.block);
    if (item.kind === "card") found.cards.push(item.card);
  }
  return found;
}

function look(table: SourceTable, answers: Answers, found: Scan): Found[] {
  const matrix = layOut(table);
  found.tables.push(matrix);
  if (matrix.rows.length === 0) return [{ kind: "gap" }];
  const blocks = blocksOf(matrix, answers);
  const told = new Set(Object.keys(answers).map(squeeze));
  // Whoever says which column the actions are says that it is a plan.
  const answered = ({ map }: Block) =>
    map.columns.some(({ column, header }) => column === "action" && told.has(squeeze(header)));
  const plans = blocks.filter((block) => block.standard || isPlan(block.map) || answered(block));
  const over = found.order.at(-1);
  const above = over?.kind === "paragraph" ? over.paragraph : undefined;
  const cards = plans.length === 0 ? [...goalMapOf(matrix), ...cardsOf(matrix, above)] : [];
  // The heading is the action's name, and no area over it.
  if (cards.some(({ titledBy }) => titledBy !== undefined && titledBy === above)) found.order.pop();
  if (cards.length > 0) return cards.map((card): Found => ({ kind: "card", card }));
  found.refused.push(...blocks.filter((block) => !plans.includes(block)));
  if (plans.length > 0) return plans.map((block): Found => ({ kind: "block", block }));
  const before = found.order.findLast(({ kind }) => kind !== "paragraph");
  const more = blocks.length === 0 && before?.kind === "block" ? continued(matrix, before.block) : undefined;
  const apart = found.order.at(-1)?.kind === "paragraph";
  return more ? [{ kind: "block", block: apart ? { ...more, goesOn: true } : more }] : [{ kind: "gap" }];
}

/** Part of a table copied without its header: columns told by content alone, and said to be unsure. */
function lookWithoutHeaders(found: Scan): void {
  for (const matrix of found.tables) {
    const block = found.refused.some((other) => other.matrix === matrix) ? undefined : headerless(matrix);
    if (block) found.order.push({ kind: "block", block });
  }
}

/**
 * Where our own table stands, everything else in the workbook (our result sheets, the source it was made from) is not
 * read again.
 */
function onlyStandard(found: Scan): void {
  const standard = found.order.some(
    (item) => item.kind === "block" && item.block.standard && columnOf(item.block.map, "id"),
  );
  if (standard)
    found.order = found.order.filter(
      (item) => item.kind !== "card" && !(item.kind === "block" && !item.block.standard),
    );
}
