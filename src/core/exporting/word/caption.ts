/**
 * Captions that Word numbers ("Tabela 3. …", a SEQ field), each with a bookmark others refer to, and the lists of
 * tables and charts made of them (ISO 29500-1 §17.16.5.56 SEQ, §17.16.5.51 REF, §17.16.5.68 TOC). A number is written
 * as it is now: nothing waits for an update.
 */
import { WORD } from "../../messages/exporting";
import { xmlText } from "../../ooxml/xml-text";
import { paragraph, paragraphOf, run } from "./elements";
import { heading, type Setting } from "./part";
import type { Captions } from "./captions";
import { type CaptionKind, type Caption } from "./captions";

/** What SEQ counts by, and what stands before the number. */
const LABEL: Readonly<Record<CaptionKind, string>> = { table: WORD.tableLabel, chart: WORD.chartLabel };

const field = (instruction: string, result: string): string =>
  `<w:fldSimple w:instr=" ${xmlText(instruction)} "><w:r><w:t>${xmlText(result)}</w:t></w:r></w:fldSimple>`;

/** Bookmarks of a document differ in their numbers; ours begin where nobody else's are likely to be. */
const FIRST_BOOKMARK = 71_000;

/** `about`: the caption this one takes its figures from. */
export function captionXml(caption: Caption, setting: Setting, about?: ReturnType<Captions["reference"]>): string {
  const { kind, number, title, bookmark } = caption;
  const id = FIRST_BOOKMARK + 2 * number + (kind === "chart" ? 1 : 0);
  const label = `${run(`${LABEL[kind]} `)}${field(`SEQ ${LABEL[kind]} \\* ARABIC`, String(number))}`;
  const marked = `<w:bookmarkStart w:id="${id}" w:name="${bookmark}"/>${label}<w:bookmarkEnd w:id="${id}"/>`;
  const source = about
    ? run(` (${WORD.figuresFrom} `) +
      field(`REF ${about.bookmark} \\h`, `${LABEL[about.kind]} ${about.number}`) +
      run(")")
    : "";
  return paragraphOf(marked + run(`. ${title}`) + source, "caption", setting.sheet);
}

const mark = (type: "begin" | "separate" | "end"): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

/** The caption of a table about to be written, where the document numbers them. */
export function tableCaption(title: string, setting: Setting, key = title): string {
  return setting.captions ? captionXml(setting.captions.add("table", title, key), setting) : "";
}

/** The caption of a table of actions: of its area or goal by name, or of the whole plan where it has neither. */
export const actionsCaption = (title: string, setting: Setting): string =>
  tableCaption(title === WORD.actionsPart ? title : `${WORD.actionsPart}: ${title}`, setting);

/** A list of captions of one kind, each a link; without page numbers, which only Word can know ("\n"). */
export function captionList(kind: CaptionKind, captions: readonly Caption[], setting: Setting): string {
  const own = captions.filter((each) => each.kind === kind);
  if (own.length < 2) return "";
  const opening = `${mark("begin")}<w:r><w:instrText xml:space="preserve"> TOC \\n \\h \\z \\c "${LABEL[kind]}" </w:instrText></w:r>${mark("separate")}`;
  const lines = own.map(({ number, title, bookmark }, index) => {
    const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">${run(`${LABEL[kind]} ${number}. ${title}`)}</w:hyperlink>`;
    return paragraphOf(
      (index === 0 ? opening : "") + link + (index === own.length - 1 ? mark("end") : ""),
      "listed",
      setting.sheet,
    );
  });
  const title = kind === "table" ? WORD.tableList : WORD.chartList;
  return paragraph(title, heading(setting, 1), setting.sheet) + lines.join("");
}
