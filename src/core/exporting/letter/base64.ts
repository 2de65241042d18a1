/** Bytes as letters (RFC 4648); the core has no function of the browser for it. */
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at]!, bytes[at + 1], bytes[at + 2]];
    parts.push(
      LETTERS[a >> 2]! +
        LETTERS[((a & 3) << 4) | ((b ?? 0) >> 4)]! +
        (b === undefined ? "=" : LETTERS[((b & 15) << 2) | ((c ?? 0) >> 6)]!) +
        (c === undefined ? "=" : LETTERS[c & 63]!),
    );
  }
  return parts.join("");
}
