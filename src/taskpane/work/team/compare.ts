/** Porównaj: an older plan beside the one in the workbook; a link somebody broke stays broken. */
import { compare, type Link } from "../../../core/comparing";
import type { Outcome } from "../../../excel";
import { comparisonSheet, comparisonTable } from "../../../core/summarising/teamwork";
import type { Message, Table } from "../../../core/table";
import { dispatch, getState } from "../../state/store";
import type { Compared } from "../../state/team-state";
import { excel } from "../excel";
import { currentDictionary } from "../plan-session";
import { run } from "../run";
import { saveFile, TYPES } from "../save-file";
import type { GivenFile } from "./collect";
import { keepNotes, notes, setNotes } from "./notes";
import { returnedFrom } from "./returned";

const compared = (file: string, before: Table, after: Table): Compared => ({
  file,
  before,
  comparison: compare(before, after, notes().broken),
});

/** The failure of a file that cannot be read; undefined when it was compared. */
export async function compareWith(file: GivenFile): Promise<Message | undefined> {
  const { plan } = getState().check;
  if (!plan) return undefined;
  const result = await run("compare", async (): Promise<Outcome<Compared | Message>> => {
    const read = returnedFrom(new Uint8Array(await file.arrayBuffer()), file.name, currentDictionary());
    return { ok: true, value: read.ok ? compared(file.name, read.returned.table, plan.table) : read.failure };
  });
  if (!result || "code" in result) return result;
  dispatch({ type: "team", change: { compared: result } });
  return undefined;
}

/** The same two plans again: after an edit of the plan, or another choice of broken links. */
export function compareAgain(): void {
  const {
    check: { plan },
    team: { compared: last },
  } = getState();
  if (plan && last) dispatch({ type: "team", change: { compared: compared(last.file, last.before, plan.table) } });
}

async function keep(broken: readonly { before: string; after: string }[], code: string): Promise<void> {
  const before = notes().broken;
  setNotes({ broken });
  const kept = await run("settings", async () => {
    const outcome = await keepNotes(await excel());
    return outcome.ok ? { ok: true as const, value: true } : outcome;
  });
  if (!kept) return setNotes({ broken: before });
  compareAgain();
  dispatch({ type: "notice", notice: { code, values: {}, tone: "info" } });
}

/** Every pair of the link is broken, in this workbook for good. */
export function breakLink(link: Link): Promise<void> {
  const pairs = link.before.flatMap((before) => link.after.map((after) => ({ before: before.id, after: after.id })));
  return keep([...notes().broken, ...pairs], "compare.broken");
}

export const restoreLinks = (): Promise<void> => keep([], "compare.restored");

export async function writeComparison(names: { before: string; after: string }, label: string): Promise<void> {
  const {
    team: { compared: last },
    locale,
  } = getState();
  if (!last) return;
  const written = await run("write", async () =>
    (await excel()).writeSheets([comparisonSheet(last.comparison, names, locale)], { label }),
  );
  if (written) dispatch({ type: "notice", notice: { code: "compare.written", values: {}, tone: "success" } });
}

/** The document is Polish whatever the pane speaks. */
export async function saveComparison(names: { before: string; after: string }): Promise<void> {
  const { compared: last } = getState().team;
  if (!last) return;
  await run("export", async () => {
    const { exportTables } = await import(/* webpackChunkName: "exporting" */ "../../../core/exporting");
    const table = comparisonTable(last.comparison, names);
    saveFile("porownanie.docx", TYPES.docx, exportTables(table.title, [table], "landscape"));
    return { ok: true, value: undefined };
  });
}
