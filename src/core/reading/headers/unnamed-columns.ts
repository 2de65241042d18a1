/** Columns no header names: the actions under a vertical label, and what is kept though nobody said what it is. */
import { fold } from "../../table/text";
import type { MatrixRow } from "../matrix";
import { profileOf } from "./content";
import { PATH } from "./header-join";
import { isActionLabel } from "./match";
import { contentOf } from "./parts";
import type { MappedColumn, Candidate } from "./candidate";

/**
 * The actions' column, when no header names it: under the goals' header (the vertical label beside it) or in a column
 * without header. Columns that are nothing else are kept under their own headers.
 */
export function withActions(
  candidates: readonly Candidate[],
  bare: readonly number[],
  rows: readonly MatrixRow[],
): { columns: MappedColumn[]; label?: number } {
  const goal = candidates.find((candidate) => candidate.mapped?.column === "goal");
  const profiles = new Map(
    [...bare, ...candidates.map(({ header }) => header.column)].map((column) => [column, profileOf(rows, column)]),
  );
  const label = [...(goal ? [goal.header.column] : []), ...bare].find((column) => profiles.get(column)!.labels > 0.5);
  const columns = candidates.flatMap(({ mapped }) => (mapped ? [mapped] : []));
  const texts = bare.filter((column) => column !== label && profiles.get(column)!.meanLength > 3);
  const rest = [...texts];
  if (!columns.some(({ column }) => column === "action")) {
    const byLength = (a: number, b: number) =>
      profiles.get(b)!.meanLength * profiles.get(b)!.filled - profiles.get(a)!.meanLength * profiles.get(a)!.filled;
    const [unnamed] = [...texts].sort(byLength);
    // A column whose header speaks of actions, though of something else more, goes before the goals' own.
    const spoken = candidates.find(
      ({ mapped, words }) => mapped?.column === "extra" && !mapped.part && (words.get("action")?.weight ?? 0) >= 0.5,
    );
    const inGoal =
      goal && goal.header.column !== label && profiles.get(goal.header.column)!.filled > 0 ? goal : undefined;
    if (unnamed !== undefined) {
      columns.push({ index: unnamed, ...labelled(rows, label), column: "action" });
      rest.splice(rest.indexOf(unnamed), 1);
    } else if (spoken) Object.assign(spoken.mapped!, { column: "action", how: "synonym", confidence: "ask" });
    else if (inGoal)
      columns.push({
        index: inGoal.header.column,
        header: inGoal.header.text,
        column: "action",
        how: "position",
        confidence: "ask",
      });
  }
  for (const column of rest) columns.push(unnamedColumn(column, candidates, rows));
  return { columns, ...(label === undefined ? {} : { label }) };
}

/** A column no header stands over; under a header merged across it, it is kept with that name. */
function unnamedColumn(column: number, candidates: readonly Candidate[], rows: readonly MatrixRow[]): MappedColumn {
  const over = candidates.find(({ header }) => header.column < column && column < header.column + header.span);
  const header = over ? `${over.header.text}${PATH}${column - over.header.column + 1}` : "";
  return contentOf(rows, column) === "none"
    ? { index: column, header, column: "extra", how: "own", confidence: "sure" }
    : { index: column, header, column: "extra", how: "position", confidence: "ask" };
}

/** The vertical label serves as the header of the actions beside it. */
function labelled(
  rows: readonly MatrixRow[],
  label: number | undefined,
): Pick<MappedColumn, "header" | "how" | "confidence"> {
  const cell =
    label === undefined
      ? undefined
      : rows.map((row) => row.at[label]).find((found) => found !== undefined && isActionLabel(found.text));
  return cell
    ? { header: fold(cell.text), how: "own", confidence: "sure" }
    : { header: "", how: "position", confidence: "likely" };
}
