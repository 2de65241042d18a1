/** What Word wants of a document beyond its schema, and what a screen reader wants. */
import { all, every, first, type OfficeFile, type Tag } from "./package";

type Rule = (file: OfficeFile, body: Tag) => string[];

const twice = (list: readonly string[]): string[] => [...new Set(list.filter((each, at) => list.indexOf(each) !== at))];

const ending: Rule = (_file, body) => {
  const kids = body.children.filter(({ name }) => name !== "sectPr");
  return [
    ...(kids.at(-1)?.name === "tbl" ? ["a table stands right before the last section"] : []),
    ...kids
      .filter((kid, at) => kid.name === "tbl" && kids[at + 1]?.name === "tbl")
      .map(() => "two tables touch: Word joins them"),
  ];
};

/** A cell that ends with anything else is unreadable to Word. */
const cellEnds: Rule = (_file, body) =>
  all(body, "tc")
    .map((cell) => cell.children.at(-1)?.name ?? "nothing")
    .filter((name) => !["p", "sdt", "bookmarkEnd"].includes(name))
    .map((name) => `a cell ends with ${name}`);

const numbers: Rule = (_file, body) => [
  ...twice(all(body, "docPr").map(({ attributes }) => attributes["id"] ?? "")).map(
    (id) => `two pictures of number ${id}`,
  ),
  ...twice(all(body, "bookmarkStart").map(({ attributes }) => attributes["w:id"] ?? "")).map(
    (id) => `two bookmarks of number ${id}`,
  ),
  ...twice(
    all(body, "sdtPr").flatMap((properties) =>
      properties.children.filter(({ name }) => name === "id").map(({ attributes }) => attributes["w:val"] ?? ""),
    ),
  ).map((id) => `two controls of number ${id}`),
  ...all(body, "tag")
    .filter(({ attributes }) => (attributes["w:val"] ?? "").length > 64)
    .map(({ attributes }) => `a control's mark is too long: ${attributes["w:val"]!}`),
];

const styles: Rule = (file, body) => {
  const part = file.related(file.main, "styles")[0] ?? "";
  const known = new Set(all(file.tree(part), "style").map(({ attributes }) => attributes["w:styleId"]));
  return all(body, "pStyle", "rStyle", "tblStyle")
    .filter(({ attributes }) => !known.has(attributes["w:val"]))
    .map(({ attributes }) => `no style ${attributes["w:val"]!}`);
};

const pictures: Rule = (_file, body) =>
  all(body, "docPr")
    .filter(({ attributes }) => !attributes["descr"]?.trim())
    .map(({ attributes }) => `no words for the picture ${attributes["name"] ?? ""}`);

const spaces: Rule = (_file, body) =>
  all(body, "t")
    .filter(({ text, attributes }) => text !== text.trim() && attributes["xml:space"] !== "preserve")
    .map(({ text }) => `a text loses its outer spaces: ${text.slice(0, 40)}`);

const fields: Rule = (_file, body) => {
  const kinds = every(body).map(({ attributes }) => attributes["w:fldCharType"]);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  return count("begin") === count("end") ? [] : [`${count("begin")} fields begin, ${count("end")} end`];
};

const RULES: readonly Rule[] = [ending, cellEnds, numbers, styles, pictures, spaces, fields];

export function documentFaults(file: OfficeFile): string[] {
  const body = first(file.tree(file.main), "body");
  return body ? RULES.flatMap((rule) => rule(file, body)) : ["no text"];
}
