/**
 * What Excel wants of a workbook beyond its schema, and what a screen reader wants. Each rule answers sentences; none
 * is the wish.
 */
import { all, first, type OfficeFile, type Tag } from "./package";

interface Sheet {
  name: string;
  part: string;
  root: Tag;
  hidden: boolean;
}
export interface Book {
  file: OfficeFile;
  workbook: Tag;
  sheets: Sheet[];
  /** Texts of the shared strings, rich ones joined. */
  strings: string[];
  styles: Tag;
}
type Rule = (book: Book) => string[];

export function openBook(file: OfficeFile): Book {
  const workbook = file.tree(file.main);
  const relations = new Map(file.relations(file.main).map((one) => [one.id, one.target]));
  const tree = (type: string) => file.tree(file.related(file.main, type)[0] ?? "");
  return {
    file,
    workbook,
    sheets: all(workbook, "sheet").map(({ attributes: a }) => {
      const part = relations.get(a["r:id"] ?? "") ?? "";
      return { name: a["name"] ?? "", part, root: file.tree(part), hidden: (a["state"] ?? "visible") !== "visible" };
    }),
    strings: tree("sharedStrings").children.map((item) =>
      all(item, "t")
        .map(({ text }) => text)
        .join(""),
    ),
    styles: tree("styles"),
  };
}

const marked = (value: string | undefined): boolean => value === "1" || value === "true";
const children = (tag: Tag | undefined, name: string): Tag[] =>
  (tag?.children ?? []).filter((each) => each.name === name);
const tables = ({ file }: Book, { part }: Sheet): Tag[] =>
  file.related(part, "table").map((target) => file.tree(target));
const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

const oneSelectedSheet: Rule = ({ workbook, sheets }) => {
  const front = Number(first(workbook, "workbookView")?.attributes["activeTab"] ?? 0);
  const selected = sheets.filter(({ root }) =>
    all(root, "sheetView").some((view) => marked(view.attributes["tabSelected"])),
  );
  return [
    ...(sheets[front]?.hidden === false ? [] : [`the sheet in front, ${front}, is hidden or not there`]),
    ...selected
      .filter((sheet) => sheet !== sheets[front])
      .map(({ name }) => `${name} is selected beside the sheet in front`),
  ];
};

const sheetNames: Rule = ({ sheets }) => [
  ...sheets
    .filter(({ name }) => name.length === 0 || name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name))
    .map(({ name }) => `Excel refuses a sheet called "${name}"`),
  ...twice(sheets.map(({ name }) => name.toLowerCase())).map((name) => `two sheets are called ${name}`),
];

const fills: Rule = ({ styles }) => {
  const kinds = children(first(styles, "fills"), "fill").map(
    (fill) => first(fill, "patternFill")?.attributes["patternType"],
  );
  return kinds[0] === "none" && kinds[1] === "gray125"
    ? []
    : [`the first two fills are ${kinds.slice(0, 2).join(", ")}`];
};

const styleNumbers: Rule = ({ styles, sheets }) => {
  const count = (list: string) => first(styles, list)?.children.length ?? 0;
  const xfs = children(first(styles, "cellXfs"), "xf");
  const limits = { fontId: count("fonts"), fillId: count("fills"), borderId: count("borders") };
  const dxfs = count("dxfs");
  return [
    ...xfs.flatMap(({ attributes }, at) =>
      Object.entries(limits)
        .filter(([name, limit]) => Number(attributes[name] ?? 0) >= limit)
        .map(([name]) => `style ${at}: ${name} ${attributes[name]!} is not there`),
    ),
    ...sheets.flatMap(({ name, root }) => [
      ...all(root, "c", "row")
        .filter(({ attributes }) => Number(attributes["s"] ?? 0) >= Math.max(1, xfs.length))
        .map(({ attributes }) => `${name} ${attributes["r"]!}: style ${attributes["s"]!} of ${xfs.length}`),
      ...all(root, "cfRule")
        .filter(({ attributes }) => Number(attributes["dxfId"] ?? 0) >= Math.max(1, dxfs))
        .map(({ attributes }) => `${name}: a rule's look ${attributes["dxfId"]!} of ${dxfs}`),
    ]),
  ];
};

const cells: Rule = ({ sheets, strings }) =>
  sheets.flatMap(({ name, root }) =>
    all(root, "c").flatMap((cell) => {
      const { t, r = "" } = cell.attributes;
      const value = children(cell, "v")[0]?.text;
      const formula = children(cell, "f")[0];
      return [
        ...(t === "s" && !(Number(value) < strings.length) ? [`${name} ${r}: no text ${value ?? ""}`] : []),
        ...(t === "s" && formula ? [`${name} ${r}: a formula with a shared text`] : []),
        ...(formula && value === undefined ? [`${name} ${r}: a formula without a stored value`] : []),
        ...(t === "e" ? [`${name} ${r} shows ${value ?? ""}`] : []),
        ...(t === "s" && (strings[Number(value)] ?? "").length > 32_767 ? [`${name} ${r}: a text too long`] : []),
      ];
    }),
  );

const letters = (ref: string): [row: number, column: number] => {
  const [, name = "", row = "0"] = /^\$?([A-Z]+)\$?(\d+)$/.exec(ref) ?? [];
  return [Number(row), [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)];
};
/** The text a cell holds; nothing for a formula or a number. */
const textOf = ({ strings }: Book, cell: Tag): string | undefined =>
  cell.attributes["t"] === "s"
    ? strings[Number(children(cell, "v")[0]?.text)]
    : cell.attributes["t"] === "inlineStr"
      ? all(cell, "t")
          .map(({ text }) => text)
          .join("")
      : undefined;

/** Headers over 255 letters and headers that differ from their cell are repaired by Excel. */
const nativeTables: Rule = (book) => {
  const named = book.sheets.flatMap((sheet) =>
    tables(book, sheet).map((table) => table.attributes["displayName"] ?? ""),
  );
  const names = all(book.workbook, "definedName").map(({ attributes }) => (attributes["name"] ?? "").toLowerCase());
  return [
    ...twice(named.map((name) => name.toLowerCase())).map((name) => `two tables are called ${name}`),
    ...named.filter((name) => names.includes(name.toLowerCase())).map((name) => `${name} is a table and a name`),
    ...book.sheets.flatMap((sheet) => {
      const shown = new Map(all(sheet.root, "c").map((cell) => [cell.attributes["r"]!, cell]));
      return tables(book, sheet).flatMap((table) => {
        const [from = "", to = from] = (table.attributes["ref"] ?? "").split(":");
        const [[top, left], [bottom, right]] = [letters(from), letters(to)];
        const columns = all(table, "tableColumn").map(({ attributes }) => attributes["name"] ?? "");
        const where = `table ${table.attributes["displayName"]!}`;
        const headers = [...shown.values()]
          .filter(({ attributes }) => letters(attributes["r"]!)[0] === top)
          .filter(({ attributes }) => letters(attributes["r"]!)[1] >= left && letters(attributes["r"]!)[1] <= right)
          .map((cell) => textOf(book, cell));
        const plain = (text: string | undefined) => text?.replace(/_x000[aA]_|\r?\n/g, " ").replace(/_x000[dD]_/g, "");
        return [
          ...(columns.length === right - left + 1 ? [] : [`${where}: ${columns.length} columns in ${from}:${to}`]),
          ...(bottom > top ? [] : [`${where} has no row`]),
          ...columns
            .filter((column) => column.length > 255)
            .map((column) => `${where}: a header of ${column.length} letters`),
          ...twice(columns.map((column) => column.toLowerCase())).map((column) => `${where}: two columns "${column}"`),
          ...(table.attributes["headerRowCount"] === "0" ||
          JSON.stringify(headers.map(plain)) === JSON.stringify(columns.map(plain))
            ? []
            : [`${where}: headers ${JSON.stringify(headers)} for columns ${JSON.stringify(columns)}`]),
        ];
      });
    }),
  ];
};

const validations: Rule = ({ sheets }) =>
  sheets.flatMap(({ name, root }) =>
    all(root, "dataValidation").flatMap(({ attributes: a, children: formulas }) => [
      ...Object.entries({ errorTitle: 32, promptTitle: 32, error: 255, prompt: 255 })
        .filter(([what, most]) => (a[what] ?? "").length > most)
        .map(([what]) => `${name} ${a["sqref"]!}: ${what} of ${a[what]!.length} letters`),
      ...formulas
        .filter(({ text }) => (text.startsWith('"') && text.length > 257) || /\w\[/.test(text.replace(/"[^"]*"/g, "")))
        .map(({ text }) => `${name} ${a["sqref"]!}: Excel refuses ${text.slice(0, 60)}`),
    ]),
  );

const NEW_FUNCTIONS = /(?<![\w.])(?:CONCAT|TEXTJOIN|IFS|SWITCH|MAXIFS|MINIFS|IFNA|XLOOKUP|UNIQUE|FILTER|SORT|LET)\(/;
/** Functions later than 2007 carry a prefix in the file; a formula speaks of sheets and tables that are there. */
const formulas: Rule = (book) => {
  const names = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const known = new Set(
    book.sheets.flatMap((sheet) => tables(book, sheet).map((t) => t.attributes["displayName"]!.toLowerCase())),
  );
  const faults = (formula: string): string[] => {
    const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
    const sheets = [...plain.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu)].map(([, quoted, bare]) =>
      (quoted?.replace(/''/g, "'") ?? bare!).toLowerCase(),
    );
    const spoken = [...plain.replace(/'(?:[^']|'')+'!/g, "").matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)].map(
      ([, table]) => table!,
    );
    return [
      ...(formula.length > 8192 ? [`${formula.length} letters`] : []),
      ...(formula.startsWith("=") ? ["begins with ="] : []),
      ...[...formula.matchAll(/"((?:[^"]|"")*)"/g)]
        .filter(([, text]) => text!.length > 255)
        .map(() => "a text over 255 letters"),
      ...(NEW_FUNCTIONS.test(plain) ? ["a new function without its prefix"] : []),
      ...sheets.filter((sheet) => !names.has(sheet)).map((sheet) => `no sheet ${sheet}`),
      ...spoken.filter((table) => !known.has(table.toLowerCase())).map((table) => `no table ${table}`),
    ];
  };
  return book.sheets.flatMap(({ name, root }) => [
    ...all(root, "f").flatMap((f) => faults(f.text).map((fault) => `${name}: ${fault} in ${f.text.slice(0, 80)}`)),
    ...all(root, "cfRule").flatMap((rule) =>
      children(rule, "formula")
        .filter(({ text }) => /\w\[|\{/.test(text.replace(/"(?:[^"]|"")*"/g, "")))
        .map(({ text }) => `${name}: Excel refuses ${text} in a conditional format`),
    ),
  ]);
};

const panes: Rule = ({ sheets }) =>
  sheets.flatMap(({ name, root }) =>
    all(root, "pane")
      .filter(({ attributes }) => attributes["state"] === "frozen")
      .filter(({ attributes: a }) => {
        const corner = a["xSplit"] && a["ySplit"] ? "bottomRight" : a["ySplit"] ? "bottomLeft" : "topRight";
        return !a["topLeftCell"] || a["activePane"] !== corner;
      })
      .map(() => `${name}: a frozen pane without its corner`),
  );

const frames = ({ file, sheets }: Book): { sheet: string; drawing: Tag }[] =>
  sheets.flatMap(({ name, part }) =>
    file.related(part, "drawing").map((drawing) => ({ sheet: name, drawing: file.tree(drawing) })),
  );

const drawings: Rule = (book) =>
  frames(book).flatMap(({ sheet, drawing }) =>
    twice(all(drawing, "cNvPr").map(({ attributes }) => attributes["id"] ?? "")).map(
      (id) => `${sheet}: two drawings of number ${id}`,
    ),
  );

/** What a chart says to those who do not see it. */
export const chartDescriptions: Rule = (book) =>
  frames(book).flatMap(({ sheet, drawing }) =>
    all(drawing, "graphicFrame")
      .map((frame) => first(frame, "cNvPr")?.attributes ?? {})
      .filter(({ descr }) => !descr?.trim())
      .map(({ name }) => `${sheet}: no words for the chart ${name ?? ""}`),
  );

export const WORKBOOK_RULES: readonly Rule[] = [
  oneSelectedSheet,
  sheetNames,
  fills,
  styleNumbers,
  cells,
  nativeTables,
  validations,
  formulas,
  panes,
  drawings,
];
