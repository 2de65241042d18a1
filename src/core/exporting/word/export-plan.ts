/** A whole Word document with the plan, its summaries, charts and abbreviations; made here, with no other program. */
import { documentText, WORD } from "../../messages/exporting";
import { fold } from "../../table";
import type { ChartData } from "../chart/chart-data";
import { controlXml, freshHash } from "../refresh/control";
import type { ExportOptions, Picture } from "../types";
import { captionList } from "./caption";
import { Captions } from "./captions";
import { paragraph } from "./elements";
import { OWN_STYLES } from "./look";
import { chartRelation, page, sectionEnd, wordPackage, type Page } from "./package";
import type { DocumentPart, Setting } from "./part";
import { partsOf } from "./parts-of";

export function exportPlan(options: ExportOptions): Uint8Array {
  const pictures: Picture[] = [];
  const charts: ChartData[] = [];
  const setting: Omit<Setting, "width"> = {
    sheet: OWN_STYLES,
    firstHeading: 1 as const,
    embed: (picture: Picture) => `rIdPicture${pictures.push(picture)}`,
    embedChart: (data: ChartData) => chartRelation(charts.push(data)),
    ...(options.captions ? { captions: new Captions() } : {}),
  };
  const title = titleOf(options);
  const { body, last } = documentBody(options, setting, page, sectionEnd);
  return wordPackage({ title, subject: WORD.actionsPart, page: last, body, pictures, charts });
}

/**
 * The document's text: parts that lie on the side first or last, so that the page turns once. `paper` and `turn` say
 * what a page of this document is and what ends a section on it.
 */
export function documentBody(
  options: ExportOptions,
  setting: Omit<Setting, "width">,
  paper: (landscape: boolean) => Page,
  turn: (page: Page) => string,
): { body: string; last: Page } {
  const parts = partsOf(options);
  const lying = ({ wide }: DocumentPart): boolean =>
    options.orientation ? options.orientation === "landscape" : wide === true;
  const first = lying(parts[0]!);
  const write = (part: DocumentPart, width: number): string => {
    const xml = part.xml({ ...setting, width });
    return options.refreshable ? controlXml(part, xml, freshHash(part, xml), 0) : xml;
  };
  const section = (landscape: boolean): string =>
    parts
      .filter((part) => lying(part) === landscape)
      .map((part) => write(part, paper(landscape).width))
      .join("");
  const opening = paragraph(titleOf(options), "title", setting.sheet) + section(first);
  const rest = section(!first);
  const last = paper(rest === "" ? first : !first);
  const lists = listsOf({ ...setting, width: last.width });
  return { body: opening + (rest === "" ? "" : turn(paper(first)) + rest) + lists, last };
}

/** The lists of tables and of charts, where there is more than one to find. */
function listsOf(setting: Setting): string {
  const made = setting.captions?.made ?? [];
  return captionList("table", made, setting) + captionList("chart", made, setting);
}

/** The plan's own title, else the strategy's name with its years. */
export function titleOf(options: Pick<ExportOptions, "table" | "frame">): string {
  const own = fold(options.frame?.name ?? "") || fold(options.table.title);
  const period = options.frame?.period ?? options.table.period;
  const years = period ? `${period.from.slice(0, 4)}–${period.to.slice(0, 4)}` : "";
  const base = own || documentText("word.default-title");
  return years === "" || base.includes(years.slice(0, 4)) ? base : `${base}, ${years}`;
}
