/**
 * What the pane and the projector's window say to each other, as JSON: the pane what is to be seen, the window
 * what was pressed.
 */
import type { Locale, Values } from "../../core/messages/catalogue";

export interface RoomField {
  column: string;
  header: string;
  /** A date, a month or a year is expected. */
  term: boolean;
  offers: readonly string[];
}

export interface RoomQuestion {
  id: string;
  index: number;
  count: number;
  sentence: string;
  goal: string;
  fields: readonly RoomField[];
  /** Headers of columns the table has to get before anything can be answered. */
  absent: readonly string[];
  /** The actions the answer is about, with what stands there now. */
  rows: readonly { text: string; now: string }[];
  /** Actions beyond those listed. */
  more: number;
  cells: number;
}

export interface RoomView {
  locale: Locale;
  dark: boolean;
  busy: boolean;
  /** Null when every question is answered or put off. */
  question: RoomQuestion | null;
  /** What has just ended, by its code and values. */
  notice: { code: string; values: Values } | null;
  decisions: number;
  putOff: number;
  canUndo: boolean;
}

export type RoomDeed =
  | { do: "ready" }
  | { do: "move"; step: 1 | -1 }
  | { do: "answer"; id: string; given: Readonly<Record<string, string>> }
  | { do: "put-off"; id: string }
  | { do: "add-columns"; id: string }
  | { do: "undo" }
  | { do: "close" };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isTexts = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every((text) => typeof text === "string");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undefined for anything the window does not say. */
export function deedOf(text: string): RoomDeed | undefined {
  const said = parsed(text);
  if (!isRecord(said)) return undefined;
  switch (said["do"]) {
    case "ready":
    case "undo":
    case "close":
      return { do: said["do"] };
    case "move":
      return said["step"] === 1 || said["step"] === -1 ? { do: "move", step: said["step"] } : undefined;
    case "put-off":
    case "add-columns":
      return typeof said["id"] === "string" ? { do: said["do"], id: said["id"] } : undefined;
    case "answer":
      return typeof said["id"] === "string" && isTexts(said["given"])
        ? { do: "answer", id: said["id"], given: said["given"] }
        : undefined;
    default:
      return undefined;
  }
}

/** Undefined for anything that is no view. */
export function viewOf(text: string): RoomView | undefined {
  const said = parsed(text);
  return isRecord(said) && "question" in said && "locale" in said ? (said as unknown as RoomView) : undefined;
}
