/** Uporządkuj, step by step: read the source, understand it (again after every correction), write the table. */
import type { Outcome, Trouble, WriteOptions } from "../../excel";
import type { LayoutMemory } from "../../core/reading";
import type { SourceDocument, SourceResult } from "../../core/reading/source";
import type { ColumnReading } from "../../core/table";
import { dispatch, getState } from "../state/store";
import { excel } from "./excel";
import { run } from "./run";

const reading = () => import(/* webpackChunkName: "reading" */ "../../core/reading");
const memories = () => import(/* webpackChunkName: "reading" */ "./layout-memory");
const models = () => import(/* webpackChunkName: "plan" */ "./plan-models");

const fine = <T>(value: T): Outcome<T> => ({ ok: true, value });

function take(result: SourceResult): void {
  if (!result.ok) return dispatch({ type: "structure", event: { type: "failed", failure: result.failure } });
  dispatch({ type: "structure", event: { type: "document", document: result.document } });
}

/** Reads with `read`, then makes sense of it; a refusal is shown where the source is chosen. */
async function readThen(read: Parameters<typeof run<SourceResult>>[1], stoppable = false): Promise<void> {
  const result = await run("read", read, stoppable);
  if (!result) return;
  take(result);
  if (result.ok) await understand();
}

export const readSheets = (): Promise<void> =>
  readThen(async (long) => {
    const sheets = getState().structure.sheets;
    const grids = await (await excel()).readGrids({ sheets, ...long });
    if (!grids.ok) return grids;
    const shifted = grids.value.filter(({ date1904 }) => date1904).map(({ sheet }) => sheet);
    if (shifted.length > 0)
      return fine<SourceResult>({ ok: false, failure: { code: "pane.dates-1904", values: { sheets: shifted } } });
    return fine((await reading()).readGrids(grids.value, sheets.join(", ")));
  }, true);

/** One sheet, with nothing more asked: its columns are on the screen at once. */
export async function readThisSheet(sheet: string): Promise<void> {
  dispatch({ type: "structure", event: { type: "kind", kind: "sheet" } });
  dispatch({ type: "structure", event: { type: "sheets", sheets: [sheet] } });
  dispatch({ type: "go", screen: "structure" });
  await readSheets();
}

export const readPasted = (html: string, text: string, name: string): Promise<void> =>
  readThen(async () => {
    const { readHtml, readText } = await reading();
    return fine(/<table|<p[\s>]/i.test(html) ? readHtml(html, name) : readText(text, name));
  });

export const readFile = (file: File): Promise<void> =>
  readThen(async () => {
    const { readBytes } = await import(/* webpackChunkName: "reading" */ "./read-bytes");
    return fine(readBytes(new Uint8Array(await file.arrayBuffer()), file.name));
  });

/** The document without the tables the user left out. */
function chosenPart(document: SourceDocument, skipped: ReadonlySet<number>): SourceDocument {
  let table = -1;
  return skipped.size === 0
    ? document
    : { ...document, blocks: document.blocks.filter((block) => block.kind !== "table" || !skipped.has(++table)) };
}

export async function understand(): Promise<void> {
  await run("understand", async () => {
    const { document, skipped, answers } = getState().structure;
    if (document) {
      const { recognise, proveReceipt } = await reading();
      const chosen = chosenPart(document, skipped);
      const memory = await columnsOf(chosen);
      const result = recognise(chosen, { answers: { ...answers }, ...(memory && { memory }) });
      dispatch({
        type: "structure",
        event: { type: "understood", result, missing: result.ok ? proveReceipt(chosen, result) : [] },
      });
    }
    return fine(undefined);
  });
}

/** The columns with what is known of them, told to the screen; the memory they were read with, if any is to be used. */
async function columnsOf(document: SourceDocument): Promise<LayoutMemory | undefined> {
  const { anew, answers } = getState().structure;
  const [{ layoutQuestions }, { layoutMemory }] = await Promise.all([reading(), memories()]);
  const memory = layoutMemory();
  const known = anew
    ? undefined
    : layoutQuestions(document)
        .map(({ fingerprint }) => memory.layouts.find((layout) => layout.fingerprint === fingerprint))
        .find((layout) => layout !== undefined);
  dispatch({
    type: "structure",
    event: {
      type: "layouts",
      layouts: layoutQuestions(document, { ...Object.fromEntries(known?.answers ?? []), ...answers }),
      recalled: known ? { file: known.file, day: known.day } : null,
    },
  });
  return known && memory;
}

/** What is remembered of such columns is put aside: they are read by themselves. */
export async function readAnew(): Promise<void> {
  dispatch({ type: "structure", event: { type: "anew" } });
  await understand();
}

export async function correct(header: string, column: ColumnReading["column"]): Promise<void> {
  dispatch({ type: "structure", event: { type: "answer", header, column } });
  await understand();
}

export async function skipTable(table: number, skip: boolean): Promise<void> {
  dispatch({ type: "structure", event: { type: "skip", table, skip } });
  await understand();
}

const STOPPED: Trouble["code"] = "stopped";

/** Writes the table and the dictionary its lists stand on. When other content is there the user is asked first. */
export async function writeTable(onExisting: WriteOptions["onExisting"], label: string): Promise<void> {
  const { understood } = getState().structure;
  if (!understood) return;
  const written = await run(
    "write",
    async (long) => {
      const { firstModels } = await models();
      return (await excel()).writePlan(firstModels(understood.table), { onExisting, label, ...long });
    },
    true,
  );
  if (!written) {
    if (getState().trouble?.code === STOPPED)
      dispatch({ type: "notice", notice: { code: "structure.stopped", values: {}, tone: "info" } });
    return;
  }
  if (written.status === "exists")
    return dispatch({ type: "structure", event: { type: "existing", sheets: written.sheets } });
  const { layouts, answers, document } = getState().structure;
  (await memories()).rememberAnswers(
    { layouts, answers, file: document?.file ?? "" },
    new Date().toISOString().slice(0, 10),
  );
  dispatch({ type: "structure", event: { type: "written", sheets: written.sheets } });
  const { forgetPlan, guessFrom } = await import(/* webpackChunkName: "plan" */ "./plan-session");
  guessFrom(understood.table);
  await forgetPlan();
  const { keepGuess } = await import(/* webpackChunkName: "plan" */ "./settings");
  await keepGuess();
}
