/**
 * Text of files as a terminal may show it. Control letters would be orders to the terminal (move, erase, set the
 * window's title), and marks of direction could turn a sentence round: each is shown as a sign that stands for it. Line
 * breaks and tabs stay.
 */
// eslint-disable-next-line no-control-regex
const ORDERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** U+2400 and on picture the control letters: ESC is "␛". */
const PICTURES = 0x2400;

export function visible(text: string): string {
  return text.replace(ORDERS, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    return code === 0x7f ? "␡" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}

/**
 * JSON for a terminal: what JSON leaves as it is and a terminal would obey is written as an escape, which reads back
 * the same.
 */
export const visibleJson = (json: string): string =>
  json.replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** A sentence about what went wrong. */
export const complain = (sentence: string): void => void process.stderr.write(`${visible(sentence)}\n`);
