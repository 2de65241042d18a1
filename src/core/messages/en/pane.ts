import { listed, type Sentence } from "../catalogue";
import type { MessageValue } from "../../table/read-result";
import type { pl } from "../pl/pane";

const some = (value: MessageValue | undefined, one: string, many = `${one}s`): string =>
  `${String(value ?? 0)} ${Number(value) === 1 ? one : many}`;
const items = (value: MessageValue | undefined): readonly string[] =>
  (Array.isArray(value) ? value : []) as readonly string[];
const list = (value: MessageValue | undefined): string => listed(items(value), "and");

const refusedLooks = (codes: unknown, words: Readonly<Record<string, string>>): string =>
  String(codes)
    .split(",")
    .map((code) => words[code] ?? code)
    .join(", ");

export const en: Record<keyof typeof pl, Sentence> = {
  app: () => "Action table",
  menu: () => "Places of work",
  "menu.open": () => "Menu",
  "place.start": () => "Action table",
  "place.table": () => "Structure",
  "place.review": () => "Check and fill in",
  "place.people": () => "With people",
  "place.results": () => "Summaries and document",
  "place.years": () => "Year by year",
  "place.gear": () => "Settings, dictionary, history",
  "place.within": ({ place }) => `${String(place)}: choose`,
  loading: () => "Loading…",
  close: () => "Close",
  cancel: () => "Cancel",
  "help.below": () => "Open the guide with the link at the foot of this screen.",
  "help.page": () => "help-en.html",
  help: () => "Help",
  local: () => "Your data never leave this computer.",
  diagnostic: () => "Details for IT support",
  "diagnostic.copy": () => "Copy details",
  copied: () => "Copied.",
  "copied.not": () => "Could not copy: select the text and press Ctrl+C.",

  "screen.start": () => "Start",
  "screen.structure": () => "Structure",
  "screen.check": () => "Check",
  "screen.fill": () => "Fill in",
  "screen.summaries": () => "Summaries",
  "screen.export": () => "Document",
  "screen.data": () => "For IT support",
  "screen.dictionary": () => "Dictionary",
  "screen.workshop": () => "Workshop",
  "screen.handout": () => "Hand out",
  "screen.collect": () => "Collect",
  "screen.report": () => "Report",
  "screen.successor": () => "Successor",
  "screen.comparison": () => "Compare",
  "screen.monitoring": () => "Monitoring",
  "screen.settings": () => "Settings",
  "screen.history": () => "History",
  "about.table": () => "turns a table from Word, a sheet or the clipboard into one clean table",
  "about.review": () => "points out gaps and unclear entries, cell by cell; fills them in action by action",
  "about.people": () => "questions for a workshop, files for institutions, collecting their answers",
  "about.results": () => "sheets with totals and charts, a chapter for a Word document",
  "about.years": () => "what was done, the report's section, the previous strategy beside this one",

  "office.waiting": () => "Connecting to Excel…",
  "office.outside": () => "This page was opened outside Excel",
  "office.outside.next": () => "Open a workbook in Excel and choose the ribbon tab “Action table”.",
  "office.again": () => "Try again",

  "busy.survey": () => "Looking at the workbook…",
  "busy.read": () => "Reading the text…",
  "busy.understand": () => "Recognising the table…",
  "busy.write": () => "Writing the action table…",
  "busy.check": () => "Checking the table…",
  "busy.fix": () => "Making the corrections…",
  "busy.settings": () => "Saving the settings…",
  "busy.summaries": () => "Preparing the summaries…",
  "busy.export": () => "Preparing the file…",
  "busy.history": () => "Reading the history…",
  "busy.undo": () => "Undoing…",
  "busy.fill": () => "Saving the answer…",
  "busy.typing": () => "If you are typing in a cell, finish (Enter or Esc): Excel is waiting.",
  "busy.share": ({ done, total }) => `${String(done)} of ${String(total)}`,
  "busy.stop": () => "Stop",
  "busy.stopping": () => "Stopping at a safe place…",

  "start.looking": () => "Looking at the workbook…",
  "start.plan": ({ sheet, actions }) =>
    `The sheet “${String(sheet)}” holds an action table: ${some(actions, "action")}.`,
  "start.plan.step": () => "Check the table",
  "start.text": ({ sheet, area, rows, columns }) =>
    `The sheet “${String(sheet)}” holds text in ${String(area)} (${some(rows, "row")}, ${some(columns, "column")}).`,
  "start.text.check": () => "Check this sheet",
  "start.text.step": () => "Structure this sheet",
  "start.empty": () => "The workbook is empty. A table can be pasted from Word or read from a .docx file.",
  "start.empty.step": () => "Paste or open a table",
  "start.locked": () => "This sheet is protected: the add-in can read it and will write its results to new sheets.",
  "start.all": () => "What can be done here",

  "tour.name": () => "First steps",
  "tour.offer": () => "Here for the first time? Five short steps, about a minute.",
  "tour.begin": () => "Show the first steps",
  "tour.again": () => "Show the first steps",
  "tour.skip": () => "Skip",
  "tour.next": () => "Next",
  "tour.back": () => "Back",
  "tour.end": () => "Done",
  "tour.step": ({ index, count }) => `Step ${String(index)} of ${String(count)}`,
  "tour.sheet": () =>
    "Here you see what the workbook holds and the next step. Checking changes nothing; structuring makes new sheets and leaves yours as it is.",
  "tour.menu": () => "This button opens five places of work, in the order in which they are usually needed.",
  "tour.finding": () =>
    "Each finding leads to its cell, and a chosen cell shows its finding. Ready answers are on buttons; after a fix the next one opens.",
  "tour.undo": () =>
    "Every step of the add-in can be undone: by “Undo” on its message or here, in History. Settings and the dictionary are beside it.",
  "tour.help": () => "The guide with pictures is behind this link. Everything happens on this computer.",

  "structure.from": () => "Where is the table?",
  "structure.from.sheet": () => "On a sheet",
  "structure.from.paste": () => "Pasted from Word",
  "structure.from.file": () => "In a file",
  "structure.sheets": () => "Sheets to read",
  "structure.sheet": ({ name, area, rows }) => `${String(name)} – ${String(area)}, ${some(rows, "row")}`,
  "structure.noSheets": () => "No sheet holds text. Paste a table or open a file.",
  "structure.paste": () => "Paste the table here (Ctrl+V)",
  "structure.paste.hint": () => "In Word, select the whole table, press Ctrl+C, click this box and press Ctrl+V.",
  "structure.paste.name": () => "clipboard",
  "structure.pasted": ({ length }) => `${some(length, "character")} pasted.`,
  "structure.file": () => "Choose a .docx, .xlsx, .html or .txt file",
  "structure.file.drop": () => "or drop it here",
  "pane.dates-1904": ({ sheets }) =>
    `This workbook counts dates from 1904 (as Excel for Mac once did), and the add-in writes them counted from 1900: the dates of ${items(
      sheets,
    )
      .map((sheet) => `“${sheet}”`)
      .join(
        ", ",
      )} would move by four years. Nothing was changed. Save and close this workbook, open a new, empty one, and choose the file there under “Structure”: the dates will stay as they are seen.`,
  "structure.read": () => "Read",
  "structure.another": () => "Change the source",
  "structure.source": ({ file }) => `Source: ${String(file)}`,
  "structure.found": ({ actions, goals, areas }) =>
    `Recognised: ${some(actions, "action")}, ${some(goals, "goal")}, ${some(areas, "area")}.`,
  "structure.period": ({ from, to }) => `Period: ${String(from)}–${String(to)}.`,
  "structure.blocks": ({ count }) => `Tables found (${String(count)})`,
  "structure.block": ({ where, rows, columns }) => `${String(where)}: ${some(rows, "row")}, ${some(columns, "column")}`,
  "structure.columns": ({ count }) => `Recognised for sure (${String(count)})`,
  "structure.columns.sure": ({ count }) => `All columns (${String(count)}) were recognised for sure.`,
  "structure.columns.doubtful": ({ count }) =>
    `${String(count)} column${Number(count) === 1 ? " was" : "s were"} read with doubt. Confirm or choose from the list.`,
  "structure.mapping": () => "Columns",
  "structure.column.yes": ({ name }) => `Yes, it is: ${String(name)}`,
  "structure.how.own": () => "by its header",
  "structure.how.synonym": () => "by a similar header",
  "structure.how.typo": () => "by a header with a typing error",
  "structure.how.content": () => "by what stands in its cells",
  "structure.how.position": () => "by its place in the table",
  "structure.recalled": ({ file, day }) =>
    `The columns were read as confirmed last time${file ? ` (${String(file)}, ${String(day)})` : ""}.`,
  "structure.recalled.anew": () => "Read anew",
  "structure.column.as": ({ header }) => `The column “${String(header)}” is:`,
  "structure.column.noHeader": () => "no header",
  "structure.samples": ({ samples }) =>
    `e.g. ${items(samples)
      .map((text) => `“${text}”`)
      .join(", ")}`,
  "structure.samples.none": () => "the column is empty",
  "confidence.sure": () => "certain",
  "confidence.likely": () => "likely",
  "confidence.ask": () => "decide",
  "column.ordinal": () => "Row number",
  "column.term": () => "Term in one column",
  "column.extra": () => "Keep as a column of its own",
  "structure.receipt": () => "Receipt",
  "structure.receipt.all": ({ pieces, placed, structure }) =>
    `${some(pieces, "piece")} of the source's text: ${String(placed)} in cells of the table, ${String(structure)} headers and numbering.`,
  "structure.receipt.proven": () => "Counted word by word: nothing was lost.",
  "structure.receipt.missing": () =>
    "Attention: not everything is accounted for. The source stays as it is; compare these places before you write:",
  "structure.receipt.leftOut": ({ count }) => `${some(count, "piece was", "pieces were")} left out:`,
  "structure.receipt.none": () => "Nothing was left out.",
  "structure.messages": ({ count }) => `Worth noticing (${String(count)})`,
  "structure.preview": ({ count }) => `Preview (${String(count)})`,
  "structure.preview.more": ({ count }) => `and ${some(count, "more action", "more actions")}`,
  "structure.preview.goal": ({ number, goal }) => [number, goal].filter(Boolean).join(". "),
  "structure.write": () => "Create the action table",
  "structure.untouched": () => "The source stays as it is; the result comes on new sheets.",
  "structure.exists": ({ sheets }) =>
    `${items(sheets).length === 1 ? "The sheet" : "The sheets"} ${list(sheets)} already ${items(sheets).length === 1 ? "exists and holds" : "exist and hold"} other content. What should happen?`,
  "structure.exists.replace": () => "Replace (can be undone in History)",
  "structure.exists.beside": () => "Write beside, under a new name",
  "written.plain": ({ looks }) =>
    `The contents of the sheets are written. Excel did not take: ${refusedLooks(looks, { looks: "looks of cells", print: "print set-up", lists: "drop-down lists", marks: "marks of gaps", charts: "charts", wrap: "wrapped text" })}.`,
  "written.manual": () =>
    "Written. Calculation in this workbook is manual: figures stay as they are until you press F9 (Formulas → Calculation Options → Automatic).",
  "written.filter-cleared": () =>
    "Written. The sheet's filter was taken off for the writing and cannot be put back: set it again.",
  "structure.written": ({ actions }) => `Done: the table has ${some(actions, "action")}.`,
  "structure.written.sheets": () => "Sheets written",
  "structure.written.new": () => "new",
  "structure.written.replaced": () => "replaced",
  "structure.written.own": () =>
    "The add-in keeps two sheets of its own too: “Dziennik zmian” (journal) and “Ustawienia planu” (settings).",
  "structure.next": () => "Check the table",
  "structure.again": () => "Structure another",
  "structure.stopped": () => "Stopped. Nothing was written.",
};
