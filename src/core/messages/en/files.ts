import type { Sentence } from "../catalogue";
import type { pl } from "../pl/files";

const named =
  (rest: string): Sentence =>
  ({ file }) =>
    `The file “${String(file)}” ${rest}`;
const many = (count: unknown, one: string, more: string) => `${Number(count)} ${Number(count) === 1 ? one : more}`;

export const en: Record<keyof typeof pl, Sentence> = {
  "file.macros-left": named("has macros: the result is a plain .xlsx without them, the source file stays as it was."),
  "file.empty": named("is empty: choose a file that holds an action table."),
  "file.zip-broken": named(
    "is damaged or incomplete: open it in the program that made it and save it again, or download it once more.",
  ),
  "file.bomb": named(
    "unpacks to far more than any plan, so it was not opened: copy the table alone into a new document and choose that.",
  ),
  "file.duplicate-parts": named(
    "has two parts of one name and different content, so nobody can tell which is meant: open it in the program that made it and save it again.",
  ),
  "file.encrypted": named(
    "is protected by a password: open it, remove the password (File > Info > Protect Document) and save a copy.",
  ),
  "file.doc": named("is in the old Word format (.doc): open it in Word and save it as .docx."),
  "file.xls": named("is in the old Excel format (.xls): open it in Excel and save it as .xlsx."),
  "file.rtf": named("is in RTF: open it in Word and save it as .docx."),
  "file.xml-excel": named("is in the XML format of Excel 2003: open it in Excel and save it as .xlsx."),
  "file.xml-word": named("is in Word's XML format: open it in Word and save it as .docx."),
  "file.mht": named("is a page saved as a single file: open it in Word and save it as .docx."),
  "file.pdf": named("is a PDF: open it in Word (File > Open) and save it as .docx, or copy the table alone."),
  "file.odt": named("is in the OpenDocument format (.odt): open it and save it as .docx."),
  "file.ods": named("is in the OpenDocument format (.ods): open it and save it as .xlsx."),
  "file.image": named(
    "is a picture or a scan without text: a document whose table can be selected is needed (.docx, .xlsx, .html or .txt).",
  ),
  "file.zip": named("is a zip archive: unpack it and choose the document with the table."),
  "file.unknown": named("is not a document that can be read: choose a .docx, .xlsx, .html or .txt file."),
  "file.sheets-many": ({ file, count, most }) =>
    `The file “${String(file)}” has ${String(count)} sheets, and the add-in opens workbooks of up to ${String(most)}: copy the sheet with the plan into a new workbook and choose that one.`,
  "file.html-deep": named(
    "has tens of thousands of tags open one inside another, so it was not read: open it in a browser, select the table alone, copy it and paste it.",
  ),
  "file.is-docx": named("is a Word document: change its extension to .docx and choose it again."),
  "file.is-xlsx": named("is an Excel workbook: change its extension to .xlsx and choose it again."),
  "file.is-html": named("is an HTML page: change its extension to .html and choose it again."),
  "file.is-text": named("is plain text: change its extension to .txt and choose it again."),
  "file.xlsb": named("is in Excel's binary format (.xlsb): open it in Excel and save it as .xlsx."),
  "file.no-workbook": named("has no sheet in it: open it in Excel and save it again as .xlsx."),
  "file.xlsx-entities": named(
    "defines XML entities, which Excel workbooks never do, so it was not opened: open it in Excel and save it again as .xlsx.",
  ),
  "file.xlsx-broken": ({ file, part }) =>
    `The file “${String(file)}” has damaged content (${String(part)}): open it in Excel (File > Open > Open and Repair) and save it again as .xlsx.`,
  "file.xlsx-large": named(
    "has more content than can be read safely: copy the table alone into a new workbook and choose that.",
  ),
  "file.far-texts": ({ count, places }) =>
    `${many(count, "text", "texts")} far from the table (${(places as string[]).join(", ")}) left out; see the list of what was left out.`,
  "file.returned-large": named("is over 20 MB: it is not a filled-in part of a plan, so it was not joined."),
  "file.returned-rows": ({ file, count, most }) =>
    `The file “${String(file)}” has ${String(count)} actions, and files of up to ${String(most)} are joined: it was not.`,
  "file.returned-text": ({ file, where }) =>
    `The file “${String(file)}” has a text longer than a cell of Excel holds (32,767 characters; ${String(where)}), so it was not joined: shorten the text and add the file again.`,
  "file.no-document": named("has no Word document in it: open it in Word and save it again as .docx."),
  "file.xml-broken": named(
    "has damaged content: open it in Word (File > Open > Open and Repair) and save it again as .docx.",
  ),
  "file.xml-entities": named(
    "defines XML entities, which Word documents never do, so it was not opened: open it in Word and save it again as .docx.",
  ),
  "file.xml-large": named(
    "has more content than can be read safely: copy the table alone into a new document and choose that.",
  ),
  "file.tracked-deletions": ({ count }) =>
    `The document tracks changes: ${many(count, "deleted piece", "deleted pieces")} left out; inserted text was taken as valid.`,
  "file.tracked-insertions": ({ count }) =>
    `The document tracks changes: ${many(count, "inserted piece", "inserted pieces")} taken as valid text.`,
  "file.hidden-text": ({ count }) =>
    `${many(count, "piece of hidden text", "pieces of hidden text")} left out: not visible in the document.`,
  "file.notes": ({ count }) => `${many(count, "footnote", "footnotes")} left out; see the list of what was left out.`,
  "file.margins": () => "Page headers and footers left out; see the list of what was left out.",
  "file.comments": ({ count }) => `${many(count, "comment", "comments")} left out; see the list of what was left out.`,
  "file.nested-table": ({ count }) =>
    `${many(count, "table stands", "tables stand")} inside a cell: the text was put into that cell.`,
  "file.letters-mended": ({ before, after }) =>
    `Letters of the file were saved in the wrong code page: “${String(before)}” was read as “${String(after)}”, and so everywhere; check the texts.`,
  "file.own-summaries": ({ count }) =>
    `The action tables of this document were read; ${many(count, "summary", "summaries")} made of them (areas, timetable, bodies…) left out.`,
  "file.attached": () =>
    "The document holds another attached file that was not read: open it in Word, save it again as .docx and choose it once more.",
};
