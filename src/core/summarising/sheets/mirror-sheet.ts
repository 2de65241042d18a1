/** The sheet Lustro planu: one page of what the table really promises, each number with its rows. */
import { sheetText, type Locale } from "../../messages/sheets";
import { columnLetters, isMissing, type Action, type Table } from "../../table";
import { EMPTY, formula, text } from "../model/cells";
import { blankRows, continuous, countRows, dated, missing, touching } from "../formulas/counting";
import { hasColumn } from "../model/columns-in-use";
import { isBlank, isContinuous, runsFrom, yearIn, yearsOf } from "../figures/figures";
import { meaningsOf, type FundingMeaning } from "../figures/funding-meaning";
import { withIndicator } from "./indicators-sheet";
import { layoutOf, type ActionLayout } from "../model/layout";
import { leadsOf } from "../figures/leads";
import { fundingReader, type SheetOptions } from "../model/options";
import { ref } from "../formulas/references";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type SheetModel } from "../model/sheet-model";
import { countMeaning, wordingKeys } from "../formulas/wording-keys";
import { liveWordings } from "../formulas/wordings";

const WIDTHS = [62, 10, 10, 10, 52];
const LEAD_KEYS = 10;
const MOST_LEADS = 60;
const FUNDING_KEYS = LEAD_KEYS + MOST_LEADS + 6;
const MOST_RANGES = 25;

/** What names a payer: a category that is neither vague, nor an institution, nor unreadable. */
const NO_SOURCE: ReadonlySet<FundingMeaning> = new Set<FundingMeaning>([
  "institution",
  "unclear",
  "środki zewnętrzne nieokreślone",
  "answered",
]);

/** One promise: words, a live count, whether a share makes sense, and the rows behind it. */
interface Promise {
  words: string;
  count: string;
  share: boolean;
  rows?: string;
}

/** "2, 4–7, 12": rows of the sheet Działania. */
export function rowList(actions: readonly Action[], layout: ActionLayout, locale: Locale): string {
  const rows = actions.map((action) => layout.rows[action.id]!).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const shown = ranges
    .slice(0, MOST_RANGES)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(", ");
  const left = ranges.slice(MOST_RANGES).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return left > 0 ? `${shown} ${sheetText(locale, "mirror.more", { count: left })}` : shown;
}

function datePromises(
  table: Table,
  rows: (test: (action: Action) => boolean) => string,
  say: (code: string, values?: Record<string, string | number>) => string,
): Promise[] {
  const years = yearsOf(table.actions, table.period);
  const none = `${countRows([])}-${blankRows([])}-${dated([], ["from"])}-${dated([], ["to"])}+${dated([], ["from", "to"])}-(${continuous([])})`;
  const one = `${dated([], ["from"])}+${dated([], ["to"])}-2*${dated([], ["from", "to"])}`;
  const undated = (action: Action) => yearIn(action, "from") === undefined && yearIn(action, "to") === undefined;
  const promises: Promise[] = [];
  const [first, last] = [years[0], years.at(-1)];
  if (first !== undefined && last !== undefined) {
    const whole = (action: Action) => {
      const term = runsFrom(action);
      return term ? term.from <= first && term.to >= last : isContinuous(action);
    };
    promises.push({
      words: say("mirror.whole", { first, last }),
      count: `${touching([], String(last), String(first))}+${continuous([])}`,
      share: true,
      rows: rows(whole),
    });
  }
  promises.push({
    words: say("mirror.noDates"),
    count: none,
    share: true,
    rows: rows((action) => undated(action) && !isContinuous(action)),
  });
  promises.push({
    words: say("mirror.oneDate"),
    count: one,
    share: true,
    rows: rows((action) => !undated(action) && runsFrom(action) === undefined),
  });
  return promises;
}

function leadPromises(
  sheet: SheetBuilder,
  table: Table,
  rows: (test: (action: Action) => boolean) => string,
  say: (code: string, values?: Record<string, string | number>) => string,
): Promise[] {
  const wordings = liveWordings(table.actions, "responsible");
  const leads = leadsOf(wordings)
    .filter((lead) => lead.name !== "")
    .slice(0, MOST_LEADS);
  if (leads.length === 0) return [];
  const keys = wordingKeys(
    sheet,
    { row: 1, column: LEAD_KEYS },
    {
      source: "responsible",
      wordings,
      marks: wordings.map((wording) => leads.map((lead) => Number(lead.wordings.includes(wording)))),
      meanings: leads.length,
    },
  );
  const column = columnLetters(LEAD_KEYS - 1);
  sheet.place(
    1,
    LEAD_KEYS - 1,
    leads.map((_, index) => [formula(countMeaning(keys, index), "0")]),
    "note",
  );
  sheet.hide(LEAD_KEYS - 1);
  const range = `$${column}$1:$${column}$${leads.length}`;
  const top = new Set(leads[0]!.wordings.flatMap((wording) => wording.actions));
  return [
    { words: say("mirror.leads"), count: `COUNTIFS(${range},">0")`, share: false },
    {
      words: say("mirror.topLead", { lead: leads[0]!.name }),
      count: `$${column}$1`,
      share: true,
      rows: rows((action) => top.has(action)),
    },
  ];
}

function fundingPromises(
  sheet: SheetBuilder,
  table: Table,
  options: SheetOptions,
  rows: (test: (action: Action) => boolean) => string,
  say: (code: string) => string,
): Promise[] {
  const read = fundingReader(options);
  const wordings = liveWordings(table.actions, "funding");
  const meanings = wordings.map((wording) => meaningsOf(read(wording.text)));
  const marks = meanings.map((each) => [
    Number(each.length === 1 && each[0] === "institution"),
    Number(each.some((meaning) => !NO_SOURCE.has(meaning))),
  ]);
  const keys = wordingKeys(
    sheet,
    { row: 1, column: FUNDING_KEYS },
    { source: "funding", wordings, marks, meanings: 2 },
  );
  const chosen = (index: number) => {
    const actions = new Set(wordings.filter((_, at) => marks[at]![index] === 1).flatMap((wording) => wording.actions));
    return rows((action) => actions.has(action));
  };
  return [
    {
      words: say("mirror.noFunding"),
      count: missing([], "funding", blankRows([])),
      share: true,
      rows: rows((action) => isMissing(action.funding)),
    },
    { words: say("mirror.institution"), count: countMeaning(keys, 0), share: true, rows: chosen(0) },
    { words: say("mirror.named"), count: countMeaning(keys, 1), share: true, rows: chosen(1) },
  ];
}

export function mirrorSheet(table: Table, options: SheetOptions = {}): SheetModel {
  const locale = options.locale ?? "pl";
  const say = (code: string, values: Record<string, string | number> = {}) => sheetText(locale, code, values);
  const layout = layoutOf(table);
  const actions = table.actions.filter((action) => !isBlank(action));
  const rows = (test: (action: Action) => boolean) => rowList(actions.filter(test), layout, locale);
  const sheet = new SheetBuilder(SHEETS.mirror, [...WIDTHS]);
  sheet.line(say("mirror.title", { title: table.title }), "title");
  sheet.notes([say("mirror.note")]);
  sheet.gap();
  const total = `${countRows([])}-${blankRows([])}`;
  const promises: Promise[] = [
    { words: say("mirror.all"), count: total, share: false },
    ...datePromises(table, rows, say),
    ...leadPromises(sheet, table, rows, say),
    {
      words: say("mirror.noBody"),
      count: missing([], "responsible", blankRows([])),
      share: true,
      rows: rows((action) => isMissing(action.responsible)),
    },
    ...fundingPromises(sheet, table, options, rows, say),
    {
      words: say("mirror.noIndicator"),
      count: `${total}-${withIndicator(table)}`,
      share: true,
      rows: rows((action) => isMissing(hasColumn(table, "indicator") ? action.indicator?.name : "")),
    },
    { words: say("mirror.emptyGoals"), count: blankRows([`${ref("goal")},"?*"`]), share: false },
  ];
  sheet.add([["what", "count", "of", "share", "rows"].map((code) => text(say(`mirror.${code}`)))], "header", {
    wrap: true,
  });
  const top = sheet.row;
  const lines = promises.map((promise, index) => {
    const row = top + index;
    const share = promise.share
      ? [formula(`$B$${top}`, "0"), formula(`IF($B$${top}=0,0,B${row}/$B$${top})`, "0%")]
      : [EMPTY, EMPTY];
    return [text(promise.words), formula(promise.count, "0"), ...share, text(promise.rows)];
  });
  const area = sheet.add(lines, "body", { columnStyles: { 1: "short", 2: "short", 3: "short" } });
  sheet.model.wrap.push({ ...area, right: WIDTHS.length });
  sheet.model.tabColor = "#9C5700";
  return sheet.model;
}
