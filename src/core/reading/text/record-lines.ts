/**
 * Lines of a list: what marks them, and the name a line carries before its text ("Termin realizacji: listopad 2025").
 */
import { matchHeader } from "../headers/match";
import { normal } from "../../table/text";
import { isBlank, type TextLine } from "./lines";

export interface ListLine extends TextLine {
  /** Blanks before the mark. */
  indent: number;
  /** "1" of "1.", "a" of "a)"; "" for a bullet; undefined for a line without a mark. */
  mark?: string;
  /** The line without its mark. */
  rest: string;
  /** A blank line stands above. */
  afterBlank: boolean;
}

const MARK = /^(?:(\d{1,3}|[a-zA-Z]|[IVX]{1,5})[.)]|[-–—•*▪●○◦‣·])(?=\s|$)\s*/;
const NUMBER_GLUED = /^(\d{1,3})[.)](?=\p{Lu})/u;

export function listLines(lines: readonly TextLine[]): ListLine[] {
  const found: ListLine[] = [];
  let afterBlank = true;
  for (const { text, number } of lines) {
    if (isBlank(text)) {
      afterBlank = true;
      continue;
    }
    const bare = text.trimStart();
    const match = MARK.exec(bare) ?? NUMBER_GLUED.exec(bare);
    found.push({
      text,
      number,
      indent: text.length - bare.length,
      ...(match ? { mark: match[1] ?? "" } : {}),
      rest: bare.slice(match?.[0].length ?? 0).trim(),
      afterBlank,
    });
    afterBlank = false;
  }
  return found;
}

export const isNumbered = ({ mark }: ListLine): boolean => mark !== undefined && /^\d/.test(mark);

export interface Label {
  name: string;
  value: string;
}

const COLON = /^([^\s:][^:]{1,59}):(?!\/\/)/;

/** "Termin: 2026" → its name and text; a line of its own that is the name of a column has no text yet. */
export function labelOf({ rest }: ListLine): Label | undefined {
  const match = COLON.exec(rest);
  if (match) return { name: match[1]!.trim(), value: rest.slice(match[0].length).trim() };
  return rest.length <= 60 && !/[.;,]$/.test(rest) ? { name: rest, value: "" } : undefined;
}

const kindOf = ({ mark }: ListLine): string =>
  mark === undefined ? "none" : mark.replace(/\d+/, "1").replace(/[a-z]/i, "a");

const isKnown = (name: string): boolean => matchHeader(name).some(({ column }) => column !== "ordinal");

/** How the lines are marked that are names of columns and nothing more: as most of them are. */
function commonKind(lines: readonly ListLine[]): string | undefined {
  const kinds = new Map<string, number>();
  for (const line of lines) {
    const label = labelOf(line);
    if (label?.name !== line.rest || !isKnown(label.name)) continue;
    kinds.set(kindOf(line), (kinds.get(kindOf(line)) ?? 0) + 1);
  }
  return [...kinds].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Names that come back: of columns the trade knows, or before a colon; by their normalised wording. */
export function repeatedLabels(lines: readonly ListLine[]): Map<string, string> {
  const counts = new Map<string, { name: string; count: number }>();
  const kind = commonKind(lines);
  for (const line of lines) {
    const label = labelOf(line);
    if (!label) continue;
    const known = isKnown(label.name);
    const colon = line.rest !== label.name;
    // Names that stand alone are all marked alike: what is marked otherwise is somebody's text.
    if (!colon && (!known || kindOf(line) !== kind)) continue;
    const key = normal(label.name);
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { name: label.name, count: 1 });
  }
  return new Map([...counts].flatMap(([key, { name, count }]) => (count > 1 ? [[key, name] as const] : [])));
}
