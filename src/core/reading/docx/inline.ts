/**
 * The text of one paragraph as a person sees it in Word: inserted text stays, deleted and hidden text goes aside, of a
 * field only its result is seen, of alternatives only one, text boxes follow the paragraph they hang on.
 */
import { childOf, elementsOf, type XmlElement } from "../../ooxml/xml";
import type { Aside, FlowBlock } from "../flow";
import { FIELD_STEPS, formValue, type Field } from "./fields";
import { fontOf, isOn, switched, type Styles } from "./styles";
import { isSymbolFont, symbolsOf, symbolText } from "./symbols";

/** What happens to be counted while a document is read; the messages are made of it. */
export interface Tally {
  deletions: number;
  insertions: number;
  hidden: number;
  notes: number;
  attached: number;
  summaries: number;
}

export interface StoryContext {
  styles: Styles;
  tally: Tally;
  /** Text of a footnote or endnote by its id; undefined for the separators Word keeps among them. */
  note(kind: "footnote" | "endnote", id: string): string | undefined;
  /** Whether a table is a summary that we made of the plan beside it. */
  summary(table: XmlElement): boolean;
  /** Blocks of a text box, in its own story. */
  box(content: XmlElement): FlowBlock[];
  /** Fields open at this point of the story. */
  fields: Field[];
  /** The content is the prompt of a form's empty place. */
  prompt: boolean;
}

export interface InlineText {
  text: string;
  asides: Aside[];
  boxes: FlowBlock[];
  /** All of it is shown in capitals, however it is typed. */
  capitals: boolean;
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
  /** The paragraph's style, which a run may speak against. */
  style: string | undefined;
  /** How the run that is read looks. */
  run: { font?: string; capitals: boolean };
}

export function readInline(paragraph: XmlElement, context: StoryContext, style?: string): InlineText {
  const run = { capitals: false };
  const pen: Pen = {
    text: "",
    asides: [],
    boxes: [],
    capitals: true,
    context,
    fate: context.prompt ? "prompt" : "seen",
    style,
    run,
  };
  walk(paragraph, pen);
  flush(pen);
  return { text: pen.text, asides: pen.asides, boxes: pen.boxes, capitals: pen.capitals && pen.text.trim() !== "" };
}

function write(pen: Pen, text: string): void {
  if (text === "" || pen.context.fields.some(({ shown }) => !shown)) return;
  if (pen.fate === "seen") {
    flush(pen);
    pen.text += text;
    if (text.trim() !== "" && !pen.run.capitals) pen.capitals = false;
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
const literal = (element: XmlElement, pen: Pen): void => {
  const text = element.children.filter((child) => typeof child === "string").join("");
  write(pen, pen.run.font === undefined ? text : symbolsOf(text, pen.run.font));
};
const puts = (text: string) => (_: XmlElement, pen: Pen) => write(pen, text);

/** A property ("…Pr") says how text looks; anything else unknown may hold text. */
function walkUnknown(element: XmlElement, pen: Pen): void {
  if (!element.name.endsWith("Pr")) walk(element, pen);
}

function run(element: XmlElement, pen: Pen): void {
  const properties = childOf(element, "w:rPr");
  const { styles } = pen.context;
  const style = childOf(properties, "w:rStyle")?.attributes["w:val"];
  const hidden = switched(childOf(properties, "w:vanish")) ?? styles.hidden(style) ?? styles.hidden(pen.style) ?? false;
  const capitals = switched(childOf(properties, "w:caps")) ?? styles.capitals(style) ?? styles.capitals(pen.style);
  const font = fontOf(properties) ?? styles.font(style);
  pen.run = { capitals: capitals === true, ...(isSymbolFont(font) ? { font: font! } : {}) };
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

function fieldMark(element: XmlElement, pen: Pen): void {
  const { fields } = pen.context;
  const type = element.attributes["w:fldCharType"] ?? "";
  const given = type === "begin" ? formValue(element) : undefined;
  if (given !== undefined) write(pen, given);
  const painted = FIELD_STEPS[type]?.(fields, given !== undefined);
  if (painted !== undefined) write(pen, painted);
}

const fieldCode = (element: XmlElement, pen: Pen): void => {
  const field = pen.context.fields.at(-1);
  if (field) field.code += element.children.filter((child) => typeof child === "string").join("");
};

const noteOf = (kind: "footnote" | "endnote", word: string) => (element: XmlElement, pen: Pen) => {
  const id = element.attributes["w:id"] ?? "";
  const text = pen.context.note(kind, id);
  if (text === undefined || text.trim() === "") return;
  pen.context.tally.notes++;
  pen.asides.push({ text, why: `${word} ${id}` });
};

/**
 * Word, and every reader since 2010, draws the first choice it understands; the fallback is the same thing for older
 * ones.
 */
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

/** A sheet or a document put into this one: a person sees its picture, and the text is in a part of its own. */
const isDocument = (object: XmlElement): boolean =>
  elementsOf(object, "o:OLEObject").some(({ attributes }) =>
    /^(?:Excel|Word|LibreOffice|opendocument)/i.test(attributes["ProgID"] ?? ""),
  );

const TEXT_BEARING = new Set(["w:t", "m:t", "w:sym", "w:tab", "w:fldChar"]);

const HANDLERS: Readonly<Record<string, (element: XmlElement, pen: Pen) => void>> = {
  "w:pPr": skip,
  "w:rPr": skip,
  "w:instrText": fieldCode,
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
    if (code > 0 && code <= 0xffff) write(pen, symbolText(code, element.attributes["w:font"]));
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
  "w:object": (element, pen) => {
    if (isDocument(element)) pen.context.tally.attached++;
    walk(element, pen);
  },
  "w:txbxContent": (element, pen) => {
    if (pen.fate === "seen") pen.boxes.push(...pen.context.box(element));
  },
};
