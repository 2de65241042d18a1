/** A Word document (.docx) → blocks in reading order, with everything a person sees, and a list of what they do not. */
import type { Message, Piece } from "../../table/read-result";
import { layFlow } from "../flow";
import { refusal, ZIP_TROUBLE } from "../refusal";
import type { SourceResult } from "../source";
import { elementsOf, type XmlElement } from "../../ooxml/xml";
import { openZip } from "../../ooxml/zip";
import { cellsFromParagraphs } from "../text/from-paragraphs";
import { numberLabels } from "./numbering";
import { ownSummaries } from "./own-tables";
import { openPackage } from "./package";
import { readStory, storyText, type Story } from "./story";
import { readStyles } from "./styles";
import type { Tally } from "./inline";

/** `file` is the name shown to the user. Never throws for what the file holds. */
export function readDocx(bytes: Uint8Array, file: string): SourceResult {
  const refused = refusal(bytes, file, "docx");
  if (refused) return { ok: false, failure: refused };
  const opened = openZip(bytes);
  if (!opened.ok) return { ok: false, failure: { code: ZIP_TROUBLE[opened.trouble], values: { file } } };
  const word = openPackage(opened.zip, file);
  if (!word.ok) return word;
  const { document, styles: styleRoot, numbering, footnotes, endnotes, comments, margins, read } = word.value;

  const styles = readStyles(styleRoot);
  const tally: Tally = { deletions: 0, insertions: 0, hidden: 0, notes: 0, attached: 0, summaries: 0 };
  /** Stories beside the body count their own lists and report nothing into the body's tally. */
  const aside = (): Story => ({
    styles,
    labels: numberLabels(numbering, styles.numberingStyle),
    tally: { deletions: 0, insertions: 0, hidden: 0, notes: 0, attached: 0, summaries: 0 },
    note: () => undefined,
    summary: () => false,
  });
  const notes = { footnote: byId(footnotes), endnote: byId(endnotes) };
  const body = elementsOf(document, "w:body")[0];
  const story: Story = {
    summary: body ? ownSummaries(body) : () => false,
    styles,
    tally,
    labels: numberLabels(numbering, styles.numberingStyle),
    note: (kind, id) => {
      const found = notes[kind].get(id);
      return found && storyText(readStory(found, aside()));
    },
  };
  const laid = layFlow(body ? readStory(body, story) : []);
  const marginPieces: Piece[] = [];
  for (const part of margins) {
    const margin = read(part);
    if (!margin.ok) return margin;
    if (margin.value)
      marginPieces.push({
        text: storyText(readStory(margin.value, aside())),
        where: margin.value.name === "w:ftr" ? "stopka strony" : "nagłówek strony",
      });
  }
  const commentPieces = (comments ? elementsOf(comments, "w:comment") : []).map((root, index): Piece => ({
    text: storyText(readStory(root, aside())),
    where: `komentarz ${index + 1}`,
  }));
  const outside = distinct([...marginPieces, ...commentPieces].filter(({ text }) => text !== ""));
  const leftOut = [...laid.leftOut, ...outside];
  const messages = told({ tally, outside, nested: laid.nested }, file);
  return {
    ok: true,
    document: cellsFromParagraphs({
      file,
      kind: "docx",
      blocks: laid.blocks,
      messages,
      ...(leftOut.length > 0 ? { leftOut } : {}),
    }),
  };
}

interface Seen {
  tally: Tally;
  outside: readonly Piece[];
  nested: number;
}

/** What a person may miss in the table: changes, hidden words, notes, comments, margins, tables in tables. */
function told({ tally, outside, nested }: Seen, file: string): Message[] {
  const comments = outside.filter(({ where }) => where.startsWith("komentarz")).length;
  const said: [string, number][] = [
    [tally.deletions > 0 ? "file.tracked-deletions" : "file.tracked-insertions", tally.deletions || tally.insertions],
    ["file.hidden-text", tally.hidden],
    ["file.notes", tally.notes],
    ["file.comments", comments],
    ["file.margins", outside.length - comments],
    ["file.nested-table", nested],
    ["file.own-summaries", tally.summaries],
    ["file.attached", tally.attached],
  ];
  return said.filter(([, count]) => count > 0).map(([code, count]): Message => ({ code, values: { count, file } }));
}

function byId(root: XmlElement | undefined): Map<string, XmlElement> {
  const real = (root ? elementsOf(root) : []).filter(
    ({ attributes }) =>
      !["separator", "continuationSeparator", "continuationNotice"].includes(attributes["w:type"] ?? "normal"),
  );
  return new Map(real.map((element) => [element.attributes["w:id"] ?? "", element]));
}

/** The same header on odd, even and first pages is one text. */
function distinct(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter(({ text, where }) => !seen.has(`${where}\u0000${text}`) && seen.add(`${where}\u0000${text}`));
}
