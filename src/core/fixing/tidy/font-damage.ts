/** Letters a PDF's font lost (domain §10). Ŝ and ŝ are in no Polish word, so they can only be Ż and ż. */

const lower = (letter: string | undefined): boolean => letter !== undefined && /\p{Ll}/u.test(letter);

/** "naleŜy" → "należy", "STRAŜ" → "STRAŻ". */
export function mendedFont(text: string): string {
  return text.replace(/[Ŝŝ]/g, (letter, at: number) => {
    const [before, after] = [text[at - 1], text[at + 1]];
    const inside = lower(before) || (lower(after) && before !== undefined && /\p{L}/u.test(before));
    return letter === "ŝ" || inside ? "ż" : "Ż";
  });
}

/**
 * Guesses, to be shown and confirmed: a lone small ś inside capitals ("MOśLIWOŚCI"), words torn by a hyphen
 * ("kon-taktowych").
 */
export function guessedLetters(text: string): string {
  return text
    .replace(/(?<=\p{Lu})ś(?=\p{Lu})/gu, "Ż")
    .replace(/(?<![\p{L}-])(\p{Ll}{2,4})-(\p{Ll}{5,})(?![\p{L}-])/gu, (whole, head: string, rest: string) =>
      COMPOUND.test(head) ? whole : head + rest,
    );
}

/** Halves of true compounds: "pół-", "eks-", "non-", and adjectives in -o. */
const COMPOUND = /o$|^(?:eks|non|mini|pół|anty|post|wice|super|e)$/u;
