/** A file that came back, or the file of another plan: what it is, its table, and what was handed out with it. */
import type { Dictionary } from "../../../dictionary";
import type { Returned } from "../../../merging";
import { readGrids, readXlsx, recognise, refusal, sniff } from "../../../reading";
import type { SourceResult } from "../../../reading/source";
import { SHEETS } from "../../../summarising/sheet-model";
import { readHandOutData } from "../../../summarising/teamwork";
import type { Message } from "../../../table";
import { readBytes } from "../read-bytes";

export type ReturnedResult = { ok: true; returned: Returned } | { ok: false; failure: Message };

const OURS: ReadonlySet<string> = new Set(Object.values(SHEETS));

interface Opened {
  source: SourceResult;
  base?: ReturnType<typeof readHandOutData>;
}

/** Our plan's sheet when there is one, else every sheet in sight that we did not make. */
function openWorkbook(bytes: Uint8Array, file: string): Opened {
  const failure = refusal(bytes, file, "xlsx");
  if (failure) return { source: { ok: false, failure } };
  const read = readXlsx(bytes, file);
  if (!read.ok) return { source: read };
  const { sheets, grid } = read.book;
  const plan = sheets.filter(({ name }) => name === SHEETS.actions);
  const wanted = plan.length > 0 ? plan : sheets.filter(({ name, hidden }) => !hidden && !OURS.has(name));
  const data = grid(SHEETS.handOut);
  const base = data && readHandOutData(data.values);
  return { source: readGrids(wanted.flatMap(({ name }) => grid(name) ?? []), file), ...(base ? { base } : {}) };
}

/** Never throws for what a file contains; the failure is the reader's own message. */
export function returnedFrom(bytes: Uint8Array, file: string, dictionary?: Dictionary): ReturnedResult {
  const { source, base }: Opened = sniff(bytes) === "xlsx" ? openWorkbook(bytes, file) : { source: readBytes(bytes, file) };
  if (!source.ok) return source;
  const read = recognise(source.document, dictionary ? { dictionary } : {});
  if (!read.ok) return read;
  return { ok: true, returned: { file, institution: base?.institution ?? "", table: read.table, ...(base ? { base: base.table } : {}) } };
}
