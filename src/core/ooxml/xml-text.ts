/**
 * Text that is safe inside XML 1.0: markup escaped, characters that XML forbids dropped, broken surrogates shown as
 * U+FFFD.
 */

/** Control characters but TAB, LF and CR, and the two noncharacters (XML 1.0 §2.2). */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The text without what XML cannot hold; the same for every part we write. */
export function legalText(text: string): string {
  return text.replace(FORBIDDEN, "").replace(LONE_SURROGATE, "\uFFFD");
}

export function xmlText(text: string): string {
  return legalText(text).replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** Text as it was read, between tags: it was legal, and only what would be read otherwise is escaped. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) => (character === "\r" ? "&#13;" : ESCAPES[character]!));

/** A value as it was read, between double quotes; its line ends and tabs stay what they are. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? `&#${character.charCodeAt(0)};`);
