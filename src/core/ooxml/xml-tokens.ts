/**
 * XML as a row of tokens, strictly: well-formed or refused (XML 1.0, Namespaces in XML). No DOCTYPE and no entities but
 * the five, bounded depth and size. Every letter is looked at a fixed number of times, whatever a stranger put into the
 * file.
 */
import { AttributePlaces } from "./xml-attribute-places";
import { attributeText, contentText, hasForbidden } from "./xml-letters";
import { Scope } from "./xml-names";
import { XmlRefused } from "./xml-trouble";

const MAX_DEPTH = 400;
const MAX_ELEMENTS = 6_000_000;

export type XmlToken = "open" | "close" | "text";

/** Letters a name may hold; all letters beyond ASCII are let through. */
const NAME = new Uint8Array(128);
for (const letter of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.:")
  NAME[letter.charCodeAt(0)] = 1;
const BEGINS_NAME = NAME.slice();
for (const letter of "0123456789-.") BEGINS_NAME[letter.charCodeAt(0)] = 0;
const DECLARATION =
  /^<\?xml\s+version\s*=\s*["']1\.\d["'](?:\s+encoding\s*=\s*["'][A-Za-z][\w.-]*["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>$/;
const LONGEST_DECLARATION = 300;

export class XmlReader {
  token: XmlToken = "text";
  /** Canonical name of the element opened or closed (see `xml-names.ts`), and its name as written. */
  name = "";
  tag = "";
  /** Where the token stands. An element without content is opened at its tag and closed at the tag's end. */
  start = 0;
  end = 0;
  /** How many elements are open; one just opened counts, one just closed does not. */
  depth = 0;
  /** Written in another way than most programs write: with apostrophes, comments, CDATA, spaces around "=". */
  unusual = false;

  private readonly open: { tag: string; name: string; scope: Scope }[] = [];
  private scope: Scope;
  private elements = 0;
  /** The first "&" and the first "]]>" not passed yet. */
  private ampersand = -1;
  private sectionEnd = -1;
  private literal = false;
  private closesNext = false;
  private readonly places: AttributePlaces;
  /** A name just passed has a prefix. */
  private prefixed = false;

  /** A `fragment` is a piece of a document: the prefixes it uses are declared elsewhere. */
  constructor(
    readonly source: string,
    fragment = false,
  ) {
    this.places = new AttributePlaces(source);
    this.scope = fragment ? Scope.FRAGMENT : Scope.OUTSIDE;
    if (hasForbidden(source)) throw new XmlRefused("broken");
  }

  /** Goes to the next token; false after the last. Throws XmlRefused for what is not sound XML. */
  next(): boolean {
    if (this.closesNext) return this.close(this.end);
    for (;;) {
      const at = this.end;
      if (at >= this.source.length) return this.finish();
      if (this.source.charCodeAt(at) !== 60) {
        if (this.characters(at)) return true;
        continue;
      }
      const second = this.source.charCodeAt(at + 1);
      if (second === 33) {
        if (this.declaration(at)) return true;
      } else if (second === 63) this.instruction(at);
      else return second === 47 ? this.closing(at) : this.opening(at);
    }
  }

  /** Past the end of the element just opened. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside && this.next());
  }

  get hasAttributes(): boolean {
    return this.places.count > 0;
  }

  /** An attribute of the element just opened, by its canonical name. */
  attribute(name: string): string | undefined {
    for (let index = 0; index < this.places.count; index++)
      if (this.attributeName(index) === name) return this.places.value(index);
    return undefined;
  }

  /** An attribute by its name without prefix. */
  localAttribute(name: string): string | undefined {
    for (let index = 0; index < this.places.count; index++) {
      const own = this.attributeName(index);
      if (own === name || own.slice(own.indexOf(":") + 1) === name) return this.places.value(index);
    }
    return undefined;
  }

  /** All attributes of the element just opened, by canonical name; the object has no prototype. */
  attributes(): Record<string, string> {
    const all: Record<string, string> = Object.create(null);
    for (let index = 0; index < this.places.count; index++) all[this.attributeName(index)] = this.places.value(index);
    return all;
  }

  /** Attributes as they are written: names with the prefixes of the file. */
  written(): { name: string; value: string }[] {
    return Array.from({ length: this.places.count }, (_, index) => ({
      name: this.places.rawName(index),
      value: this.places.value(index),
    }));
  }

  private attributeName(index: number): string {
    const name = this.places.rawName(index);
    return name.includes(":") ? this.scope.attribute(name) : name;
  }

  private finish(): boolean {
    if (this.open.length > 0 || this.elements === 0) throw new XmlRefused("broken");
    return false;
  }

  private characters(at: number): boolean {
    const next = this.source.indexOf("<", at);
    const to = next < 0 ? this.source.length : next;
    this.end = to;
    if (this.open.length === 0) {
      if (/[^\s]/.test(this.source.slice(at, to))) throw new XmlRefused("broken");
      return false;
    }
    this.sectionEnd = this.firstFrom("]]>", at, this.sectionEnd);
    if (this.sectionEnd < to) throw new XmlRefused("broken");
    this.ampersand = this.firstFrom("&", at, this.ampersand);
    if (this.ampersand < to) contentText(this.source.slice(at, to));
    return this.said(at, false);
  }

  /**
   * Where `what` stands at or after `at`; `known` is the answer for an earlier place. Each letter is looked at once.
   */
  private firstFrom(what: string, at: number, known: number): number {
    if (known >= at) return known;
    const found = this.source.indexOf(what, at);
    return found < 0 ? this.source.length : found;
  }

  private said(at: number, literal: boolean): boolean {
    this.token = "text";
    this.start = at;
    this.literal = literal;
    return true;
  }

  /** Of a text: what it says. */
  get text(): string {
    return this.literal
      ? this.source.slice(this.start + 9, this.end - 3).replace(/\r\n?/g, "\n")
      : contentText(this.source.slice(this.start, this.end));
  }

  /** A comment is passed over; CDATA is text; anything else that begins so declares what nobody may. */
  private declaration(at: number): boolean {
    const { source } = this;
    this.unusual = true;
    if (source.startsWith("<!--", at)) {
      const end = source.indexOf("--", at + 4);
      if (end < 0 || source.charCodeAt(end + 2) !== 62) throw new XmlRefused("broken");
      this.end = end + 3;
      return false;
    }
    if (!source.startsWith("<![CDATA[", at)) throw new XmlRefused("entities");
    const end = source.indexOf("]]>", at + 9);
    if (end < 0 || this.open.length === 0) throw new XmlRefused("broken");
    this.end = end + 3;
    return this.said(at, true);
  }

  /** "<?xml …?>" at the very beginning and nowhere else; any other instruction is passed over. */
  private instruction(at: number): void {
    const end = this.source.indexOf("?>", at + 2);
    if (end < 0) throw new XmlRefused("broken");
    const target = this.source.slice(at + 2, this.nameEnd(at + 2));
    const after = at + 2 + target.length;
    if (after !== end && this.afterSpace(after) === after) throw new XmlRefused("broken");
    if (target.toLowerCase() !== "xml") this.unusual = true;
    else if (at > 0 || !DECLARATION.test(this.source.slice(at, Math.min(end + 2, LONGEST_DECLARATION))))
      throw new XmlRefused("broken");
    this.end = end + 2;
  }

  private closing(at: number): boolean {
    const to = this.source.indexOf(">", at);
    const tag = this.open.at(-1)?.tag;
    if (to < 0 || tag === undefined || !this.source.startsWith(tag, at + 2)) throw new XmlRefused("broken");
    const rest = at + 2 + tag.length;
    if (rest !== to && /[^\s]/.test(this.source.slice(rest, to))) throw new XmlRefused("broken");
    this.start = at;
    this.end = to + 1;
    return this.close(at);
  }

  private close(start: number): boolean {
    const closed = this.open.pop()!;
    this.closesNext = false;
    this.token = "close";
    this.start = start;
    this.tag = closed.tag;
    this.name = closed.name;
    this.scope = closed.scope;
    this.depth = this.open.length;
    this.places.clear();
    return true;
  }

  private opening(at: number): boolean {
    if (this.open.length === 0 && this.elements > 0) throw new XmlRefused("broken");
    if (++this.elements > MAX_ELEMENTS || this.open.length >= MAX_DEPTH) throw new XmlRefused("large");
    const nameEnd = this.nameEnd(at + 1);
    this.tag = this.source.slice(at + 1, nameEnd);
    const outer = this.scope;
    this.scanAttributes(nameEnd, this.source.indexOf("<", at + 1));
    this.name = this.scope.element(this.tag);
    this.open.push({ tag: this.tag, name: this.name, scope: outer });
    this.token = "open";
    this.start = at;
    this.depth = this.open.length;
    return true;
  }

  private nameEnd(from: number): number {
    const { source } = this;
    let at = from;
    let code = source.charCodeAt(at);
    if (!(code >= 128 || BEGINS_NAME[code] === 1)) throw new XmlRefused("broken");
    while (code >= 128 || NAME[code] === 1) {
      if (code === 58) this.prefixed = true;
      code = source.charCodeAt(++at);
    }
    return at;
  }

  private afterSpace(from: number): number {
    let at = from;
    for (let code = this.source.charCodeAt(at); code === 32 || code === 10 || code === 13 || code === 9;)
      code = this.source.charCodeAt(++at);
    return at;
  }

  /** `limit` is where the next tag begins: no value reaches so far, for none holds "<". */
  private scanAttributes(from: number, limit: number): void {
    const { source } = this;
    let at = from;
    let declares = false;
    this.prefixed = false;
    this.places.clear();
    for (;;) {
      const name = this.afterSpace(at);
      const code = source.charCodeAt(name);
      if (code === 62 || (code === 47 && source.charCodeAt(name + 1) === 62)) {
        this.closesNext = code === 47;
        this.end = name + (code === 47 ? 2 : 1);
        break;
      }
      if (name === at) throw new XmlRefused("broken");
      const nameEnd = this.nameEnd(name);
      at = this.scanValue(name, nameEnd, limit);
      declares ||= code === 120 && source.startsWith("xmlns", name);
    }
    this.places.refuseDuplicates();
    if (declares) this.scope = this.scope.inner(this.written());
    // Asked for its canonical name, a prefix that nothing declares is refused.
    if (this.prefixed) for (let index = 0; index < this.places.count; index++) this.attributeName(index);
  }

  /** Past the value's closing quote. */
  private scanValue(name: number, nameEnd: number, limit: number): number {
    const { source } = this;
    const equals = this.afterSpace(nameEnd);
    const opening = this.afterSpace(equals + 1);
    const quote = source.charCodeAt(opening);
    if (source.charCodeAt(equals) !== 61 || (quote !== 34 && quote !== 39)) throw new XmlRefused("broken");
    const closing = source.indexOf(quote === 34 ? '"' : "'", opening + 1);
    if (closing < 0 || (limit >= 0 && closing > limit)) throw new XmlRefused("broken");
    if (quote === 39 || opening !== nameEnd + 1) this.unusual = true;
    this.ampersand = this.firstFrom("&", opening, this.ampersand);
    if (this.ampersand < closing) attributeText(source.slice(opening + 1, closing));
    this.places.add(name, nameEnd, opening + 1, closing);
    return closing + 1;
  }
}
