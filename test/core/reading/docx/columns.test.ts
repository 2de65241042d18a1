import { columnPlaces, type GridCell } from "../../../../src/core/reading/docx/columns";

/** Cells of a row by how many grid columns each takes. */
function row(...spans: number[]): GridCell[] {
  let start = 0;
  return spans.map((span) => ({ start: (start += span) - span, span }));
}
const places = (rows: GridCell[][], widths: number[]): string[] =>
  columnPlaces(rows, widths).map((cells) => cells.map(({ column, colSpan }) => `${column}x${colSpan}`).join(" "));

test("an edge dragged to the left or to the right is the edge the other rows have", () => {
  const widths = [700, 2600, 200, 800, 900, 1500];
  const usual = row(1, 2, 1, 1, 1);
  const dragged = row(1, 1, 2, 1, 1);
  expect(places([usual, usual, dragged, usual], widths)).toEqual(new Array(4).fill("0x1 1x1 2x1 3x1 4x1"));
});

test("a header dragged away from all its rows stands over their columns", () => {
  const widths = [600, 100, 2500, 100, 900, 1500];
  expect(places([row(1, 2, 2, 1), row(2, 2, 1, 1), row(2, 2, 1, 1)], widths)).toEqual(
    new Array(3).fill("0x1 1x1 2x1 3x1"),
  );
});

test("a row dragged far is told by each of its cells lying mostly over a column", () => {
  const widths = [1000, 480, 520, 1000, 1000];
  expect(places([row(1, 2, 1, 1), row(1, 2, 1, 1), row(2, 1, 1, 1)], widths)[2]).toBe("0x1 1x1 2x1 3x1");
});

test("merged cells span the columns they cover", () => {
  const widths = [700, 2600, 200, 800, 900];
  expect(places([row(1, 2, 1, 1), row(1, 1, 2, 1), row(5), row(1, 2, 2)], widths)).toEqual([
    "0x1 1x1 2x1 3x1",
    "0x1 1x1 2x1 3x1",
    "0x4",
    "0x1 1x1 2x2",
  ]);
});

test("an edge in the middle of a column is a column of its own", () => {
  const widths = [1000, 1000, 1000, 1000, 1000];
  const rows = [row(1, 2, 1, 1), row(1, 2, 1, 1), row(1, 1, 1, 1, 1)];
  expect(places(rows, widths)).toEqual(
    rows.map((cells) => cells.map(({ start, span }) => `${start}x${span}`).join(" ")),
  );
});

test("a grid that says nothing, or too little, is left alone", () => {
  const rows = [row(1, 1, 1, 1), row(2, 1, 1)];
  const plain = ["0x1 1x1 2x1 3x1", "0x2 2x1 3x1"];
  expect(places(rows, [])).toEqual(plain);
  expect(places(rows, [100, 100])).toEqual(plain);
  expect(places(rows, [100, Number.NaN, 100, 100])).toEqual(plain);
  expect(places([[], row(1)], [100])).toEqual(["", "0x1"]);
});
