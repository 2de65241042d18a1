import type { Part } from "../headers/parts";
import type { HeaderColumn } from "../headers/vocabulary";
import type { SourceCell, SourceParagraph } from "../source";
import type { Origin } from "../../table/types";

export interface RawPart {
  part: Part;
  /** The header as the row keeps it among its extra columns, and the last part of its path. */
  header: string;
  name: string;
  text: string;
}

/** A text with the pieces of the source it stands for; they count as placed once the text is used. */
export interface Sourced {
  text: string;
  number: string;
  pieces: readonly (SourceCell | SourceParagraph)[];
  /** The same text said before it: its pieces are used together with these. */
  earlier?: Sourced;
}

/** An action before its dates and bodies are understood: what the source says, column by column. */
export interface RawAction {
  area: Sourced;
  strategicGoal: Sourced;
  goal: Sourced;
  number: string;
  text: string;
  /** Texts of the other columns, mended and folded. */
  texts: Partial<Record<HeaderColumn, string>>;
  /** Cells that hold dates, with the sheet's own values. */
  dates: Partial<Record<"from" | "to" | "term", SourceCell>>;
  extra: Record<string, string>;
  idCell?: SourceCell;
  origin: Origin;
  where: string;
  standard: boolean;
  partnersColumn: boolean;
  /** Cells of columns that are parts of one thing: amounts and marks by year or source, marks under names. */
  parts: RawPart[];
}

/** A goal met in the source, with or without actions under it. */
export interface RawGoal {
  area: Sourced;
  strategicGoal: Sourced;
  goal: Sourced;
  origin: Origin;
}

/** What a layout makes of the source: goals and actions in its order, and the title's lines. */
export interface RawPlan {
  titles: Sourced[];
  /** Area of each goal and action, in the order they were met. */
  areas: Sourced[];
  goals: RawGoal[];
  actions: RawAction[];
}

export const NOTHING: Sourced = { text: "", number: "", pieces: [] };
