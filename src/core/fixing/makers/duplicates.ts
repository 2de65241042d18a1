/**
 * Two rows of one action: owners, sources and years united in the first, the second marked in its notes; no row is
 * deleted here.
 */
import { splitResponsible } from "../../dictionary";
import { fixingWord } from "../../messages/fixing";
import { cellText } from "../../table/cells";
import { isMissing, normal } from "../../table/text";
import type { Action, Table } from "../../table/types";
import { instrumentals, withPreposition } from "../rewrite";
import type { Finding } from "../../checking/types";
import { edit, unsafe, type MakeContext, type Maker } from "./context";

const plain = (text: string): string =>
  normal(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The row the finding compares with: by id where it says one, else by what its values say. */
function otherOf(finding: Finding, action: Action, table: Table): Action | undefined {
  const ids = finding.actionIds?.filter((id) => id !== action.id) ?? [];
  if (ids.length === 1) return table.actions.find(({ id }) => id === ids[0]);
  const { area, goal, number, action: text } = finding.values;
  const alike = table.actions.filter(
    (other) =>
      other !== action &&
      (text === undefined || plain(other.text) === plain(String(text)) || plain(other.text) === plain(action.text)),
  );
  return alike.find((other) => other.area === area && other.goalNumber === goal && other.number === number) ?? alike[0];
}

/** Sources of both, each once. */
function united(first: string, second: string): string {
  if (isMissing(second) || normal(first).includes(normal(second))) return first;
  return isMissing(first) ? second : `${first}, ${second}`;
}

/** Owners of both: those the first lacks join its partners. */
function unitedOwners(first: Action, second: Action, { dictionary }: MakeContext): string {
  if (isMissing(first.responsible)) return second.responsible;
  const has = new Set(splitResponsible(first.responsible, dictionary).bodies.map(({ name }) => name));
  const missing = splitResponsible(second.responsible, dictionary).bodies.filter(({ name }) => !has.has(name));
  if (!missing.length) return first.responsible;
  const more = instrumentals(missing, dictionary);
  const withPartners = splitResponsible(first.responsible, dictionary).bodies.some(({ role }) => role === "partner");
  return withPartners ? `${first.responsible}, ${more}` : `${first.responsible} ${withPreposition(more)}`;
}

export const mergeDuplicate: Maker = (context) => {
  const { action, finding, table } = context;
  const other = action && otherOf(finding, action, table);
  if (!action || !other) return [];
  const [first, second] =
    table.actions.indexOf(action) < table.actions.indexOf(other) ? [action, other] : [other, action];
  const from = first.from.iso && second.from.iso && second.from.iso < first.from.iso ? second : first;
  const to = first.to.iso && second.to.iso && second.to.iso > first.to.iso ? second : first;
  const mark = fixingWord("note.duplicate", "pl", { goal: first.goalNumber, number: first.number });
  const note = second.note.includes(mark) ? second.note : isMissing(second.note) ? mark : `${second.note}; ${mark}`;
  return unsafe(context, "merge-duplicate", [
    ...edit(first, "responsible", unitedOwners(first, second, context)),
    ...edit(first, "funding", united(first.funding, second.funding)),
    ...edit(first, "from", cellText(from, "from")),
    ...edit(first, "to", cellText(to, "to")),
    ...edit(second, "note", note),
  ]);
};
