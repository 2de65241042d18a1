import fc from "fast-check";
import { readDocx } from "../../../src/core/reading/docx";
import { readHtml } from "../../../src/core/reading/html";
import type { SourceResult } from "../../../src/core/reading/source";
import { wordFile } from "../../build";

/** Every word of a document is read once: in a block, or in the list of what is not seen. */
type Part = { kind: string; parts: Part[]; span: number };

const partOf = fc.memo((depth: number): fc.Arbitrary<Part> =>
  fc.record({
    kind: fc.constantFrom(
      "p",
      "p",
      "table",
      "control",
      "inserted",
      "deleted",
      "hidden",
      "link",
      "box",
      "heading",
      "list",
    ),
    span: fc.integer({ min: 1, max: 3 }),
    parts: depth <= 1 ? fc.constant([]) : fc.array(partOf(depth - 1), { maxLength: 3 }),
  }),
);
const part = partOf(4);

class Words {
  count = 0;
  next = () => `słowo${this.count++}x`;
}

const run = (word: string, properties = "") => `<w:r>${properties}<w:t xml:space="preserve">${word} </w:t></w:r>`;
const INLINE: Record<string, (word: string) => string> = {
  inserted: (word) => `<w:ins>${run(word)}</w:ins>`,
  deleted: (word) => `<w:del><w:r><w:delText>${word}</w:delText></w:r></w:del>`,
  hidden: (word) => run(word, "<w:rPr><w:vanish/></w:rPr>"),
  link: (word) => `<w:hyperlink>${run(word)}</w:hyperlink>`,
};

function wordXml(each: Part, words: Words): string {
  const inner = () => each.parts.map((child) => wordXml(child, words)).join("");
  if (each.kind === "table") {
    const row = (cells: Part[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:gridSpan w:val="${cell.span}"/>${cell.kind === "p" ? "<w:vMerge/>" : ""}</w:tcPr>${wordXml(cell, words)}<w:p/></w:tc>`).join("")}</w:tr>`;
    return `<w:tbl>${each.parts.map((child) => row([child, ...child.parts])).join("")}</w:tbl>`;
  }
  if (each.kind === "control") return `<w:sdt><w:sdtContent>${inner()}</w:sdtContent></w:sdt>`;
  if (each.kind === "box")
    return `<w:p>${run(words.next())}<w:r><w:pict><v:textbox><w:txbxContent>${inner()}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
  if (each.kind in INLINE)
    return `<w:p>${run(words.next())}${INLINE[each.kind]!(words.next())}${run(words.next())}</w:p>${inner()}`;
  return `<w:p>${run(words.next())}</w:p>${inner()}`;
}

function html(each: Part, words: Words): string {
  const inner = () => each.parts.map((child) => html(child, words)).join("");
  const tags: Record<string, () => string> = {
    table: () =>
      `<table>${each.parts.map((child) => `<tr><td colspan="${each.span}" rowspan="${child.span}">${html(child, words)}</td>${child.parts.map((cell) => `<td>${html(cell, words)}`).join("")}</tr>`).join("")}</table>`,
    deleted: () => `<p>${words.next()}<del>${words.next()}</del></p>${inner()}`,
    hidden: () => `<div>${words.next()}<span style="display:none">${words.next()}</span>${inner()}</div>`,
    list: () => `<ul>${each.parts.map((child) => `<li>${words.next()}${html(child, words)}</li>`).join("")}</ul>`,
    heading: () => `<h2>${words.next()}</h2>${inner()}`,
    box: () => `${words.next()}<tr><td>${words.next()}</td></tr>${inner()}`,
    link: () => `<a href="#">${words.next()} </a>${inner()}`,
  };
  return (tags[each.kind] ?? (() => `<div>${words.next()} ${inner()}</div>`))();
}

function readWords(result: SourceResult): string[] {
  if (!result.ok) throw new Error(result.failure.code);
  const { blocks, leftOut = [] } = result.document;
  const texts = [
    ...blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.cells.map((cell) => cell.text))),
    ...leftOut.map((piece) => piece.text),
  ];
  return texts.join("\n").match(/słowo\d+x/g) ?? [];
}

const sorted = (words: readonly string[]) => [...words].sort();
const expected = (words: Words) => sorted(Array.from({ length: words.count }, (_, index) => `słowo${index}x`));

test.each<[string, (parts: Part[], words: Words) => SourceResult]>([
  ["Word", (parts, words) => readDocx(wordFile(parts.map((each) => wordXml(each, words)).join("")), "x")],
  ["HTML", (parts, words) => readHtml(parts.map((each) => html(each, words)).join("") || "<p></p>", "x")],
])("every word of a %s document is read exactly once", (_, read) => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const words = new Words();
      expect(sorted(readWords(read(parts, words)))).toEqual(expected(words));
    }),
    { numRuns: 500 },
  );
});

test("cells never overlap, and every place of the grid is inside it", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.boolean(), (parts, word) => {
      const result = word
        ? readDocx(wordFile(parts.map((each) => wordXml(each, new Words())).join("")), "x")
        : readHtml(parts.map((each) => html(each, new Words())).join("") || "<p></p>", "x");
      if (!result.ok) throw new Error(result.failure.code);
      for (const block of result.document.blocks) {
        if (block.kind !== "table") continue;
        const taken = new Set<string>();
        for (const cell of block.cells) {
          for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
            for (let column = cell.column; column < cell.column + cell.colSpan; column++) {
              expect(taken.has(`${row},${column}`)).toBe(false);
              taken.add(`${row},${column}`);
              expect(row < block.rowCount && column < block.columnCount).toBe(true);
            }
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});
