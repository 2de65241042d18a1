/**
 * A text without the signs at its two ends: one look at each letter, where an expression would try the same stretch
 * again.
 */
export function trimmed(text: string, before: string, after = before): string {
  let [start, end] = [0, text.length];
  while (start < end && before.includes(text[start]!)) start++;
  while (end > start && after.includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}
