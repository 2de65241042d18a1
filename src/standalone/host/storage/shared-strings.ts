/** The table of texts of a workbook. Texts of the opened file keep their places; new ones come after. */
import { sharedTexts, type SharedText } from "../../../core/ooxml/sheet/texts";
import { escapeCell } from "./xml";

export class SharedStrings {
  private readonly texts: readonly SharedText[];
  private readonly places = new Map<string, number>();

  constructor(private readonly xml: string) {
    this.texts = xml === "" ? [] : sharedTexts(xml);
    this.texts.forEach(({ text, rich }, index) => {
      if (!rich && !this.places.has(text)) this.places.set(text, index);
    });
  }

  get all(): readonly SharedText[] {
    return this.texts;
  }

  get count(): number {
    return this.texts.length;
  }
  text(index: number): string {
    return this.texts[index]?.text ?? "";
  }
  /** Letters with looks of their own: kept by their place as long as the cell is not written. */
  isRich(index: number): boolean {
    return this.texts[index]?.rich ?? false;
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
    const items = this.texts.map(({ start, end }) => this.xml.slice(start, end));
    const fresh = added.map(
      (text) => `<si><t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ""}>${escapeCell(text)}</t></si>`,
    );
    const total = items.length + fresh.length;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${total}" uniqueCount="${total}">${items.join("")}${fresh.join("")}</sst>`;
  }
}
