/**
 * Actions told one after another, each with its named parts: "a) Zakres … • … b) Termin …" under a number, or a
 * numbered action with "Termin realizacji: …" below. Every record becomes a row, every name a column; nothing is read
 * where records differ.
 */
import { matchHeader } from "../headers/match";
import type { HeaderColumn } from "../headers/vocabulary";
import { isCapitals, splitHeading } from "../numbering";
import { normal } from "../../table/text";
import type { SourceBlock } from "../source";
import { paragraphOf, tableOf, type TextCell } from "./build";
import type { TextLine } from "./lines";
import { isNumbered, labelOf, listLines, repeatedLabels, type ListLine } from "./record-lines";
import type { TextReading } from "./text-reading";

interface Record {
  line: number;
  number: string;
  action?: TextCell;
  fields: Map<string, TextCell>;
}

type Item = { kind: "record"; record: Record } | { kind: "band"; line: ListLine };

interface Records {
  before: ListLine[];
  items: Item[];
  after: ListLine[];
}

export function readRecordList(lines: readonly TextLine[]): TextReading | undefined {
  const all = listLines(lines);
  const labels = repeatedLabels(all);
  const roles = new Set([...labels.values()].flatMap((name) => matchHeader(name)[0]?.column ?? []));
  const own = (line: ListLine): string | undefined => {
    const label = labelOf(line);
    const key = label && normal(label.name);
    return key !== undefined && labels.has(key) ? key : undefined;
  };
  const read = roles.has("action") ? underNumbers(all, own) : tellsMore(roles) ? underActions(all, own) : undefined;
  if (!read || !alike(read)) return undefined;
  return { blocks: blocksOf(read, labels), messages: [{ code: "reading.text-records", values: {} }] };
}

const TELLING: readonly HeaderColumn[] = ["term", "from", "to", "responsible", "funding"];
const tellsMore = (roles: ReadonlySet<HeaderColumn>): boolean => TELLING.some((role) => roles.has(role));

/** At least two records, and most of them with the parts the others have. */
function alike({ items }: Records): boolean {
  const records = items.flatMap((item) => (item.kind === "record" ? [item.record] : []));
  const full = records.filter(({ fields, action }) => fields.size + (action ? 1 : 0) >= 2);
  return full.length >= 2 && full.length * 5 >= records.length * 4;
}

/**
 * Each part under a line that is its name; a record begins where the first name comes back. Names before a colon make a
 * card.
 */
function underNumbers(all: readonly ListLine[], own: (line: ListLine) => string | undefined): Records | undefined {
  const first = all.findIndex((line) => own(line) !== undefined);
  const named = all.filter((line) => own(line) !== undefined);
  if (first < 0 || named.some((line) => labelOf(line)!.value !== "")) return undefined;
  const opening = own(all[first]!);
  const read: Records = { before: [], items: [], after: [] };
  let field: TextCell | undefined;
  let pending = "";
  for (const [index, line] of all.entries()) {
    const key = own(line);
    const record = lastRecord(read);
    if (line.rest === "" && isNumbered(line) && index + 1 < all.length && own(all[index + 1]!) === opening)
      pending = line.mark!;
    else if (key !== undefined && !(field?.text === "" && key !== opening && record?.fields.has(key))) {
      const target = key === opening ? begin(read, line, pending) : record!;
      if (key === opening) pending = "";
      field = { text: "", line: line.number };
      if (target.fields.has(key)) return undefined;
      target.fields.set(key, field);
    } else if (!record) read.before.push(line);
    else if (isBand(line)) read.items.push({ kind: "band", line });
    else if (field) field.text = field.text === "" ? line.rest : `${field.text}\n${line.rest}`;
  }
  return read;
}

/** A numbered action, its named parts below it. */
function underActions(all: readonly ListLine[], own: (line: ListLine) => string | undefined): Records | undefined {
  const numbered = all.filter((line) => isNumbered(line) && own(line) === undefined && line.rest !== "");
  const indent = Math.min(...numbered.map((line) => line.indent));
  const last = all.findLastIndex((line) => own(line) !== undefined);
  const read: Records = { before: [], items: [], after: [] };
  let open: TextCell | undefined;
  for (const [index, line] of all.entries()) {
    const key = own(line);
    const record = lastRecord(read);
    if (key === undefined && isNumbered(line) && line.indent === indent && index < last) {
      open = { text: line.rest, line: line.number };
      begin(read, line, line.mark!).action = open;
    } else if (!record) read.before.push(line);
    else if (key !== undefined) {
      if (record.fields.has(key)) return undefined;
      open = { text: labelOf(line)!.value, line: line.number };
      record.fields.set(key, open);
    } else if (index > last && line.afterBlank && line.mark === undefined) {
      read.after.push(...all.slice(index));
      break;
    } else if (isBand(line)) read.items.push({ kind: "band", line });
    else if (open && line.mark === undefined) open.text = open.text === "" ? line.rest : `${open.text}\n${line.rest}`;
    else {
      const known = record.fields.get(DETAILS);
      if (known) known.text += `\n${line.rest}`;
      else record.fields.set(DETAILS, { text: line.rest, line: line.number });
      open = record.fields.get(DETAILS);
    }
  }
  return read;
}

/** Lines of a record that carry no name. */
const DETAILS = "opis";

function begin(read: Records, line: ListLine, number: string): Record {
  const record: Record = { line: line.number, number, fields: new Map() };
  read.items.push({ kind: "record", record });
  return record;
}

const lastRecord = ({ items }: Records): Record | undefined => {
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]!;
    if (item.kind === "record") return item.record;
  }
  return undefined;
};

const isBand = (line: ListLine): boolean =>
  line.afterBlank
    ? splitHeading(line.text).level !== undefined ||
      ((line.mark === undefined || ROMAN.test(line.mark)) && isCapitals(line.rest))
    : line.mark !== undefined && ROMAN.test(line.mark) && isCapitals(line.rest);

const ROMAN = /^[IVX]{1,5}$/;

function blocksOf({ before, items, after }: Records, labels: ReadonlyMap<string, string>): SourceBlock[] {
  const records = items.flatMap((item) => (item.kind === "record" ? [item.record] : []));
  const has = (holds: (record: Record) => boolean) => records.some(holds);
  const start = records[0]!.line;
  const keys = [...labels.keys(), DETAILS].filter((key) => has(({ fields }) => fields.has(key)));
  const numbered = has(({ number }) => number !== "");
  const actions = has(({ action }) => action !== undefined);
  const cell = (text: string, line: number): TextCell => ({ text, line });
  const header = [
    ...(numbered ? [cell("Lp.", start)] : []),
    ...(actions ? [cell("Działanie", start)] : []),
    ...keys.map((key) => cell(labels.get(key) ?? "Opis", start)),
  ];
  const row = ({ number, action, fields, line }: Record): TextCell[] => [
    ...(numbered ? [cell(number, line)] : []),
    ...(actions ? [action ?? cell("", line)] : []),
    ...keys.map((key) => fields.get(key) ?? cell("", line)),
  ];
  const rows = items.map((item) =>
    item.kind === "record" ? row(item.record) : [{ ...cell(item.line.rest, item.line.number), span: header.length }],
  );
  const paragraphs = (lines: readonly ListLine[]) => lines.map(({ text, number }) => paragraphOf(text, number));
  return [
    ...paragraphs(before),
    tableOf([header.map((each) => ({ ...each, header: true as const })), ...rows]),
    ...paragraphs(after),
  ];
}
