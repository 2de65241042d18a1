import { crc32 } from "../../ooxml/crc32";
/** The captions a document has been given so far, by kind: what is numbered next. */

export type CaptionKind = "table" | "chart";

export interface Caption {
  kind: CaptionKind;
  number: number;
  title: string;
  bookmark: string;
}

export class Captions {
  readonly made: Caption[] = [];

  /**
   * `first`: the number the first table and the first chart get; `known`: numbers of captions the document has
   * already.
   */
  constructor(
    private readonly first = 1,
    private readonly known: (bookmark: string) => number | undefined = () => undefined,
  ) {}

  add(kind: CaptionKind, title: string, key: string): Caption {
    const number = this.made.filter((each) => each.kind === kind).length + this.first;
    const wanted = bookmarkOf(kind, key);
    const same = this.made.filter(({ bookmark }) => bookmark.startsWith(wanted)).length;
    const caption = { kind, number, title, bookmark: same === 0 ? wanted : `${wanted}_${same + 1}` };
    this.made.push(caption);
    return caption;
  }

  /** What to call the table of this key by; undefined where nobody has numbered it. */
  reference(key: string): Pick<Caption, "kind" | "number" | "bookmark"> | undefined {
    const bookmark = bookmarkOf("table", key);
    const number = this.made.find((each) => each.bookmark === bookmark)?.number ?? this.known(bookmark);
    return number === undefined ? undefined : { kind: "table", number, bookmark };
  }
}

/** A caption is found again by what it stands for, whatever its number and its words become. */
export const bookmarkOf = (kind: CaptionKind, key: string): string =>
  `td_${kind}_${crc32(new TextEncoder().encode(key)).toString(16)}`;
