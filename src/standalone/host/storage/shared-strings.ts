/** The table of texts of a workbook. Texts of the opened file keep their places; new ones come after. */
import { escapeCell, unescapeCell, unescapeXml } from "./xml";

const ITEM = /<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g;

export class SharedStrings {
  private readonly texts: string[] = [];
  private readonly rich = new Set<number>();
  private readonly places = new Map<string, number>();

  constructor(private readonly xml: string) {
    for (const [, inner = ""] of xml.matchAll(ITEM)) {
      const index = this.texts.length;
      // Phonetic hints are no part of the text.
      const body = inner.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "");
      const text = unescapeCell(
        [...body.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)].map(([, piece = ""]) => unescapeXml(piece)).join(""),
      );
      this.texts.push(text);
      if (/<r[\s>]/.test(body)) this.rich.add(index);
      else if (!this.places.has(text)) this.places.set(text, index);
    }
  }

  get count(): number {
    return this.texts.length;
  }
  text(index: number): string {
    return this.texts[index] ?? "";
  }
  /** Letters with looks of their own: kept by their place as long as the cell is not written. */
  isRich(index: number): boolean {
    return this.rich.has(index);
  }

  /** A list of additions: `place` answers the place of a text, `write` the whole part. */
  begin(): { place(text: string): number; write(): string } {
    const places = new Map(this.places),
      added: string[] = [];
    return {
      place: (text) => {
        let index = places.get(text);
        if (index === undefined) {
          index = this.texts.length + added.length;
          added.push(text);
          places.set(text, index);
        }
        return index;
      },
      write: () => this.write(added),
    };
  }

  /** The whole part: the file's own items word by word, then the new ones. */
  private write(added: readonly string[]): string {
    const items = [...this.xml.matchAll(ITEM)].map(([all]) => all);
    const fresh = added.map(
      (text) => `<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ""}>${escapeCell(text)}</t></si>`,
    );
    const total = items.length + fresh.length;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${total}" uniqueCount="${total}">${items.join("")}${fresh.join("")}</sst>`;
  }
}
