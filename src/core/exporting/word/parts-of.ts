import { WORD } from "../../messages/exporting";
import type { ExportOptions, PlainTable, WordLayout } from "../types";
import { accessibleXml } from "./accessible";
import { cardsXml } from "./cards";
import { chartsOf, type NamedChart } from "../chart/charts-of";
import { planColumns } from "../plan-table";
import { captionXml } from "./caption";
import { chartDrawing } from "./chart-part";
import { paragraph, paragraphOf } from "./elements";
import type { DocumentPart, Setting } from "./part";
import { pictureXml } from "./picture";
import { plainXml } from "./plain";
import { traditionalXml } from "./traditional";

const LAYOUTS: Readonly<Record<WordLayout, (options: ExportOptions, setting: Setting) => string>> = {
  accessible: accessibleXml,
  traditional: traditionalXml,
  cards: cardsXml,
};

/** A table of more columns asks for a page on its side. */
const MANY_COLUMNS = 6;

/** A summary, and its chart where it is worth one; both are refreshed on their own. */
function summaryParts(model: PlainTable, charts: boolean): DocumentPart[] {
  const wide = model.header.length > MANY_COLUMNS + 1;
  const part = { key: `tabela:${model.title.toLowerCase()}`, name: model.title, wide };
  const [chart] = charts ? chartsOf([model]) : [];
  return [
    { ...part, xml: (setting) => plainXml(model, setting) },
    ...(chart
      ? [
          {
            key: `wykres:${chart.name}`,
            name: chart.data.title,
            wide,
            chart: chart.data,
            xml: (setting: Setting) => chartXml(chart, model.title, setting),
          },
        ]
      : []),
  ];
}

/** The chart under its caption, which says where its numbers stand. */
function chartXml({ name, data }: NamedChart, table: string, setting: Setting): string {
  const relation = setting.embedChart?.(data) ?? "";
  const caption = setting.captions
    ? captionXml(setting.captions.add("chart", data.title, name), setting, setting.captions.reference(table))
    : paragraph(data.title, "caption", setting.sheet);
  return caption + paragraphOf(chartDrawing(data, name, relation, setting.width), "body", setting.sheet);
}

/** Everything the options ask for, in the document's order; each can be placed and refreshed on its own. */
export function partsOf(options: ExportOptions): DocumentPart[] {
  const abbreviations = options.abbreviations ?? [];
  return [
    {
      key: "tabela:działania",
      name: WORD.actionsPart,
      wide: options.layout !== "cards" && planColumns(options.table).length >= MANY_COLUMNS,
      xml: (setting) => LAYOUTS[options.layout ?? "accessible"](options, setting),
    },
    ...(options.summaries ?? []).flatMap((model) => summaryParts(model, options.charts === true)),
    ...(options.pictures ?? []).map((picture): DocumentPart => ({
      key: `wykres:${picture.name.toLowerCase()}`,
      name: picture.title,
      picture,
      xml: (setting) => pictureXml(picture, setting),
    })),
    ...(abbreviations.length > 0
      ? [
          {
            key: "tabela:skróty",
            name: WORD.abbreviations,
            xml: (setting: Setting) =>
              plainXml(
                {
                  title: WORD.abbreviations,
                  header: [WORD.short, WORD.long],
                  rows: abbreviations.map(({ short, long }) => [short, long]),
                },
                setting,
              ),
          },
        ]
      : []),
  ];
}
