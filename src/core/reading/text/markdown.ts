/** Signs of Markdown that stand for looks and are no text: what the reader hands on is what the page shows. */
const RULE_CELL = /^\s*:?-{2,}:?\s*$/;
const HEADING = /^\s{0,3}(#{1,6})\s+(\S.*)?$/s;
/** Longer stretches between two pairs of stars are no emphasis: their stars stay. */
const EMPHASISED = /(\*\*|__)(?=\S)(.{1,500}?)(?<=\S)\1/g;

const isRuleRow = (text: string): boolean =>
  text
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .every((cell) => RULE_CELL.test(cell));

/** A table of Markdown has a row of dashes under its header. */
export const isMarkdown = (lines: readonly { text: string }[]): boolean =>
  lines.some(({ text }) => text.includes("|") && isRuleRow(text));

/** "## Obszar 1" → its text and level; undefined for any other line. */
export function headingOf(text: string): { text: string; level: number } | undefined {
  const match = HEADING.exec(text);
  if (!match) return undefined;
  const bare = (match[2] ?? "")
    .trimEnd()
    .replace(/(?<!#)#+$/, "")
    .trimEnd();
  return { text: withoutEmphasis(bare), level: match[1]!.length };
}

/** "**Wsparcie**" → "Wsparcie", "Asystent\|koordynator" → "Asystent|koordynator". */
export function withoutEmphasis(text: string): string {
  return text
    .replace(EMPHASISED, "$2")
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\d*])/gu, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, "$1");
}
