import { listed, quoteEn as quote, type Sentence } from "../catalogue";
import type { pl } from "../pl/exporting";

const many = (count: unknown, one: string, more: string) => `${Number(count)} ${Number(count) === 1 ? one : more}`;
const tables = (count: unknown) => many(count, "table", "tables");
const sheets = (count: unknown) => many(count, "sheet", "sheets");

export const en: Record<keyof typeof pl, Sentence> = {
  "csv.guarded": ({ count }) =>
    `In the CSV file an apostrophe stands before ${Number(count) === 1 ? "1 text" : `${String(count)} texts`} that a spreadsheet could take for a formula (beginning with =, +, - or @).`,
  "refresh.placed": ({ part, place }) => `Put ${quote(part)} at ${quote(place)}.`,
  "refresh.replaced": ({ part }) => `Refreshed ${quote(part)}.`,
  "refresh.unchanged": ({ part }) => `${quote(part)} is up to date; nothing was changed.`,
  "refresh.conflict": ({ part }) =>
    `${quote(part)} was edited by hand in the document, so it was not overwritten: carry the edits over to the sheet, or delete that table from the document, type the placeholder in its place and refresh again.`,
  "refresh.missing": ({ part, place }) =>
    `There is no place for ${quote(part)} in the document: type ${quote(place)} in a paragraph of its own and refresh again.`,
  "refresh.inline": ({ part, place }) =>
    `The placeholder ${quote(place)} stands inside a sentence, and ${quote(part)} needs a paragraph of its own: move the placeholder there.`,
  "refresh.strict": ({ file }) =>
    `The document ${quote(file)} is saved as Strict Open XML: save it in Word as a Word document (.docx) and choose the new file.`,
  "refresh.encoding": ({ file }) =>
    `The document ${quote(file)} has an unusual encoding: save it again in Word as .docx and choose the new file.`,
  "template.macros": ({ file }) =>
    `The template ${quote(file)} holds macros: save it in Word as a template without them (.dotx) and choose the new file.`,
  "json.broken": () =>
    "This is no plan file saved by Tabela działań, or it is damaged: choose a .json file saved by the export.",
  "json.newer": ({ version }) =>
    `The plan file was saved by a newer version (${String(version)}): update the add-in and choose the file again.`,
  "json.invalid": ({ place }) =>
    `The plan file is damaged at ${quote(place)}: choose another file or export the plan again.`,
  "audit.title": ({ title }) => `Document title: ${quote(title)}.`,
  "audit.title.failed": () => "The document has no title property: a screen reader will read the file name.",
  "audit.language": ({ language }) => `Language of the text: ${String(language)}.`,
  "audit.language.failed": ({ language }) =>
    `The language of the text is not Polish (it is: ${String(language)}): a screen reader will mispronounce it.`,
  "audit.headings": ({ count }) => `Headings: ${String(count)}, no level skipped.`,
  "audit.headings.failed": ({ place }) => `A heading level is skipped at ${quote(place)}.`,
  "audit.headings.none": () => "The document has tables and no headings to move by.",
  "audit.header-row": ({ count }) => `The header row repeats on every page: ${tables(count)}.`,
  "audit.header-row.failed": ({ place }) => `The first row is not marked as a header: ${String(place)}.`,
  "audit.merged": ({ count }) => `No merged cells: ${tables(count)}.`,
  "audit.merged.failed": ({ place, count }) => `${many(count, "merged cell", "merged cells")}: ${String(place)}.`,
  "audit.empty": ({ count }) => `No empty cells: ${tables(count)}.`,
  "audit.empty.failed": ({ place, count }) => `${many(count, "empty cell", "empty cells")}: ${String(place)}.`,
  "audit.nested": ({ count }) => `No tables inside tables: ${tables(count)}.`,
  "audit.nested.failed": ({ place }) => `A table inside a cell of another: ${String(place)}.`,
  "audit.description": ({ count }) => `Description for screen readers: ${tables(count)}.`,
  "audit.description.failed": ({ place }) => `No description for screen readers: ${String(place)}.`,
  "audit.alt": ({ count }) => `Text alternative: ${many(count, "picture", "pictures")}.`,
  "audit.alt.failed": ({ place }) => `No text alternative: ${String(place)}.`,
  "audit.sheet-names": ({ count }) => `Sheet names say what is in them: ${sheets(count)}.`,
  "audit.sheet-names.failed": ({ place }) => `The sheet name ${quote(place)} says nothing or is not allowed in Excel.`,
  "audit.sheet-title": ({ count }) => `Content begins in cell A1: ${sheets(count)}.`,
  "audit.sheet-title.failed": ({ place }) =>
    `The sheet ${quote(place)} does not begin in cell A1: a screen reader lands on nothing.`,
  "audit.sheet-header": ({ count }) => `Tables have a header row without empty fields: ${tables(count)}.`,
  "audit.sheet-header.failed": ({ place }) => `The header has an empty field: ${String(place)}.`,
  "audit.sheet-print": ({ count }) => `The header repeats on every printed page: ${sheets(count)}.`,
  "audit.sheet-print.failed": ({ place }) =>
    `The header does not repeat on the printed pages of sheet ${quote(place)}.`,
  "audit.sheet-empty": ({ count }) => `No empty cells in tables: ${tables(count)}.`,
  "audit.sheet-empty.failed": ({ place, count }) =>
    `${many(count, "empty cell", "empty cells")} in the table of sheet ${quote(place)}: fill in what is missing or write “brak danych”.`,
  "audit.unreadable": () => "The file could not be opened, so nothing was checked.",
  "audit.accessible": ({ checks }) => `Checked ${many(checks, "requirement", "requirements")}: all are met.`,
  "audit.inaccessible": ({ checks, failed }) =>
    `Checked ${many(checks, "requirement", "requirements")}, ${many(failed, "is", "are")} not met: this file cannot be called accessible.`,
  "word.no-actions": () => "The table has no actions.",
  "word.no-actions-in-area": () => "No actions are written down in this area.",
  "word.no-actions-in-goal": () => "No actions are written down for this goal.",
  "word.goals-without": ({ count }) => `${Number(count) === 1 ? "A goal" : "Goals"} with no action written down:`,
  "word.table-description": ({ title, columns, rows }) =>
    `${String(title)}. Table: ${many(rows, "row", "rows")} below the header row; columns: ${(columns as readonly string[]).join(", ")}.`,
  "word.page": () => "Page",
  "word.of": () => "of",
  "report.mission": () => "The document words the mission of the commune as follows:",
  "report.goals": () => "The document sets the goals below; under each is what was done:",
  "report.no-goals": () => "The document has no goals and no actions.",
  "report.no-information": () => "no information",
  "report.no-actions": () => "No actions are written down for this goal.",
  "report.indicator": ({ name, values, target }) =>
    `Indicator: ${[String(name), (values as readonly string[]).join(", ")].filter(Boolean).join(" – ")}${target ? ` (target: ${String(target)})` : ""}`,
  "report.counts.all": ({ actions, parts }) =>
    `The document has ${many(actions, "action", "actions")}: ${listed(parts as readonly string[], "and")}.`,
  "report.counts.goal": ({ actions, parts }) =>
    `Under this goal ${many(actions, "action is", "actions are")} written down: ${listed(parts as readonly string[], "and")}.`,
  "report.progress.done": ({ count }) => `${String(count)} done`,
  "report.progress.running": ({ count }) => `${String(count)} under way`,
  "report.progress.not-started": ({ count }) => `${String(count)} not begun`,
  "report.progress.abandoned": ({ count }) => `${String(count)} abandoned`,
  "report.progress.other": ({ count }) => `${String(count)} described without a state`,
  "report.progress.none": ({ count }) => `${String(count)} without information`,
  "chart.alt": ({ title, numbers }) =>
    `Chart: ${String(title)}. ${(numbers as readonly string[]).join("; ") || "no data"}.`,
  "word.default-title": () => "Action table",
};
