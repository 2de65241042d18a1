/**
 * Puts our parts into the office's finished document and refreshes them there. What carries our tag is replaced, unless
 * a hand has changed it; what is new goes where its placeholder or bookmark stands; everything else stays as it was to
 * the byte.
 */
import type { Message } from "../../table/read-result";
import { normal } from "../../table";
import { Captions } from "../word/captions";
import type { ExportOptions } from "../types";
import { placeholderOf, type DocumentPart } from "../word/part";
import { xmlText } from "../../ooxml/xml-text";
import { canonicalOf, controlXml, DECLARATIONS, freshHash } from "./control";
import { pictureStore, type PictureStore } from "./pictures";
import type { Control, ParagraphPlace } from "./scan";
import { contentHash, readTag, tagKey, writeTag } from "./tag";
import { openTarget, sheetOf, type Target } from "./target";
import { rewriteZip } from "../../ooxml/zip-rewrite";

export type RefreshResult =
  | {
      ok: true;
      docx: Uint8Array;
      /** Keys of the parts, by what became of them. */
      placed: string[];
      replaced: string[];
      unchanged: string[];
      conflicts: string[];
      missing: string[];
      messages: Message[];
    }
  | { ok: false; failure: Message };

/** Where in the document a part goes, and the number of its caption there. */
interface Place {
  at: number;
  number?: number | undefined;
}

interface Written {
  xml: string;
  hash: string;
  keep(): void;
}

/** The number of the first caption in a piece of markup, whichever way its field is written. */
function firstNumber(xml: string): number | undefined {
  const found = /SEQ (?:Tabela|Wykres)\b[\s\S]*?<(?:\w+:)?t\b[^>]*>(\d+)</.exec(xml)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** The number of the caption a bookmark stands round. */
function numberAt(xml: string, bookmark: string): number | undefined {
  const at = xml.indexOf(`w:name="${bookmark}"`);
  return at < 0 ? undefined : firstNumber(xml.slice(at));
}

interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Width of the text on a portrait A4 page with 2.5 cm margins, where the document does not say. */
const USUAL_WIDTH = 9072;

/** `file` is the name shown to the user. The input is not changed; with nothing to do the same bytes come back. */
export function refreshDocument(
  docx: Uint8Array,
  parts: readonly DocumentPart[],
  file = "dokument.docx",
  { captions = false }: Pick<ExportOptions, "captions"> = {},
): RefreshResult {
  const opened = openTarget(docx, file);
  if (!opened.ok) return opened;
  const work = new Refresh(opened.target, captions);
  for (const part of parts) work.refresh(part);
  return { ok: true, docx: work.finish(docx), ...work.outcome };
}

class Refresh {
  readonly outcome = {
    placed: [] as string[],
    replaced: [] as string[],
    unchanged: [] as string[],
    conflicts: [] as string[],
    missing: [] as string[],
    messages: [] as Message[],
  };
  private readonly splices: Splice[] = [];
  private readonly pictures: PictureStore;
  private readonly firstHeading: 1 | 2;

  /** Tables the document has numbered so far. */
  private numbered: number;

  constructor(
    private readonly target: Target,
    private readonly captions: boolean,
  ) {
    this.numbered = target.xml.split(/SEQ Tabela\b/).length - 1;
    this.pictures = pictureStore(target);
    const { scan, styles } = target;
    const chapter = styles.get("paragraph:heading 1");
    const ours = scan.controls.filter(({ tag }) => readTag(tag));
    const outside = scan.paragraphs.filter(
      (paragraph) => !ours.some((control) => control.start < paragraph.start && paragraph.end < control.end),
    );
    this.firstHeading = chapter !== undefined && outside.some(({ style }) => style === chapter) ? 2 : 1;
  }

  refresh(part: DocumentPart): void {
    const controls = this.target.scan.controls.filter(({ tag }) => readTag(tag)?.key === tagKey(part.key));
    const marked = this.target.scan.paragraphs.filter((paragraph) => isPlaceholder(paragraph.text, part));
    controls.forEach((control) => this.replace(part, control));
    marked.forEach((paragraph, index) => this.place(part, paragraph, controls.length + index, true));
    if (controls.length + marked.length > 0) return;
    const bookmarked = this.target.scan.paragraphs.find((paragraph) =>
      paragraph.bookmarks.some((name) => normal(name) === bookmarkName(part)),
    );
    if (bookmarked) this.place(part, bookmarked, 0, bookmarked.text.trim() === "");
    else
      this.say(
        "missing",
        this.target.scan.paragraphs.some(
          (paragraph) => paragraph.text.includes("{{") && normal(paragraph.text).includes(normal(placeholderOf(part))),
        )
          ? "refresh.inline"
          : "refresh.missing",
        part,
      );
  }

  private replace(part: DocumentPart, control: Control): void {
    const { xml, scan } = this.target;
    const declared =
      scan.declarations +
      (xml.slice(control.start, control.content.start).match(/\sxmlns:\w+="[^"]*"/g) ?? []).join("");
    const content = xml.slice(control.content.start, control.content.end);
    const before = canonicalOf(content, declared, (relation) => this.pictures.checksum(relation));
    const stored = readTag(control.tag)!.hash;
    if (!BLOCK_PARENTS.has(control.parent) || before === undefined || contentHash(before) !== stored)
      return this.say("conflicts", "refresh.conflict", part);
    const old = /<(?:\w+:)?(?:blip|chart)\b[^>]*?\b(?:embed|id)\s*=\s*["']([^"']+)["']/.exec(content)?.[1];
    const fresh = this.write(part, old, { at: control.start, number: firstNumber(content) });
    if (fresh.hash === stored) return this.say("unchanged", "refresh.unchanged", part);
    fresh.keep();
    this.splices.push(
      { ...control.tagValue, text: xmlText(writeTag(part.key, fresh.hash)) },
      { ...control.content, text: fresh.xml },
    );
    // A program that saved the document may have moved the declarations our markup needs: they go onto the content's
    // own tag.
    const undeclared = DECLARATIONS.filter((declaration) => !declared.includes(declaration));
    if (undeclared.length > 0)
      this.splices.push({
        start: control.content.start - 1,
        end: control.content.start - 1,
        text: undeclared.join(""),
      });
    this.say("replaced", "refresh.replaced", part);
  }

  private place(part: DocumentPart, paragraph: ParagraphPlace, index: number, instead: boolean): void {
    if (!BLOCK_PARENTS.has(paragraph.parent)) return this.say("missing", "refresh.inline", part);
    const fresh = this.write(part, undefined, { at: paragraph.start });
    fresh.keep();
    const control = controlXml(part, fresh.xml, fresh.hash, index);
    const p = `${this.target.scan.prefix}p`;
    // A cell ends with a paragraph; a paragraph that ends a section must stay, or the page would turn.
    const after = paragraph.sectionProperties
      ? `<${p}>${paragraph.sectionProperties}</${p}>`
      : paragraph.parent === "tc"
        ? `<${p}/>`
        : "";
    if (instead)
      this.splices.push({
        start: paragraph.start,
        end: paragraph.end,
        text: paragraph.marks.join("") + control + after,
      });
    else
      this.splices.push({
        start: paragraph.end,
        end: paragraph.end,
        text: control + (paragraph.parent === "tc" ? after : ""),
      });
    this.say("placed", "refresh.placed", part);
  }

  /** The part's markup for this document. Its picture is taken in only when the markup is used. */
  private write(part: DocumentPart, oldRelation: string | undefined, { at, number }: Place): Written {
    const { picture, chart } = part;
    const embed = () => {
      if (chart) return this.pictures.embedChart(part.key, chart, oldRelation);
      return picture ? this.pictures.embed(picture, oldRelation) : "";
    };
    const first = number ?? this.numbered + 1;
    if (number === undefined && this.captions) this.numbered++;
    const write = (relation: string) =>
      part.xml({
        sheet: sheetOf(this.target.styles),
        width: this.target.scan.sections.find(({ end }) => end > at)?.width ?? USUAL_WIDTH,
        firstHeading: this.firstHeading,
        embed: () => relation,
        embedChart: () => relation,
        ...(this.captions ? { captions: new Captions(first, (name) => numberAt(this.target.xml, name)) } : {}),
      });
    const draft = write("td-new");
    const written = {
      xml: draft,
      hash: freshHash(part, draft),
      keep() {
        if (picture || chart) written.xml = write(embed());
      },
    };
    return written;
  }

  private say(
    list: "placed" | "replaced" | "unchanged" | "conflicts" | "missing",
    code: string,
    part: DocumentPart,
  ): void {
    this.outcome[list].push(part.key);
    this.outcome.messages.push({ code, values: { part: part.name, place: placeholderOf(part) } });
  }

  finish(docx: Uint8Array): Uint8Array {
    if (this.splices.length === 0) return docx;
    const changes = this.pictures.changes();
    let xml = this.target.xml;
    for (const splice of [...this.splices].sort((left, right) => right.start - left.start))
      xml = xml.slice(0, splice.start) + splice.text + xml.slice(splice.end);
    changes.set(this.target.path, new TextEncoder().encode(xml));
    return rewriteZip(docx, this.target.zip, changes);
  }
}

/** Where a block-level control may stand. */
const BLOCK_PARENTS = new Set(["body", "tc", "sdtContent"]);

function isPlaceholder(text: string, part: DocumentPart): boolean {
  const match = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(text);
  return match !== null && normal(match[1]!) === normal(part.key);
}

/** "tabela:działania" → "tabela_dzialania": bookmarks hold letters, digits and "_". */
const bookmarkName = (part: DocumentPart): string => normal(part.key).replace(/[^a-z0-9]/g, "_");
