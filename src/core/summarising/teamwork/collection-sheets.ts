/** What collecting leaves to people: conflicts, removed rows, where every row came from, alike actions. */
import type { Locale } from "../../messages/catalogue";
import { teamworkText } from "../../messages/teamwork";
import { columnTitle, OWN, type JoinProposal, type MergedColumn, type MergeResult } from "../../merging";
import {
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  STANDARD_HEADERS,
  cellText,
  type Action,
  type ColumnKey,
} from "../../table";
import { EMPTY, number, text } from "../model/cells";
import { SheetBuilder } from "../model/sheet-builder";
import { SHEETS, type CellContent, type SheetModel } from "../model/sheet-model";

type Code = Parameters<typeof teamworkText>[1];

const header = (locale: Locale, codes: readonly Code[]): CellContent[] =>
  codes.map((code) => text(teamworkText(locale, code)));
const nameOf = (locale: Locale, file: string) => (file === OWN ? teamworkText(locale, "conflicts.own") : file);

/** "Rodzina · cel II · 3. Utworzenie…" */
function placeOf(action: Action | undefined, locale: Locale): string {
  return action
    ? [
        action.area,
        action.goalNumber && teamworkText(locale, "place.goal", { goal: action.goalNumber }),
        `${action.number ? `${action.number}. ` : ""}${action.text}`,
      ]
        .filter(Boolean)
        .join(" · ")
    : "";
}

/** How a conflict is called among decisions. */
export const conflictKey = ({ actionId, column }: { actionId: string; column: MergedColumn }): string =>
  `${actionId}|${column}`;

/** `decided`: what was chosen already, by `conflictKey`; the rest waits for a word in the last column. */
export function conflictsSheet(
  merge: MergeResult,
  locale: Locale = "pl",
  decided: Readonly<Record<string, string>> = {},
): SheetModel {
  const sheet = new SheetBuilder(SHEETS.conflicts, [48, 20, 30, 60, 26]);
  const actions = new Map(merge.table.actions.map((action) => [action.id, action]));
  sheet.line(
    teamworkText(locale, "conflicts.title", {
      count: merge.conflicts.filter((conflict) => decided[conflictKey(conflict)] === undefined).length,
    }),
    "title",
  );
  if (merge.conflicts.length > 0) {
    sheet.notes([teamworkText(locale, "conflicts.note")]);
    const shown = (value: string) => value || teamworkText(locale, "conflicts.empty");
    sheet.add(
      [
        header(locale, [
          "conflicts.place",
          "conflicts.column",
          "conflicts.base",
          "conflicts.proposals",
          "conflicts.decision",
        ]),
      ],
      "header",
      { wrap: true },
    );
    sheet.add(
      merge.conflicts.map((conflict) => [
        text(placeOf(actions.get(conflict.actionId), locale)),
        text(columnTitle(conflict.column)),
        text(shown(conflict.base)),
        text(
          conflict.sides
            .map((side) => `${shown(side.value)} (${side.files.map((file) => nameOf(locale, file)).join(", ")})`)
            .join("\n"),
        ),
        decided[conflictKey(conflict)] === undefined ? EMPTY : text(shown(decided[conflictKey(conflict)]!)),
      ]),
      "body",
      { wrap: true },
    );
  }
  addRemovals(sheet, merge, locale);
  addChanges(sheet, merge, actions, locale);
  addColumns(sheet, merge, locale);
  return sheet.model;
}

/** Every changed cell with what stood there: whoever answers for the plan can follow each. */
function addChanges(
  sheet: SheetBuilder,
  { changes }: MergeResult,
  actions: ReadonlyMap<string, Action>,
  locale: Locale,
): void {
  if (changes.length === 0) return;
  const shown = (value: string) => text(value || teamworkText(locale, "conflicts.empty"));
  sheet.gap();
  sheet.line(teamworkText(locale, "changes.title", { count: changes.length }), "subtitle");
  sheet.add(
    [header(locale, ["conflicts.place", "conflicts.column", "changes.before", "changes.after", "changes.files"])],
    "header",
    { wrap: true },
  );
  sheet.add(
    changes.map(({ actionId, column, before, after, files }) => [
      text(placeOf(actions.get(actionId), locale)),
      text(columnTitle(column)),
      shown(before),
      shown(after),
      text(files.join(", ")),
    ]),
    "body",
    { wrap: true },
  );
}

/** Columns under other headers, and those that people must look at. */
function addColumns(sheet: SheetBuilder, { renamed, doubts }: MergeResult, locale: Locale): void {
  const block = (title: Code, heads: readonly Code[], rows: readonly (readonly string[])[]) => {
    if (rows.length === 0) return;
    sheet.gap();
    sheet.line(teamworkText(locale, title), "subtitle");
    sheet.add([header(locale, heads)], "header", { wrap: true });
    sheet.add(
      rows.map((row) => row.map((cell) => text(cell))),
      "body",
      { wrap: true },
    );
  };
  block(
    "renamed.title",
    ["renamed.header", "renamed.column", "changes.files"],
    renamed.map(({ file, header: name, column }) => [name, columnTitle(column), file]),
  );
  block(
    "doubts.title",
    ["renamed.header", "doubts.candidates", "doubts.samples", "changes.files"],
    doubts.map(({ file, header: name, candidates, samples }) => [
      name,
      candidates.map(columnTitle).join(", "),
      samples.join("; "),
      file,
    ]),
  );
}

/** Removed rows with everything that stood in them: nothing that was in the plan is gone from the workbook. */
function addRemovals(sheet: SheetBuilder, merge: MergeResult, locale: Locale): void {
  if (merge.removals.length === 0) return;
  const whole = (action: Action) =>
    ([...REQUIRED_COLUMNS, ...OPTIONAL_COLUMNS] as ColumnKey[])
      .flatMap((column) =>
        cellText(action, column) ? [`${STANDARD_HEADERS[column]}: ${cellText(action, column)}`] : [],
      )
      .join("\n");
  sheet.gap();
  sheet.line(teamworkText(locale, "removals.title", { count: merge.removals.length }), "subtitle");
  sheet.add([header(locale, ["conflicts.place", "removals.state", "removals.files"])], "header", { wrap: true });
  sheet.add(
    merge.removals.map((removal) => [
      text(whole(removal.action)),
      text(teamworkText(locale, removal.kept ? "removals.kept" : "removals.gone")),
      text(removal.files.join(", ")),
    ]),
    "body",
    { wrap: true },
  );
}

export function provenanceSheet(merge: MergeResult, locale: Locale = "pl"): SheetModel {
  const sheet = new SheetBuilder(SHEETS.provenance, [60, 34, 20, 9, 34, 12]);
  const actions = new Map(merge.table.actions.map((action) => [action.id, action]));
  sheet.line(teamworkText(locale, "provenance.title", { count: merge.table.actions.length }), "title");
  const top = sheet.row;
  sheet.add(
    [
      header(locale, [
        "provenance.action",
        "provenance.file",
        "provenance.sheet",
        "provenance.row",
        "provenance.institution",
        "provenance.id",
      ]),
    ],
    "header",
  );
  sheet.add(
    merge.provenance.flatMap(({ actionId, from }) =>
      from.map((place): CellContent[] => [
        text(actions.get(actionId)?.text),
        text(nameOf(locale, place.file)),
        text(place.sheet),
        place.row === undefined ? EMPTY : number(place.row),
        text(nameOf(locale, place.institution)),
        text(actionId),
      ]),
    ),
    "body",
    { wrap: true },
  );
  sheet.model.freezeRows = top;
  sheet.model.page.titleRows = { from: top, to: top };
  return sheet.model;
}

/** `joined`: indices of the pairs that were joined. */
export function similarSheet(
  proposals: readonly JoinProposal[],
  locale: Locale = "pl",
  joinedPairs: ReadonlySet<number> = new Set(),
): SheetModel {
  const sheet = new SheetBuilder(SHEETS.similar, [42, 24, 42, 24, 14, 40, 18]);
  sheet.line(teamworkText(locale, "similar.title", { count: proposals.length }), "title");
  if (proposals.length === 0) return sheet.model;
  sheet.notes([teamworkText(locale, "similar.note")]);
  sheet.add(
    [
      header(locale, [
        "similar.first",
        "similar.firstLead",
        "similar.second",
        "similar.secondLead",
        "similar.likeness",
        "similar.joined",
        "similar.decision",
      ]),
    ],
    "header",
    { wrap: true },
  );
  sheet.add(
    proposals.map(({ first, second, likeness, joined }, index) => [
      text(first.text),
      text(first.lead),
      text(second.text),
      text(second.lead),
      number(likeness, "0%"),
      text(`${[joined.lead, ...joined.partners].join(", ")}; ${joined.funding}`),
      joinedPairs.has(index) ? text(teamworkText(locale, "similar.yes")) : EMPTY,
    ]),
    "body",
    { wrap: true },
  );
  return sheet.model;
}
