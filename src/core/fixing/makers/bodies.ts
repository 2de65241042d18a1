/** Mends of the responsible cell: lead and partners told apart, fragments moved out, somebody chosen. */
import { splitResponsible } from "../../dictionary";
import type { Body } from "../../dictionary/types";
import { PARTNER_DIVIDER } from "../../table/cells";
import { isMissing } from "../../table/text";
import { instrumentals, withPreposition } from "../rewrite";
import { edit, unsafe, type Maker } from "./context";

/** What stands in the cell for a body, as written but for the white space. */
const written = (body: Body): string => body.written.replace(/\s+/g, " ").trim();

/** Lead and partners as one sentence: "GOPS we współpracy z PUP, policją". */
function sentence(lead: string, partners: string): string {
  return partners ? `${lead} ${withPreposition(partners)}` : lead;
}

/**
 * Several bodies and no lead: the first leads (or the one answered), the others stand after "we współpracy z". Where
 * the table has the column Partnerzy a second proposal moves them there.
 */
export const movePartners: Maker = (context) => {
  const { action, answers, dictionary, table } = context;
  if (!action) return [];
  const { bodies, fragments } = splitResponsible(action.responsible, dictionary);
  if (bodies.length < 2 || fragments.length > 0) return [];
  const wanted = answers.body ? splitResponsible(answers.body, dictionary).bodies[0]?.name : undefined;
  const lead = bodies.find(({ name }) => name === wanted) ?? bodies[0]!;
  const others = bodies.filter((body) => body !== lead);
  const inCell = unsafe(
    context,
    "move-partners",
    edit(action, "responsible", sentence(written(lead), instrumentals(others, dictionary))),
  );
  if (!table.columns.some(({ column }) => column === "partners")) return inCell;
  const partners = [...new Set([...action.partners, ...others.map(({ name }) => name)])].filter(
    (name) => name !== lead.name,
  );
  return [
    ...inCell,
    ...unsafe(context, "move-partners", [
      ...edit(action, "responsible", written(lead)),
      ...edit(action, "partners", partners.join(PARTNER_DIVIDER)),
    ]),
  ];
};

/** The cell without some of its stretches, with the marks and dividers that belonged to them. */
export function withoutPieces(
  cell: string,
  dropped: ReadonlySet<string>,
  dictionary = undefined as Parameters<typeof splitResponsible>[1],
): string {
  const { pieces } = splitResponsible(cell, dictionary);
  const kept = pieces.map((piece) => ({
    ...piece,
    gone: (piece.role === "fragment" || piece.role === "body") && dropped.has(piece.text.replace(/\s+/g, " ").trim()),
  }));
  kept.forEach((piece, index) => {
    if (!piece.gone || (piece.role !== "fragment" && piece.role !== "body")) return;
    for (let before = index - 1; before >= 0; before--) {
      const role = kept[before]!.role;
      if (role !== "space" && role !== "number" && role !== "divider") break;
      kept[before]!.gone = true;
    }
  });
  return kept
    .filter(({ gone }) => !gone)
    .map(({ text }) => text)
    .join("")
    .replace(/^[\s,;/+]+|(?<![\s,;/+])[\s,;/+]+$/g, "")
    .replace(/(?<!\s)\s+(?:we współpracy z[e]?|przy udziale)$/i, "")
    .replace(/ {2,}/g, " ")
    .replace(/(?<=[\p{L}.)])(?=\d{1,2}\. )/gu, " ");
}

/** Text that names nobody goes to the notes. */
export const moveFragment: Maker = (context) => {
  const { action, dictionary } = context;
  if (!action) return [];
  const { fragments } = splitResponsible(action.responsible, dictionary);
  if (!fragments.length) return [];
  const moved = fragments.filter((text) => !action.note.includes(text)).join("; ");
  const note = isMissing(action.note) ? moved : [action.note, moved].filter(Boolean).join("; ");
  return unsafe(context, "move-fragment", [
    ...edit(action, "responsible", withoutPieces(action.responsible, new Set(fragments), dictionary)),
    ...edit(action, "note", note),
  ]);
};

/**
 * Somebody is chosen: for an empty cell the answer is the cell, a generic or open body gives way to the answer. Without
 * an answer an open list may be closed by striking its end out, when somebody else remains.
 */
export const fillResponsible: Maker = (context) => {
  const { action, answers, dictionary, table } = context;
  if (!action) return [];
  const { bodies } = splitResponsible(action.responsible, dictionary);
  const wide = bodies.filter(({ kind }) => kind === "open" || kind === "generic");
  const open = wide.filter(({ kind }) => kind === "open");
  if (!answers.body) {
    if (!open.length || open.length === bodies.length) return [];
    return unsafe(
      context,
      "fill-responsible",
      edit(action, "responsible", withoutPieces(action.responsible, new Set(open.map(written)), dictionary)),
    );
  }
  const chosen = splitResponsible(answers.body, dictionary);
  const target = open[0] ?? (bodies.length === 1 ? wide[0] : undefined);
  if (!target)
    return isMissing(action.responsible)
      ? unsafe(context, "fill-responsible", edit(action, "responsible", answers.body))
      : [];
  const replacement = target.role === "partner" ? instrumentals(chosen.bodies, dictionary) : answers.body;
  const put = (cell: string, body: Body): string =>
    cell.slice(0, body.start) + replacement + cell.slice(body.start + body.written.length);
  const others = table.actions.filter((other) => other !== action && other.responsible === action.responsible);
  return unsafe(
    context,
    "fill-responsible",
    edit(action, "responsible", put(action.responsible, target)),
    others.flatMap((other) => edit(other, "responsible", put(other.responsible, target))),
  );
};
