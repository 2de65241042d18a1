/**
 * Reads the journal in parts: what every entry touched when entries are listed, and the rest of one entry when it is
 * put back.
 */
import { SHEETS, type Area } from "../../core/summarising/model/sheet-model";
import { areaOf, rangeOf } from "../engine/ranges";
import { stop, troubleOf } from "../engine/trouble";
import type { Entry } from "./journal-data";
import { parseBody } from "./journal-pack";
import { BODY_COLUMN, BODY_COLUMNS, COUNT_COLUMN, readEntries } from "./journal-sheet";

/** Rows of the journal in one answer; where even so many are too much for Excel on the web, fewer. */
const ROWS = 400;

/** All entries, oldest first: what they touched, without what stood there. */
export async function loadEntries(context: Excel.RequestContext): Promise<Entry[]> {
  const used = context.workbook.worksheets.getItemOrNullObject(SHEETS.journal).getUsedRangeOrNullObject(true).untrack();
  used.load("address");
  await context.sync();
  const area = used.isNullObject ? undefined : areaOf(used.address);
  if (!area) return [];
  const values: unknown[][] = [];
  let rows = ROWS;
  for (let top = area.top; top <= area.bottom;) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    const block = journalRange(context, { top, left: 1, bottom, right: COUNT_COLUMN });
    block.load("values");
    try {
      // One request a block: the journal of a year does not fit into one answer.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (troubleOf(error).code !== "payload-too-large" || rows === 1) throw error;
      rows = Math.ceil(rows / 4);
      continue;
    }
    for (const row of block.values) values.push(row);
    top = bottom + 1;
  }
  return readEntries(values, 1, area.top);
}

const journalRange = (context: Excel.RequestContext, area: Area): Excel.Range =>
  rangeOf(context.workbook.worksheets.getItem(SHEETS.journal), area);

/** The entry with all it keeps. Ends the command where that was dropped or torn. */
export async function wholeEntry(context: Excel.RequestContext, entry: Entry): Promise<Entry> {
  const { body } = entry;
  if (!body) return entry;
  if (body.chunks < 1 || body.chunks > BODY_COLUMNS) stop("no-undo");
  const texts: string[] = [];
  for (let at = 0; at < body.chunks; at += CHUNKS_AT_ONCE) {
    const range = journalRange(context, {
      top: body.row,
      left: BODY_COLUMN + at,
      bottom: body.row,
      right: BODY_COLUMN + Math.min(body.chunks, at + CHUNKS_AT_ONCE) - 1,
    });
    range.load("values");
    // In parts that an answer on the web holds.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    texts.push(...range.values[0]!.map(String));
  }
  const data = parseBody(texts.join(""));
  if (!data) stop("no-undo");
  return { ...entry, data };
}

/** Texts of 30 000 characters in one answer. */
const CHUNKS_AT_ONCE = 40;
