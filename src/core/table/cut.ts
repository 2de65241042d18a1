/**
 * Cutting text at brackets and signs in one pass: a regular expression that looks ahead for a bracket reads a long text
 * again and again.
 */

/**
 * Every bracketed part becomes a space; a bracket that nothing closes stays. `pair` is the opening sign and the closing
 * one.
 */
export function withoutBracketed(text: string, pair: string): string {
  const [open, close] = [pair[0]!, pair[1]!];
  let kept = "";
  let from = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
    const end = text.indexOf(close, at);
    if (end < 0) break;
    kept += `${text.slice(from, at)} `;
    from = end + 1;
  }
  return kept + text.slice(from);
}

/** Cut at the signs that stand outside round brackets: inside is where the next bracket to come is a closing one. */
export function splitOutsideBrackets(text: string, signs: string): string[] {
  const parts: string[] = [];
  let end = text.length;
  let inside = false;
  for (let at = text.length - 1; at >= 0; at--) {
    const sign = text[at]!;
    if (sign === ")" || sign === "(") inside = sign === ")";
    else if (!inside && signs.includes(sign)) {
      parts.push(text.slice(at + 1, end));
      end = at;
    }
  }
  parts.push(text.slice(0, end));
  return parts.reverse();
}
