/** A whole Word document with the plan, its summaries, charts and abbreviations; made here, with no other program. */
import { documentText, WORD } from "../../messages/exporting";
import { fold } from "../../table";
import { planColumns } from "../plan-table";
import { controlXml, freshHash } from "../refresh/control";
import type { ExportOptions, Picture } from "../types";
import { paragraph } from "./elements";
import { OWN_STYLES } from "./look";
import { page, wordPackage } from "./package";
import { partsOf } from "./parts-of";

const MANY_COLUMNS = 6;

export function exportPlan(options: ExportOptions): Uint8Array {
  const widePlan = options.layout !== "cards" && planColumns(options.table).length >= MANY_COLUMNS;
  const wide = widePlan || (options.summaries ?? []).some(({ header }) => header.length > MANY_COLUMNS + 1);
  const paper = page((options.orientation ?? (wide ? "landscape" : "portrait")) === "landscape");
  const pictures: Picture[] = [];
  const setting = {
    sheet: OWN_STYLES,
    width: paper.width,
    firstHeading: 1 as const,
    embed: (picture: Picture) => `rIdPicture${pictures.push(picture)}`,
  };
  const title = titleOf(options);
  const body = [
    paragraph(title, "title", OWN_STYLES),
    ...partsOf(options).map((part) => {
      const xml = part.xml(setting);
      return options.refreshable ? controlXml(part, xml, freshHash(part, xml), 0) : xml;
    }),
  ].join("");
  return wordPackage({ title, subject: WORD.actionsPart, page: paper, body, pictures });
}

/** The plan's own title, else the strategy's name with its years. */
export function titleOf(options: Pick<ExportOptions, "table" | "frame">): string {
  const own = fold(options.frame?.name ?? "") || fold(options.table.title);
  const period = options.frame?.period ?? options.table.period;
  const years = period ? `${period.from.slice(0, 4)}–${period.to.slice(0, 4)}` : "";
  const base = own || documentText("word.default-title");
  return years === "" || base.includes(years.slice(0, 4)) ? base : `${base}, ${years}`;
}
