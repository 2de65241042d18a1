/** Keys that move, and what a paste means in cells. */
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
  Home: [0, 0],
};

export function stepFor(
  event: { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean },
  page: number,
): readonly [number, number] | undefined {
  if (event.altKey) return undefined;
  if (event.key === "PageDown") return [page, 0];
  if (event.key === "PageUp") return [-page, 0];
  if (event.key === "Enter" && event.shiftKey) return [-1, 0];
  return ARROWS[event.key];
}

/** A table on the clipboard keeps its cells; plain text is cut at tabs and lines. */
export function matrixOf(html: string, text: string): string[][] {
  const rows = html.includes("<t")
    ? [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr")]
    : [];
  const cells = rows.map((row) =>
    [...row.querySelectorAll("td,th")].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()),
  );
  const found =
    cells.length > 0
      ? cells
      : text
          .replace(/\r/g, "")
          .replace(/\n$/, "")
          .split("\n")
          .map((line) => line.split("\t"));
  const width = Math.max(...found.map((row) => row.length));
  return found.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}
