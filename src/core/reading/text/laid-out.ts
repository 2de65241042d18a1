/**
 * Columns of a page laid out by spaces with cells wrapped over lines, as `pdftotext -layout` gives them. Columns begin
 * where the header's words begin; rows begin where the column of ordinals holds one. Anything that stands elsewhere,
 * and nothing is read.
 */
import { matchHeader } from "../headers/match";
import { isCapitals } from "../numbering";
import type { SourceBlock } from "../source";
import { paragraphOf, tableOf, type TextCell } from "./build";
import { isBlank, type TextLine } from "./lines";
import type { TextReading } from "./text-reading";

interface Run {
  at: number;
  text: string;
}

/** Stretches of a line that two blanks or more keep apart. */
function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(/\S+(?: \S+)*/g)) runs.push({ at: match.index, text: match[0] });
  return runs;
}

const isOrdinalName = (text: string): boolean => matchHeader(text)[0]?.column === "ordinal";
const ORDINAL = /^(?:\d{1,3}|[IVX]{1,6}|\d{1,2}(?:\.\d{1,2})+)[.)]?$/;
/** A letter's width of slack: fonts of a page are not those of a terminal. */
const SLACK = 1;

export function readLaidOut(lines: readonly TextLine[]): TextReading | undefined {
  const start = lines.findIndex(({ text }) => {
    const runs = runsOf(text);
    return (
      runs.length > 2 &&
      isOrdinalName(runs[0]!.text) &&
      runs.slice(1).filter((run) => matchHeader(run.text).length > 0).length >= 1
    );
  });
  if (start < 0) return undefined;
  const first = lines.findIndex(({ text }, index) => index > start && ORDINAL.test(runsOf(text)[0]?.text ?? ""));
  const starts = runsOf(lines[start]!.text).map(({ at }) => at);
  const body = lines.slice(first).filter(({ text }) => !isBlank(text));
  if (first < 0 || body.length < 2) return undefined;
  const header = joinLines(lines.slice(start, first), starts);
  const rows = rowsOf(body, starts);
  if (!header || !rows || header.some(({ text }) => text === "")) return undefined;
  const before = lines
    .slice(0, start)
    .filter(({ text }) => !isBlank(text))
    .map(({ text, number }): SourceBlock => paragraphOf(text.trim(), number));
  return { blocks: [...before, tableOf([header, ...rows])], messages: [{ code: "reading.text-aligned", values: {} }] };
}

/**
 * Each stretch under the column it begins in; a stretch that runs on over a column's beginning is cut there, at a
 * blank.
 */
function placed(text: string, starts: readonly number[]): Run[] | undefined {
  const found: Run[] = [];
  for (const run of runsOf(text)) {
    let column = starts.findIndex((start) => Math.abs(start - run.at) <= SLACK);
    if (column < 0) return undefined;
    let rest = run;
    // A heading in capitals runs over the columns as it pleases.
    for (let next = column + 1; next < starts.length && !isCapitals(run.text); next++) {
      const near = starts[next]! - rest.at;
      const cut = [near, near + 1, near - 1].find((at) => at > 0 && at < rest.text.length && rest.text[at - 1] === " ");
      if (cut === undefined) continue;
      found.push({ at: column, text: rest.text.slice(0, cut - 1) });
      rest = { at: rest.at + cut, text: rest.text.slice(cut) };
      column = next;
    }
    found.push({ at: column, text: rest.text });
  }
  return found;
}

function joinLines(lines: readonly TextLine[], starts: readonly number[]): TextCell[] | undefined {
  const cells = starts.map((): TextCell => ({ text: "", line: lines[0]?.number ?? 1 }));
  for (const { text } of lines) {
    const runs = placed(text, starts);
    if (!runs) return undefined;
    for (const run of runs) {
      const cell = cells[run.at]!;
      cell.text = cell.text === "" ? run.text : `${cell.text}\n${run.text}`;
    }
  }
  return cells;
}

/**
 * A row from each ordinal to the next; one whose first line holds no text of its own was centred, and nobody can tell
 * its lines.
 */
function rowsOf(body: readonly TextLine[], starts: readonly number[]): TextCell[][] | undefined {
  const groups: TextLine[][] = [];
  for (const line of body) {
    const runs = runsOf(line.text);
    const opens = ORDINAL.test(runs[0]?.text ?? "") && Math.abs(runs[0]!.at - starts[0]!) <= SLACK;
    if (opens && runs.length < 2) return undefined;
    if (opens) groups.push([line]);
    else if (groups.length === 0) return undefined;
    else groups.at(-1)!.push(line);
  }
  const rows = groups.map((group) => joinLines(group, starts));
  if (rows.some((row) => row === undefined || row[1]!.text === "")) return undefined;
  return rows.map((row) =>
    row!.slice(2).every(({ text }) => text === "")
      ? [{ ...row![0]!, text: `${row![0]!.text} ${row![1]!.text}`, span: starts.length }]
      : row!,
  );
}
