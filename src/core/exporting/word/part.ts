/**
 * A piece of the document that can be placed on its own and refreshed later: the action table, a summary, a chart, a
 * list.
 */
import type { Picture } from "../types";
import type { ChartData } from "../chart/chart-data";
import type { Captions } from "./captions";
import type { StyleSheet } from "./look";

/** What a part needs to know of the document it goes into. */
export interface Setting {
  sheet: StyleSheet;
  /** Width of the text on the page, in twentieths of a point. */
  width: number;
  /** 1 where our headings begin at level 1, 2 where a chapter of the document stands above them. */
  firstHeading: 1 | 2;
  /** Tables and charts numbered so far; absent where nothing is numbered. */
  captions?: Captions;
  /** Takes a native chart into the package; absent where the document cannot take one. */
  embedChart?(data: ChartData): string;
  /** Takes a picture into the package: the relationship id to refer to it by. */
  embed(picture: Picture): string;
}

export interface DocumentPart {
  /** What the placeholder says: "tabela:działania" for {{tabela:działania}}. */
  key: string;
  /** Shown to the user and on the content control. */
  name: string;
  /** Block-level WordprocessingML. Ends with a paragraph or a table; never empty. */
  xml(setting: Setting): string;
  picture?: Picture;
  /** Drawn by the program that shows the document. */
  chart?: ChartData;
  /** Needs a page lying on its side. */
  wide?: boolean;
}

/** The placeholder a user types where the part should stand. */
export const placeholderOf = (part: Pick<DocumentPart, "key">): string => `{{${part.key}}}`;

export function heading(setting: Setting, level: 1 | 2): "h1" | "h2" | "h3" {
  return (["h1", "h2", "h3"] as const)[setting.firstHeading + level - 2]!;
}
