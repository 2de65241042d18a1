import type { Dictionary } from "../dictionary";
import type { Message, ReadResult } from "../table/read-result";
import { fold } from "../table/text";
import type { Action, ColumnReading, Period, Table, Term } from "../table/types";
import { mend } from "./damage";
import { refuse } from "./failure";
import { squeeze } from "./headers/squeeze";
import type { HeaderColumn } from "./headers/vocabulary";
import type { PlanEvent } from "./layouts/events";
import { finish } from "./layouts/finish";
import { nameAreasBySheets } from "./layouts/sheet-areas";
import { gather } from "./layouts/gather";
import type { RawPlan } from "./layouts/raw-action";
import type { RowTools } from "./layouts/row";
import { scan } from "./layouts/scan";
import { walkBlock } from "./layouts/walk";
import { recall, type LayoutMemory } from "./mapping/memory";
import { layoutQuestions } from "./mapping/questions";
import { tellHeaderActions, tellLeftOut } from "./left-out";
import { Notes } from "./notes";
import { periodOf, spanOf } from "./period";
import { Ledger, type SourcePiece } from "./receipt/ledger";
import type { SourceDocument } from "./source";
import { titleLines } from "./title";
import { tooLarge } from "./too-large";

export interface RecogniseOptions {
  /** The strategy's period when the user has told it; otherwise the title's, otherwise the span of the actions. */
  period?: Period;
  /** What the user says a header is, by the header's text; goes before everything the reader thinks. */
  answers?: Record<string, HeaderColumn>;
  dictionary?: Dictionary;
  /** What was answered before about files of the same layout; answers given now go before it. */
  memory?: LayoutMemory;
}

/**
 * A document of any reader → the action table, what became of every piece of text, and what was assumed. Never throws.
 */
export function recognise(document: SourceDocument, options: RecogniseOptions = {}): ReadResult {
  const large = tooLarge(document);
  if (large) return { ok: false, failure: large };
  const notes = new Notes();
  const ledger = new Ledger();
  const tools: RowTools = { ledger, notes, clean: cleaner(notes) };
  const remembered = recalled(document, options);
  const found = scan(document, { ...remembered?.answers, ...options.answers });
  if (remembered) notes.say("reading.layout-remembered", { file: remembered.file });
  for (const { goesOn, matrix } of found.blocks) if (goesOn) notes.count("reading.goes-on", matrix.table.where);
  if (found.blocks.length === 0 && found.cards.length === 0) return { ok: false, failure: refuse(document, found) };
  const plan = readPlan(document, found, tools);
  nameAreasBySheets(plan, notes);
  if (!plan.actions.some(({ text }) => text !== "")) return { ok: false, failure: refuse(document, found) };

  const title = titleOf(plan, ledger);
  const stated =
    options.period ??
    statedPeriod(
      document,
      title,
      found.blocks.map(({ matrix }) => matrix.table.sheet ?? ""),
    );
  const parts = finish(plan, { period: stated, dictionary: options.dictionary, tools });
  const period = stated ?? spanOf(parts.actions);
  const columns = columnsOf(
    found.blocks.flatMap(({ map }) => map.columns),
    found.cards.flatMap((card) => card.columns),
  );
  // Our own table says everything itself, the period included.
  const actions =
    stated || !period || found.blocks.some(({ standard }) => standard)
      ? parts.actions
      : parts.actions.map((action) => overWholePeriod(action, period));
  const receipt = ledger.receipt(document);
  tellLeftOut(document, ledger, notes);
  tellHeaderActions(
    actions,
    columns.map(({ header }) => header),
    notes,
  );
  const table: Table = { title, ...(period ? { period } : {}), ...parts, actions, columns };
  return {
    ok: true,
    table,
    receipt,
    messages: [...document.messages, ...said(table, stated, options, notes)],
  };
}

/** Answers remembered for the layouts of this document. */
function recalled(
  document: SourceDocument,
  { memory }: RecogniseOptions,
): { answers: Record<string, HeaderColumn>; file: string } | undefined {
  if (!memory || memory.layouts.length === 0) return undefined;
  const known = layoutQuestions(document).flatMap(
    ({ columns }) =>
      recall(
        memory,
        columns.map(({ header }) => header),
      ) ?? [],
  );
  const [first] = known;
  if (!first) return undefined;
  return { answers: Object.fromEntries(known.flatMap(({ answers }) => [...answers])), file: first.file };
}

/**
 * "Na bieżąco" in a plan that states no period: as long as the whole of it lasts; the message on the term asks to
 * confirm that.
 */
function overWholePeriod(action: Action, { from, to }: Period): Action {
  const filled = (term: Term, iso: string): Term =>
    term.kind === "continuous" && term.iso === undefined ? { ...term, iso } : term;
  return { ...action, from: filled(action.from, from), to: filled(action.to, to) };
}

function readPlan(document: SourceDocument, found: ReturnType<typeof scan>, tools: RowTools): RawPlan {
  const events = found.order.flatMap((item): PlanEvent[] =>
    item.kind === "block" ? walkBlock(item.block, tools.ledger, tools.notes) : [item],
  );
  return gather(document, events, tools);
}

/** Folds a piece's text, mends what copying broke beyond doubt, and tells of it. */
function cleaner(notes: Notes): (piece: SourcePiece) => string {
  return ({ text, where }) => {
    const { text: mended, repaired, suspect } = mend(text);
    for (const { before, after } of repaired) notes.count("reading.repaired", where, `${before} → ${after}`);
    for (const word of suspect) notes.count("reading.suspect", where, word);
    return mended;
  };
}

function titleOf(plan: RawPlan, ledger: Ledger): string {
  const lines = titleLines(plan.titles);
  lines.forEach(({ pieces }) => pieces.forEach((piece) => ledger.placed(piece)));
  return lines.map(({ text }) => text).join(" ");
}

const FAR_TITLES = 40;

/**
 * The period a title names, or a line near the document's beginning that names the strategy with its years, or a
 * sheet's name.
 */
function statedPeriod(document: SourceDocument, title: string, sheets: readonly string[]): Period | undefined {
  const lines = document.blocks
    .slice(0, FAR_TITLES)
    .flatMap((block) =>
      block.kind === "paragraph" &&
      /strategi|program|plan/i.test(block.text) &&
      /\blat[a-z]*\b|\brok(?:u|ie)?\b|\bna (?:19|20)\d\d\b/i.test(block.text) &&
      block.text.length < 300
        ? [fold(block.text)]
        : [],
    );
  for (const line of [title, ...lines, ...sheets]) {
    const period = periodOf(line);
    if (period) return period;
  }
  return undefined;
}

/** Each header once, as it was first met; the same wording under another reading is listed beside it. */
function columnsOf(...lists: readonly ColumnReading[][]): ColumnReading[] {
  const found = new Map<string, ColumnReading>();
  for (const { header, column, confidence, how } of lists.flat()) {
    const key = `${squeeze(header)}\u0000${column}`;
    if (!found.has(key)) found.set(key, { header, column, confidence, how });
  }
  return [...found.values()];
}

const COLUMN_MESSAGES: Readonly<Record<ColumnReading["how"], string>> = {
  own: "reading.column-unsure",
  synonym: "reading.column-synonym",
  typo: "reading.column-typo",
  content: "reading.column-content",
  position: "reading.column-position",
};

function said(table: Table, stated: Period | undefined, options: RecogniseOptions, notes: Notes): Message[] {
  const messages: Message[] = [];
  for (const { header, column, confidence, how } of table.columns) {
    if (column === "action" && confidence === "ask")
      messages.push({ code: "reading.action-unsure", values: { header, column } });
    else if (confidence !== "sure") messages.push({ code: COLUMN_MESSAGES[how], values: { header, column } });
  }
  if (!options.period && table.period)
    messages.push({
      code: stated ? "reading.period-stated" : "reading.period-span",
      values: { from: table.period.from, to: table.period.to },
    });
  return [...messages, ...notes.list()];
}
