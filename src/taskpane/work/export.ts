/** Eksport: made here from the plan on the screen, by code that is loaded when it is asked for. */
import type { Message, Table } from "../../core/table";
import type { ExportOptions, WordLayout } from "../../core/exporting/types";
import { dispatch, getState } from "../state/store";
import { copyText } from "./clipboard";
import { currentDictionary, currentSettings } from "./plan-session";
import { run } from "./run";
import { saveFile, TYPES } from "./save-file";

const exporting = () => import(/* webpackChunkName: "exporting" */ "../../core/exporting");

/** "Strategia 2004–2014" → "strategia-2004-2014": a name every system takes. */
function fileName(ending: string): string {
  const name = currentSettings().frame.name || getState().check.plan?.table.title || "tabela-dzialan";
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ł/g, "l")
    .replace(/Ł/g, "L")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "")
    .toLowerCase();
  return `${plain.slice(0, 60) || "tabela-dzialan"}.${ending}`;
}

async function make(save: (table: Table, code: Exporting) => void | Promise<void>): Promise<void> {
  const { plan } = getState().check;
  if (!plan) return;
  await run("export", async () => {
    await save(plan.table, await exporting());
    return { ok: true, value: undefined };
  });
}

/** What the user wants in the document besides the table. */
export interface WordWish {
  layout: WordLayout;
  summaries: boolean;
}

type Exporting = Awaited<ReturnType<typeof exporting>>;

async function optionsFor(
  table: Table,
  { layout, summaries }: WordWish,
  { abbreviationsOf }: Exporting,
): Promise<ExportOptions> {
  const dictionary = currentDictionary();
  const wanted: ExportOptions = {
    table,
    frame: currentSettings().frame,
    layout,
    refreshable: true,
    captions: true,
    abbreviations: abbreviationsOf(table, dictionary),
  };
  if (!summaries) return wanted;
  const [{ summaryTables }, { chartPictures }] = await Promise.all([
    import(/* webpackChunkName: "summary-models" */ "../../core/summarising"),
    import(/* webpackChunkName: "exporting" */ "./chart-pictures"),
  ]);
  const tables = summaryTables(table, { dictionary, locale: "pl" });
  return { ...wanted, summaries: tables, pictures: await chartPictures(tables) };
}

export const saveWord = (wish: WordWish): Promise<void> =>
  make(async (table, code) =>
    saveFile(fileName("docx"), TYPES.docx, code.exportPlan(await optionsFor(table, wish, code))),
  );

/** Our parts of a finished document are made anew in it; what a hand has changed there is told and left alone. */
export async function refreshWord(file: File, wish: WordWish): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  await make(async (table, code) => {
    const result = code.refreshDocument(bytes, code.partsOf(await optionsFor(table, wish, code)), file.name, {
      captions: true,
    });
    if (!result.ok)
      return dispatch({ type: "desk", change: { exported: { how: "refused", message: result.failure } } });
    saveFile(file.name, TYPES.docx, result.docx, result.messages);
  });
}

export const saveCsv = (): Promise<void> =>
  make((table, { toCsv }) => {
    const { csv, guarded } = toCsv(table);
    const said: Message[] = guarded > 0 ? [{ code: "csv.guarded", values: { count: guarded } }] : [];
    saveFile(fileName("csv"), TYPES.csv, csv, said);
  });

export const saveSchema = (): Promise<void> =>
  make((table, { toCsv }) =>
    saveFile(fileName("schema.json"), TYPES.json, JSON.stringify(toCsv(table).schema, null, 2)),
  );

export const saveJson = (): Promise<void> =>
  make((table, { planToJson }) =>
    saveFile(
      fileName("json"),
      TYPES.json,
      planToJson({ table, frame: { level: "nieznany", ...currentSettings().frame } }),
    ),
  );

export const copyTable = (): Promise<void> =>
  make((table, { planTable, toClipboard }) => {
    const { html, text } = toClipboard(planTable(table));
    dispatch({
      type: "desk",
      change: {
        exported: copyText(text, html) ? { how: "copied", rows: table.actions.length } : { how: "by-hand", text, html },
      },
    });
  });
