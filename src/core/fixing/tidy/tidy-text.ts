/** Spaces, invisible characters, letter-spacing: what nobody reads. Line breaks the user made stay. */
import { fold } from "../../table/text";

/**
 * Single letters of one case, five or more, one space apart: "D Z I A Ł A N I A". Longer runs may be several words,
 * left alone.
 */
const SPACED = /(?<![\p{L}\d])(?:\p{Lu}(?: \p{Lu}){4,13}|\p{Ll}(?: \p{Ll}){4,13})(?![\p{L}\d]| \p{L}(?!\p{L}))/gu;
const RULES: readonly [RegExp, string | ((match: string) => string)][] = [
  [SPACED, (match) => match.replace(/ /g, "")],
  // "oświatowo- wychowawczy": the first half of a compound ends in -o, so it cannot be a dash.
  [/(?<=\p{L}o)-\s+(?=\p{Ll}{4})/gu, "-"],
  [/(?<=[\p{L}\d)”"]) +(?=[,;:!?](?:\s|$))/gu, ""],
  [/(?<=[\p{L}\d)”"]) +(?=\.(?:\s|$))/gu, ""],
  [/(?<=[(„]) +/gu, ""],
  [/(?<! ) +(?=[)”])/gu, ""],
];

export function tidyText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map(fold);
  while (lines.length > 1 && lines[lines.length - 1] === "") lines.pop();
  while (lines.length > 1 && lines[0] === "") lines.shift();
  return RULES.reduce(
    (tidy, [pattern, replacement]) =>
      typeof replacement === "string" ? tidy.replace(pattern, replacement) : tidy.replace(pattern, replacement),
    lines.join("\n"),
  );
}
