import { proveReceipt, readHtml, recognise } from "../../../../src/core/reading";
import type { Action } from "../../../../src/core/table";

const HEADER = "<tr><th>Lp.<th>Działanie<th>Termin<th>Źródło finansowania<th>Odpowiedzialny";
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

function read(html: string): { actions: Action[]; leftOut: string[]; codes: string[] } {
  const source = readHtml(html, "strona.html");
  if (!source.ok) throw new Error(source.failure.code);
  const result = recognise(source.document);
  if (!result.ok) throw new Error(result.failure.code);
  expect(proveReceipt(source.document, result)).toEqual([]);
  return {
    actions: result.table.actions,
    leftOut: result.receipt.leftOut.map(({ text }) => text),
    codes: result.messages.map(({ code }) => code),
  };
}
const one = row("1.", "Klub seniora", "2025", "budżet gminy", "GOPS");
const two = row("2.", "Szkolenia", "2026", "PFRON", "PCPR");

test.each(['style="display:none"', 'style="visibility:collapse"', "hidden", 'style="mso-hide:all"'])(
  "a row that nobody sees (%s) is no action, and is told",
  (hidden) => {
    const old = `<tr ${hidden}><td>9.</td><td>Stare działanie</td><td>2010</td><td>budżet</td><td>GOK</td></tr>`;
    const { actions, leftOut, codes } = read(`<table>${HEADER}${one}${old}${two}</table>`);
    expect(actions.map(({ text }) => text)).toEqual(["Klub seniora", "Szkolenia"]);
    expect(leftOut.join()).toContain("Stare działanie");
    expect(codes).toContain("file.hidden-text");
  },
);

test("a column hidden cell by cell moves no other cell", () => {
  const hidden = '<td style="display:none">stary kod</td>';
  const { actions } = read(
    `<table><tr><td>Lp.</td><td>Działanie</td>${hidden}<td>Termin</td><td>Odpowiedzialny</td></tr><tr><td>1.</td><td>Klub seniora</td>${hidden}<td>2025</td><td>GOPS</td></tr><tr><td>2.</td><td>Szkolenia</td>${hidden}<td>2026</td><td>PCPR</td></tr></table>`,
  );
  expect(actions.map((a) => [a.text, a.from.iso, a.responsible])).toEqual([
    ["Klub seniora", "2025", "GOPS"],
    ["Szkolenia", "2026", "PCPR"],
  ]);
});

test("signs of Word's comments and notes are no part of a cell; what they say is left out and told", () => {
  const sign = `<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[AB1]</a><span style='mso-special-character:comment'>&nbsp;</span></span>`;
  const note = `<a style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[1]</span></span></a>`;
  const lists = `<div style='mso-element:footnote-list'><div style='mso-element:footnote'>[1] Do czasu zmiany.</div></div><div style='mso-element:comment-list'><div style='mso-element:comment'>[AB1] uzgodnić</div></div>`;
  const { actions, leftOut, codes } = read(
    `<table>${HEADER}${row("1.", "Klub seniora", "2025", `budżet gminy${note}`, `GOPS${sign}`)}${two}</table>${lists}`,
  );
  expect(actions[0]).toMatchObject({ funding: "budżet gminy", responsible: "GOPS" });
  expect(leftOut.join("|")).toMatch(/Do czasu zmiany.*uzgodnić/);
  expect(codes).toEqual(expect.arrayContaining(["file.notes", "file.comments"]));
});

test.each([
  ["<select><option>GOPS</option><option selected>PCPR</option></select>", "PCPR"],
  ["<select><option>GOPS</option><option>PCPR</option></select>", "GOPS"],
  ["<select multiple><option selected>GOPS</option><option selected>PCPR</option></select>", "GOPS, PCPR"],
  ["<textarea>Urząd Gminy</textarea>", "Urząd Gminy"],
  ['<input value="szkoły">', "szkoły"],
  ["<input type=checkbox checked> GOPS <input type=checkbox> PCPR", "☒ GOPS ☐ PCPR"],
  ['<input type=hidden value="x7">OPS<input type=submit value="Zapisz">', "OPS"],
])("a form's place is read as it is shown: %s", (place, expected) => {
  expect(
    read(`<table>${HEADER}${row("1.", "Klub seniora", "2025", "budżet gminy", place)}${two}</table>`).actions[0]!
      .responsible,
  ).toBe(expected);
});

test("capitals put on by the style make a heading", () => {
  const band = row("", '<span style="text-transform: uppercase">Seniorzy</span>', "", "", "");
  const { actions } = read(`<table>${HEADER}${band}${one}${two}</table>`);
  expect(actions.map((a) => a.area || a.goal)).toEqual(["Seniorzy", "Seniorzy"]);
});
