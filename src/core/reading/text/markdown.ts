/** Signs of Markdown that stand for looks and are no text: what the reader hands on is what the page shows. */
const RULE_ROW = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;

/** A table of Markdown has a row of dashes under its header. */
export const isMarkdown = (lines: readonly { text: string }[]): boolean =>
  lines.some(({ text }) => text.includes("|") && RULE_ROW.test(text));

/** "## Obszar 1" → its text and level; undefined for any other line. */
export function headingOf(text: string): { text: string; level: number } | undefined {
  const match = HEADING.exec(text);
  return match ? { text: withoutEmphasis(match[2]!), level: match[1]!.length } : undefined;
}

/** "**Wsparcie**" → "Wsparcie", "Asystent\|koordynator" → "Asystent|koordynator". */
export function withoutEmphasis(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\p{L}\d*])\*(?=[^\s*])([^*]+?)(?<=\S)\*(?![\p{L}\d*])/gu, "$1")
    .replace(/`([^`]+)`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, "$1");
}
