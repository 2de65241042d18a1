/** Mends of single names: successor of a body that is gone, one spelling everywhere, abbreviations written out. */
import { findInstitution, splitResponsible } from "../../dictionary";
import type { Body } from "../../dictionary/types";
import type { Action } from "../../table/types";
import { normal } from "../../table/text";
import { inPlaceOf, withName, withSuccessors } from "../rewrite";
import type { CellEdit } from "../types";
import { edit, texts, unsafe, type MakeContext, type Maker } from "./context";

const sameSpelling = (body: Body, spelling: string): boolean =>
  normal(body.spelling) === normal(spelling) || normal(body.name) === normal(spelling);

/** Bodies that no longer exist give way to those the finding names, here and in later actions of the same kind. */
export const successor: Maker = (context) => {
  const { action, finding, dictionary, table } = context;
  if (!action) return [];
  const gone = texts(finding.values.institutions);
  const successors = texts(finding.values.successors);
  const until = texts(finding.values.until);
  const entries = gone.map((spelling, index) => ({
    spelling,
    until: until[index] ?? "",
    entry: successors[index] ? findInstitution(dictionary, successors[index]) : undefined,
  }));
  const replaced = (where: Action): CellEdit[] => {
    const { bodies } = splitResponsible(where.responsible, dictionary);
    const start = where.from.iso ?? where.to.iso ?? "";
    return edit(
      where,
      "responsible",
      withSuccessors(where.responsible, bodies, (body) => {
        const match = entries.find(
          ({ spelling }) => sameSpelling(body, spelling) || idOf(spelling, context) === body.id,
        );
        return match && (where === action || (match.until !== "" && start > match.until)) ? match.entry : undefined;
      }),
    );
  };
  return unsafe(
    context,
    "successor",
    replaced(action),
    table.actions.filter((other) => other !== action).flatMap(replaced),
  );
};

const idOf = (spelling: string, { dictionary }: MakeContext): string | undefined =>
  findInstitution(dictionary, spelling)?.id;

/** Cells in which a body has this spelling, with it changed. */
function respelt(context: MakeContext, wanted: (body: Body) => string | undefined): CellEdit[] {
  const { table, dictionary } = context;
  return table.actions.flatMap((action) => {
    const bodies = [...splitResponsible(action.responsible, dictionary).bodies].sort((a, b) => b.start - a.start);
    const text = bodies.reduce((cell, body) => {
      const name = wanted(body);
      return name === undefined ? cell : withName(cell, body, name);
    }, action.responsible);
    return edit(action, "responsible", text);
  });
}

/** One proposal for a change in several cells: the first cell, and "zamień też w N innych". */
const oneOf = (context: MakeContext, kind: "canonical-name" | "expand-abbreviation", edits: CellEdit[]) =>
  unsafe(context, kind, edits.slice(0, 1), edits.slice(1));

/**
 * Every other spelling of an institution becomes the usual one; a misspelt name the dictionary's. One proposal a
 * spelling.
 */
export const canonicalSpelling: Maker = (context) => {
  const { finding, dictionary } = context;
  const [usual, ...others] = texts(finding.values.spellings);
  const entry = findInstitution(dictionary, String(finding.values.institution ?? ""));
  if (!usual) return [];
  return others.flatMap((spelling) =>
    oneOf(
      context,
      "canonical-name",
      respelt(context, (body) => {
        if (normal(body.spelling) !== normal(spelling) || (entry && body.id !== entry.id)) return undefined;
        if (body.met === "typo" && entry) return inPlaceOf(body, entry);
        return entry?.abbreviations.includes(usual) || !entry ? usual : inPlaceOf({ ...body, met: "name" }, entry);
      }),
    ),
  );
};

/**
 * Abbreviations written out: those of a known institution by the dictionary, an unknown one by the user's answer, kept
 * in brackets.
 */
export const expandAbbreviation: Maker = (context) => {
  const { action, finding, dictionary, answers } = context;
  const unknown = texts(finding.values.abbreviations);
  if (unknown.length && action) {
    const [short] = unknown;
    const long = answers.text ?? dictionary.abbreviations[short!];
    const column = finding.column === "funding" ? "funding" : "responsible";
    return long
      ? unsafe(
          context,
          "expand-abbreviation",
          edit(
            action,
            column,
            action[column].replace(new RegExp(`(?<![\\p{L}(])${short}(?![\\p{L}])`, "u"), () => `${long} (${short})`),
          ),
        )
      : [];
  }
  const entry = findInstitution(dictionary, String(finding.values.institution ?? ""));
  if (!entry) return [];
  return oneOf(
    context,
    "expand-abbreviation",
    respelt(context, (body) =>
      body.id === entry.id && body.met === "abbreviation"
        ? inPlaceOf(
            {
              ...body,
              met: "name",
              cases: body.cases.length ? body.cases : body.role === "partner" ? ["instrumental"] : ["nominative"],
            },
            entry,
          )
        : undefined,
    ),
  );
};
