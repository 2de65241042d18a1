import { WORD } from "../../messages/exporting";
import type { ExportOptions, WordLayout } from "../types";
import { accessibleXml } from "./accessible";
import { cardsXml } from "./cards";
import type { DocumentPart, Setting } from "./part";
import { pictureXml } from "./picture";
import { plainXml } from "./plain";
import { traditionalXml } from "./traditional";

const LAYOUTS: Readonly<Record<WordLayout, (options: ExportOptions, setting: Setting) => string>> = {
  accessible: accessibleXml,
  traditional: traditionalXml,
  cards: cardsXml,
};

/** Everything the options ask for, in the document's order; each can be placed and refreshed on its own. */
export function partsOf(options: ExportOptions): DocumentPart[] {
  const abbreviations = options.abbreviations ?? [];
  return [
    {
      key: "tabela:działania",
      name: WORD.actionsPart,
      xml: (setting) => LAYOUTS[options.layout ?? "accessible"](options, setting),
    },
    ...(options.summaries ?? []).map((model): DocumentPart => ({
      key: `tabela:${model.title.toLowerCase()}`,
      name: model.title,
      xml: (setting) => plainXml(model, setting),
    })),
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
