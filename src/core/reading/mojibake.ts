/**
 * UTF-8 that some program read as Windows-1250 or 1252 and saved again: "DziaĹ‚anie", "DziaÅ‚anie". The way back is
 * exact, so a line is put right when the whole of it goes back and what comes out is sound UTF-8; any other line stays
 * as it is.
 */
export interface Decoded {
  text: string;
  /**
   * Letters written in one code page and read in another ("DziaĹ‚anie") were put right: the first such word, before and
   * after.
   */
  mended?: { before: string; after: string };
}

const PAGES = ["windows-1250", "windows-1252"] as const;

/** "ł", "ą", "ś", "ż", "ó", a dash or a quote of UTF-8, seen through either page. */
const SUSPECT = /[ĂÃ][\u00A0-\u02DD“”„]|[ĹÅÄ][\u0080-\u02DD„”“’‚‡…†‰‹›™–—•]|â€/;

let tables: { page: string; bytes: Map<string, number> }[] | undefined;

/** Letter → byte of each page, made when first needed. */
function pages(): { page: string; bytes: Map<string, number> }[] {
  return (tables ??= PAGES.map((page) => {
    const letters = new TextDecoder(page).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
    return { page, bytes: new Map([...letters].map((letter, byte) => [letter, byte])) };
  }));
}

export function mended(text: string): Decoded {
  if (!SUSPECT.test(text)) return { text };
  let example: { before: string; after: string } | undefined;
  const lines = text.split("\n").map((line) => {
    const back = SUSPECT.test(line) ? backOf(line) : undefined;
    if (back === undefined) return line;
    example ??= exampleOf(line, back);
    return back;
  });
  return example ? { text: lines.join("\n"), mended: example } : { text };
}

function backOf(line: string): string | undefined {
  for (const { bytes } of pages()) {
    const codes = Array.from(line, (letter) => bytes.get(letter));
    if (codes.includes(undefined)) continue;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(codes as number[]));
    } catch {
      continue;
    }
  }
  return undefined;
}

function exampleOf(line: string, back: string): { before: string; after: string } {
  const at = SUSPECT.exec(line)!.index;
  const wordOf = (text: string, index: number): string => {
    const start =
      Math.max(text.lastIndexOf(" ", index), text.lastIndexOf("\t", index), text.lastIndexOf(";", index)) + 1;
    return text.slice(start, start + 40).split(/[\s;,]/)[0] ?? "";
  };
  return { before: wordOf(line, at), after: wordOf(back, at) };
}
