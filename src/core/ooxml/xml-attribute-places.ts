/** Where the attributes of one element stand in its source. Kept as numbers: most attributes are never asked for. */
import { attributeText } from "./xml-letters";
import { XmlRefused } from "./xml-trouble";

const LOOKED_AT_ONE_BY_ONE = 8;

export class AttributePlaces {
  count = 0;
  /** Where names and values begin and end: four numbers an attribute. */
  private readonly places: number[] = [];

  constructor(private readonly source: string) {}

  clear(): void {
    this.count = 0;
  }

  add(name: number, nameEnd: number, value: number, valueEnd: number): void {
    const place = this.count++ * 4;
    this.places[place] = name;
    this.places[place + 1] = nameEnd;
    this.places[place + 2] = value;
    this.places[place + 3] = valueEnd;
  }

  /** As written, with the prefix of the file. */
  rawName(index: number): string {
    return this.source.slice(this.places[index * 4], this.places[index * 4 + 1]);
  }

  value(index: number): string {
    return attributeText(this.source.slice(this.places[index * 4 + 2], this.places[index * 4 + 3]));
  }

  /** Throws XmlRefused where one name is written twice. */
  refuseDuplicates(): void {
    const { count } = this;
    if (count < 2) return;
    if (count > LOOKED_AT_ONE_BY_ONE) {
      const names = new Set(Array.from({ length: count }, (_, index) => this.rawName(index)));
      if (names.size < count) throw new XmlRefused("broken");
      return;
    }
    for (let one = 1; one < count; one++)
      for (let other = 0; other < one; other++) if (this.sameName(one, other)) throw new XmlRefused("broken");
  }

  private sameName(one: number, other: number): boolean {
    const [from, to] = [this.places[one * 4]!, this.places[one * 4 + 1]!];
    const [otherFrom, otherTo] = [this.places[other * 4]!, this.places[other * 4 + 1]!];
    return (
      to - from === otherTo - otherFrom &&
      this.source.charCodeAt(from) === this.source.charCodeAt(otherFrom) &&
      this.rawName(one) === this.rawName(other)
    );
  }
}
