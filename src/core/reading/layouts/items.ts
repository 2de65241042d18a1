import { fold } from "../../table/text";

/**
 * The items a card's cell lists: one a line, a line that goes on in small letters joined to the one before, and "1. …
 * 2. …" written in one line taken apart. A single text is one item.
 */
export function itemsOf(text: string): string[] {
  const items: string[] = [];
  for (const line of text
    .split("\n")
    .map(fold)
    .filter((part) => part !== "")) {
    const before = items.at(-1);
    if (before !== undefined && /^\p{Ll}/u.test(line) && !/^[a-z]\)/.test(line) && !/[.;:]$/.test(before))
      items[items.length - 1] = `${before} ${line}`;
    else items.push(...inline(line));
  }
  return items;
}

/** "1. Wspieranie rodzin 2. Szkolenia 3. Praca" → three items, when the numbers follow one another from the first. */
function inline(line: string): string[] {
  const marks = [...line.matchAll(/(?:^|\s)(\d{1,2})[.)]\s*(?=\p{L})/gu)];
  const first = Number(marks[0]?.[1]);
  if (marks.length < 2 || marks[0]!.index > 0 || !marks.every((mark, at) => Number(mark[1]) === first + at))
    return [line];
  return marks.map((mark, at) => line.slice(mark.index, marks[at + 1]?.index ?? line.length).trim());
}
