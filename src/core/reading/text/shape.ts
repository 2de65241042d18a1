import { matchHeader } from "../headers/match";
import { readAlignedColumns } from "./aligned-columns";
import { readCellLines } from "./cell-lines";
import { readDividedList } from "./divided-list";
import { readDividedRows } from "./divided-rows";
import { readLabelled } from "./labelled";
import { readLaidOut } from "./laid-out";
import type { TextLine } from "./lines";
import { isBlank } from "./lines";
import { paragraphOf } from "./build";
import { readParagraphCells } from "./paragraph-cells";
import { readRecordList } from "./record-list";
import { isCommaSeparated, readSeparatedValues } from "./separated-values";
import { readTabRows } from "./tab-rows";
import type { TextReading } from "./text-reading";

/**
 * One way in which text keeps cells apart: how sure it is that the text is of this kind (0 = not), and how it is read.
 */
interface Shape {
  name: string;
  fits: (lines: readonly TextLine[]) => boolean;
  read: (lines: readonly TextLine[]) => TextReading | undefined;
}

const count = (lines: readonly TextLine[], is: (text: string) => boolean): number =>
  lines.filter(({ text }) => is(text)).length;

/** A line that opens one cell and no more: a TAB at its start and none inside. */
const opensOne = (text: string): boolean => /^ *\t[^\t]*\t*$/.test(text);
const isRowOfTabs = (text: string): boolean => text.trim().includes("\t");
/** A bar inside the line: those at both ends are its frame. */
const hasBarInside = (text: string): boolean => text.trim().slice(1, -1).includes("|");
const hasGap = (text: string): boolean => /\S\s{2}/.test(text.trim());
const hasTwoGaps = (text: string): boolean => (text.trim().match(/\s{2,}/g) ?? []).length >= 2;

/** Tried in this order; the first that fits and reads something is taken. */
const SHAPES: readonly Shape[] = [
  {
    name: "cells",
    fits: (lines) => count(lines, opensOne) >= 4 && count(lines, opensOne) > count(lines, isRowOfTabs),
    read: (lines) => ({ blocks: readCellLines(lines), messages: [] }),
  },
  {
    name: "tabs",
    fits: (lines) => count(lines, isRowOfTabs) >= 2,
    read: (lines) => ({ blocks: readTabRows(lines), messages: [] }),
  },
  {
    name: "bars",
    fits: (lines) => count(lines, hasBarInside) >= 2 && hasHeader(lines, "|"),
    read: (lines) => ({ blocks: readDividedRows(lines), messages: [] }),
  },
  {
    name: "semicolons",
    fits: (lines) => hasHeader(lines, ";"),
    read: (lines) => ({ blocks: readSeparatedValues(lines, ";"), messages: [] }),
  },
  {
    name: "commas",
    fits: isCommaSeparated,
    read: (lines) => ({ blocks: readSeparatedValues(lines, ","), messages: [] }),
  },
  { name: "aligned", fits: (lines) => count(lines, hasTwoGaps) >= 2, read: readAlignedColumns },
  { name: "laid out", fits: (lines) => count(lines, hasGap) >= 3, read: readLaidOut },
  { name: "records", fits: () => true, read: readRecordList },
  { name: "list", fits: () => true, read: readDividedList },
  { name: "paragraphs", fits: () => true, read: readParagraphCells },
  { name: "labels", fits: () => true, read: readLabelled },
];

function hasHeader(lines: readonly TextLine[], divider: string): boolean {
  return lines.some(
    ({ text }) =>
      text.includes(divider) &&
      text.split(divider).filter((cell) => !/:\s*\S/.test(cell) && matchHeader(cell).length > 0).length >= 2,
  );
}

/** Finds how the text keeps its cells apart and reads it; a text that does not is its paragraphs. */
export function shapeOf(lines: readonly TextLine[]): TextReading {
  for (const shape of SHAPES) {
    const reading = shape.fits(lines) ? shape.read(lines) : undefined;
    if (reading) return reading;
  }
  return {
    blocks: lines.filter(({ text }) => !isBlank(text)).map(({ text, number }) => paragraphOf(text, number)),
    messages: [],
  };
}
