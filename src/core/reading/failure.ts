import type { Message } from "../table/read-result";
import { fold } from "../table/text";
import { isForm } from "./layouts/row-kind";
import type { Scan } from "./layouts/scan";
import { columnOf } from "./headers/column-map";
import { matchHeader } from "./headers/match";
import { squeeze } from "./headers/squeeze";
import type { SourceDocument } from "./source";

/** Why a document holds no action table, in the user's terms: the first reason that fits. */
export function refuse(document: SourceDocument, found: Scan): Message {
  const { file } = document;
  const texts = document.blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : block.cells.map(({ text }) => text),
  );
  const attached = document.messages.some(({ code }) => code === "file.attached");
  if (texts.every((text) => fold(text) === "") && !attached) return { code: "reading.empty", values: { file } };
  const form = [...found.blocks, ...found.refused].find((block) =>
    block.body.some((row) => row.own.some((cell) => isForm(cell.text))),
  );
  if (form && !form.body.some((row) => row.own.some((cell) => !isForm(cell.text) && fold(cell.text).length > 12)))
    return { code: "reading.form", values: { file }, where: form.matrix.table.where };
  if (found.cards.some(({ fields }) => fields.some(({ values }) => values.some(({ text }) => isForm(text)))))
    return { code: "reading.form", values: { file } };
  const [plan] = found.blocks;
  if (plan || found.cards.length > 0)
    return {
      code: "reading.no-actions",
      values: { file },
      where: (plan?.matrix ?? found.cards[0]!.matrix).table.where,
    };
  const glued = texts.find(isGlued);
  if (glued !== undefined) return { code: "reading.glued", values: { file, text: fold(glued).slice(0, 80) } };
  const [other] = found.refused;
  if (other) {
    const headers = other.header?.headers.map(({ text }) => text) ?? [];
    return {
      code:
        columnOf(other.map, "action") &&
        other.map.columns.some(({ column, how }) => column === "action" && how === "own")
          ? "reading.only-actions"
          : "reading.other-table",
      values: { file, headers },
      where: other.matrix.table.where,
    };
  }
  const [table] = found.tables;
  if (table)
    return {
      code: "reading.no-header",
      values: {
        file,
        headers: (table.rows.find((row) => row.own.length > 1)?.own ?? [])
          .slice(0, 6)
          .map(({ text }) => fold(text).slice(0, 40)),
      },
      where: table.table.where,
    };
  // The table is there for whoever opens the file, in a part that no reader here opens.
  if (attached) return { code: "reading.attached", values: { file } };
  const headers = texts.filter((text) => matchHeader(text)[0]?.cost === 0).length;
  return { code: headers >= 3 ? "reading.loose-cells" : "reading.no-table", values: { file } };
}

const GLUED_WORDS = [
  "celeoperacyjne",
  "celoperacyjny",
  "odkiedy",
  "dokiedy",
  "zrodlofinansowania",
  "zrodlafinansowania",
  "odpowiedzialny",
  "terminrealizacji",
  "realizator",
  "dzialania",
  "dzialanie",
  "zadanie",
  "wskaznik",
  "koszt",
];

/**
 * Three headers in one short text without anything between them: cells run together, nobody can tell them apart again.
 */
export function isGlued(text: string): boolean {
  const head = squeeze(text.slice(0, 200));
  const hits = GLUED_WORDS.filter((word) => head.includes(word));
  return (
    hits.length >= 3 &&
    hits.reduce((sum, word) => sum + word.length, 0) * 2 >
      squeeze(text.slice(0, Math.max(60, head.length > 120 ? 120 : text.length))).length
  );
}
