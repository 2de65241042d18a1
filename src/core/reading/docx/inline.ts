/**
 * The text of one paragraph as a person sees it in Word: inserted text stays, deleted and hidden text goes aside, of a field only
 * its result is seen, of alternatives only one, text boxes follow the paragraph they hang on.
 */
import { childOf, elementsOf, type XmlElement } from "../xml";
import type { Aside, FlowBlock } from "../flow";
import { symbolText } from "./number-format";
import { isOn, type Styles } from "./styles";

/** What happens to be counted while a document is read; the messages are made of it. */
export interface Tally {
  deletions: number;
  insertions: number;
  hidden: number;
  notes: number;
  attached: number;
}

export interface StoryContext {
  styles: Styles;
  tally: Tally;
  /** Text of a footnote or endnote by its id; undefined for the separators Word keeps among them. */
  note(kind: "footnote" | "endnote", id: string): string | undefined;
  /** Blocks of a text box, in its own story. */
  box(content: XmlElement): FlowBlock[];
  /** Where fields stand in this story: true once the result of that field has begun. */
  fields: boolean[];
}

export interface InlineText {
  text: string;
  asides: Aside[];
  boxes: FlowBlock[];
}

type Fate = "seen" | "deleted" | "hidden" | "prompt";

const WHY: Readonly<Record<Exclude<Fate, "seen">, string>> = {
  deleted: "usunięte w śledzeniu zmian",
  hidden: "ukryty tekst",
  prompt: "podpowiedź pustego pola",
};

interface Pen extends InlineText {
  context: StoryContext;
  fate: Fate;
  aside?: { fate: Fate; text: string };
}

export function readInline(paragraph: XmlElement, context: StoryContext): InlineText {
  const pen: Pen = { text: "", asides: [], boxes: [], context, fate: "seen" };
  walk(paragraph, pen);
  flush(pen);
  return { text: pen.text, asides: pen.asides, boxes: pen.boxes };
}

function write(pen: Pen, text: string): void {
  if (pen.context.fields.includes(false) || text === "") return;
  if (pen.fate === "seen") {
    flush(pen);
    pen.text += text;
    return;
  }
  if (pen.aside?.fate !== pen.fate) flush(pen);
  pen.aside = { fate: pen.fate, text: (pen.aside?.text ?? "") + text };
}

function flush(pen: Pen): void {
  const aside = pen.aside;
  pen.aside = undefined;
  if (!aside || aside.fate === "seen" || aside.text.trim() === "") return;
  pen.asides.push({ text: aside.text, why: WHY[aside.fate] });
  if (aside.fate === "deleted") pen.context.tally.deletions++;
  if (aside.fate === "hidden") pen.context.tally.hidden++;
}

function walk(parent: XmlElement, pen: Pen): void {
  for (const child of parent.children) {
    if (typeof child === "string") continue;
    const handle = Object.hasOwn(HANDLERS, child.name) ? HANDLERS[child.name]! : walkUnknown;
    handle(child, pen);
  }
}

function walkAs(element: XmlElement, pen: Pen, fate: Fate): void {
  const before = pen.fate;
  pen.fate = before === "seen" ? fate : before;
  walk(element, pen);
  pen.fate = before;
}

const skip = (): void => undefined;
const literal = (element: XmlElement, pen: Pen): void =>
  write(pen, element.children.filter((child) => typeof child === "string").join(""));
const puts = (text: string) => (_: XmlElement, pen: Pen) => write(pen, text);

/** A property ("…Pr") says how text looks; anything else unknown may hold text. */
function walkUnknown(element: XmlElement, pen: Pen): void {
  if (!element.name.endsWith("Pr")) walk(element, pen);
}

function run(element: XmlElement, pen: Pen): void {
  const properties = childOf(element, "w:rPr");
  const vanish = childOf(properties, "w:vanish");
  const hidden = vanish
    ? isOn(vanish)
    : pen.context.styles.hidden(childOf(properties, "w:rStyle")?.attributes["w:val"]);
  walkAs(element, pen, hidden ? "hidden" : "seen");
}

function inserted(element: XmlElement, pen: Pen): void {
  pen.context.tally.insertions++;
  walk(element, pen);
}

function control(element: XmlElement, pen: Pen): void {
  const prompt = isOn(childOf(childOf(element, "w:sdtPr"), "w:showingPlcHdr"));
  for (const content of elementsOf(element, "w:sdtContent")) walkAs(content, pen, prompt ? "prompt" : "seen");
}

const FIELD_STEPS: Readonly<Record<string, (fields: boolean[]) => void>> = {
  begin: (fields) => void fields.push(false),
  separate: (fields) => void (fields.length && (fields[fields.length - 1] = true)),
  end: (fields) => void fields.pop(),
};

function fieldMark(element: XmlElement, pen: Pen): void {
  FIELD_STEPS[element.attributes["w:fldCharType"] ?? ""]?.(pen.context.fields);
}

const noteOf = (kind: "footnote" | "endnote", word: string) => (element: XmlElement, pen: Pen) => {
  const id = element.attributes["w:id"] ?? "";
  const text = pen.context.note(kind, id);
  if (text === undefined || text.trim() === "") return;
  pen.context.tally.notes++;
  pen.asides.push({ text, why: `${word} ${id}` });
};

/** Word, and every reader since 2010, draws the first choice it understands; the fallback is the same thing for older ones. */
export function alternative(element: XmlElement): XmlElement | undefined {
  const filled = (branch: XmlElement) => hasText(branch);
  const branches = [...elementsOf(element, "mc:Choice"), ...elementsOf(element, "mc:Fallback")];
  return branches.find(filled) ?? branches[0];
}

function hasText(element: XmlElement): boolean {
  return element.children.some(
    (child) => typeof child !== "string" && (TEXT_BEARING.has(child.name) || hasText(child)),
  );
}

const TEXT_BEARING = new Set(["w:t", "m:t", "w:sym", "w:tab", "w:fldChar"]);

const HANDLERS: Readonly<Record<string, (element: XmlElement, pen: Pen) => void>> = {
  "w:pPr": skip,
  "w:rPr": skip,
  "w:instrText": skip,
  "w:delInstrText": skip,
  "w:r": run,
  "m:r": run,
  "w:t": literal,
  "m:t": literal,
  "w:delText": literal,
  "w:tab": puts("\t"),
  "w:ptab": puts("\t"),
  "w:br": puts("\n"),
  "w:cr": puts("\n"),
  "w:noBreakHyphen": puts("\u2011"),
  "w:softHyphen": puts("\u00AD"),
  "w:sym": (element, pen) => {
    const code = parseInt(element.attributes["w:char"] ?? "", 16);
    if (code > 0 && code <= 0xffff) write(pen, symbolText(code));
  },
  "w:ins": inserted,
  "w:moveTo": inserted,
  "w:del": (element, pen) => walkAs(element, pen, "deleted"),
  "w:moveFrom": (element, pen) => walkAs(element, pen, "deleted"),
  "w:sdt": control,
  "w:fldChar": fieldMark,
  "w:footnoteReference": noteOf("footnote", "przypis"),
  "w:endnoteReference": noteOf("endnote", "przypis końcowy"),
  "w:ruby": (element, pen) => elementsOf(element, "w:rubyBase").forEach((base) => walk(base, pen)),
  "mc:AlternateContent": (element, pen) => {
    const branch = alternative(element);
    if (branch) walk(branch, pen);
  },
  "w:txbxContent": (element, pen) => {
    if (pen.fate === "seen") pen.boxes.push(...pen.context.box(element));
  },
};
