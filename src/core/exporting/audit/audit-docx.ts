/**
 * Looks at a Word document the way a screen reader will: what must be there for it to be called accessible (domain §8).
 */
import { WORD } from "../../messages/exporting";
import { openZip } from "../../reading/files";
import { childOf, downTo, elementsOf, parseXml, type XmlElement } from "../../ooxml/xml";
import { auditOf, checkOf, type AuditCheck, type AuditResult } from "./types";

interface Parts {
  body: XmlElement;
  styles?: XmlElement;
  core?: XmlElement;
}

type Requirement = (parts: Parts) => AuditCheck;

const all = (root: XmlElement | undefined, name: string): XmlElement[] =>
  root ? elementsOf(root).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]) : [];

const textOf = (root: XmlElement): string =>
  all(root, "w:t")
    .flatMap(({ children }) => children.filter((child) => typeof child === "string"))
    .join("");

const titleIsSet: Requirement = ({ core }) => {
  const title = (core ? elementsOf(core, "dc:title") : []).map(({ children }) => children.join("").trim()).join("");
  return checkOf("title", title === "" ? [{}] : [], { title });
};

const languageIsPolish: Requirement = ({ styles, body }) => {
  const usual = downTo(styles, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang")?.attributes["w:val"] ?? "";
  const foreign = all(body, "w:lang")
    .map(({ attributes }) => attributes["w:val"] ?? "")
    .filter((language) => language !== "" && !/^pl\b/i.test(language));
  const wrong = [...(/^pl\b/i.test(usual) ? [] : [usual || "–"]), ...new Set(foreign)];
  return checkOf(
    "language",
    wrong.map((language) => ({ language })),
    { language: usual },
  );
};

const HEADING = /^heading ([1-9])$/i;

const headingsStepByStep: Requirement = ({ body, styles }) => {
  const names = new Map(
    (styles ? elementsOf(styles, "w:style") : []).map((style) => [
      style.attributes["w:styleId"] ?? "",
      childOf(style, "w:name")?.attributes["w:val"] ?? "",
    ]),
  );
  const levels = all(body, "w:p").flatMap((paragraph) => {
    const name = names.get(downTo(paragraph, "w:pPr", "w:pStyle")?.attributes["w:val"] ?? "") ?? "";
    const level = HEADING.exec(name)?.[1];
    return level !== undefined
      ? [{ level: Number(level), text: textOf(paragraph) }]
      : /^title$/i.test(name)
        ? [{ level: 0, text: textOf(paragraph) }]
        : [];
  });
  if (levels.length === 0 && all(body, "w:tbl").length > 0) return checkOf("headings", [{}], {}, "audit.headings.none");
  const skips = levels.filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1);
  return checkOf(
    "headings",
    skips.map(({ text }) => ({ place: text })),
    { count: levels.length },
  );
};

/** "tabela 3 („Rodzina i dzieci”)". */
function named(table: XmlElement, index: number): string {
  const caption = downTo(table, "w:tblPr", "w:tblCaption")?.attributes["w:val"];
  return `tabela ${index + 1}${caption ? ` („${caption}”)` : ""}`;
}

const perTable =
  (requirement: string, count: (table: XmlElement) => number): Requirement =>
  ({ body }) => {
    const tables = all(body, "w:tbl");
    const failures = tables
      .map((table, index) => ({ place: named(table, index), count: count(table) }))
      .filter((each) => each.count > 0);
    return checkOf(requirement, failures, { count: tables.length });
  };

const rowsOf = (table: XmlElement): XmlElement[] => elementsOf(table, "w:tr");

const noHeader = (table: XmlElement): number => (downTo(rowsOf(table)[0], "w:trPr", "w:tblHeader") ? 0 : 1);

const merged = (table: XmlElement): number =>
  rowsOf(table)
    .flatMap((row) => elementsOf(row, "w:tc"))
    .filter((cell) => {
      const properties = childOf(cell, "w:tcPr");
      return (
        Number(childOf(properties, "w:gridSpan")?.attributes["w:val"] ?? 1) > 1 ||
        childOf(properties, "w:vMerge") !== undefined
      );
    }).length;

/** Cells without a word, unless the table's description says what emptiness means in it. */
const empty = (table: XmlElement): number =>
  downTo(table, "w:tblPr", "w:tblDescription")?.attributes["w:val"]?.includes(WORD.emptyMeans) ? 0 : blanks(table);

const blanks = (table: XmlElement): number =>
  rowsOf(table)
    .flatMap((row) => elementsOf(row, "w:tc"))
    .filter((cell) => textOf(cell).trim() === "" && all(cell, "w:drawing").length === 0).length;

const nested = (table: XmlElement): number => rowsOf(table).flatMap((row) => all(row, "w:tbl")).length;

const undescribed = (table: XmlElement): number => {
  const properties = childOf(table, "w:tblPr");
  return childOf(properties, "w:tblCaption")?.attributes["w:val"] ||
    childOf(properties, "w:tblDescription")?.attributes["w:val"]
    ? 0
    : 1;
};

const picturesHaveText: Requirement = ({ body }) => {
  const pictures = all(body, "wp:docPr");
  const bare = pictures.filter(({ attributes }) => (attributes.descr ?? "").trim() === "");
  return checkOf(
    "alt",
    bare.map(({ attributes }) => ({ place: attributes.name || "obraz" })),
    { count: pictures.length },
  );
};

const REQUIREMENTS: readonly Requirement[] = [
  titleIsSet,
  languageIsPolish,
  headingsStepByStep,
  perTable("header-row", noHeader),
  perTable("merged", merged),
  perTable("empty", empty),
  perTable("nested", nested),
  perTable("description", undescribed),
  picturesHaveText,
];

export function auditDocx(bytes: Uint8Array): AuditResult {
  const opened = openZip(bytes);
  const root = (path: string): XmlElement | undefined => {
    const entry = opened.ok ? opened.zip.read(path) : undefined;
    const parsed = entry?.ok ? parseXml(entry.bytes) : undefined;
    return parsed?.ok ? parsed.root : undefined;
  };
  const body = childOf(root("word/document.xml"), "w:body");
  if (!body)
    return auditOf([{ requirement: "readable", passed: false, messages: [{ code: "audit.unreadable", values: {} }] }]);
  const parts: Parts = { body, styles: root("word/styles.xml"), core: root("docProps/core.xml") };
  return auditOf(REQUIREMENTS.map((check) => check(parts)));
}
