import { matchHeader } from "../headers/match";
import type { SourceBlock } from "../source";
import { paragraphOf, tableOf, type TextCell } from "./build";
import { isBlank, type TextLine } from "./lines";
import type { TextReading } from "./text-reading";

const MOST_LABEL = 60;

/**
 * A strategy card in plain text: "Realizatorzy: …" lines, or a label line with its text below. Undefined when it is
 * none.
 */
export function readLabelled(lines: readonly TextLine[]): TextReading | undefined {
  const blocks: SourceBlock[] = [];
  let rows: TextCell[][] = [];
  const named = new Set<string>();
  const flush = () => {
    if (rows.length > 0) blocks.push(tableOf(rows));
    rows = [];
  };
  for (const { text, number } of lines) {
    if (isBlank(text)) continue;
    const field = labelOf(text);
    if (field) {
      named.add(field.column);
      rows.push([
        { text: field.label, line: number },
        { text: field.value, line: number },
      ]);
    } else if (rows.length > 0) {
      const value = rows[rows.length - 1]![1]!;
      value.text = value.text === "" ? text : `${value.text}\n${text}`;
    } else blocks.push(paragraphOf(text, number));
  }
  flush();
  return named.size >= 3 && named.has("action")
    ? { blocks, messages: [{ code: "reading.text-labels", values: {} }] }
    : undefined;
}

function labelOf(text: string): { label: string; value: string; column: string } | undefined {
  const match = /^\s*(?:[-•*]\s*)?([^\s:•*-][^:]{2,59}):/.exec(text);
  if (!match || match[1]!.length > MOST_LABEL) return undefined;
  const bare = match[1]!.replace(/(?<!\s)\s+(?:nr\s*)?(?:\d{1,2}(?:\s*[-–,]\s*\d{1,2})*|[IVX]{1,4})\s*\.?$/, "");
  const [best] = matchHeader(bare);
  const label = best ?? matchHeader(match[1]!)[0];
  return label && label.column !== "ordinal"
    ? { label: match[1]!, value: text.slice(match[0].length).trimStart(), column: label.column }
    : undefined;
}
