/** A file that came back, or a plan that never came from us: what it is, its table, and what was handed out with it. */
import type { Dictionary } from "../dictionary";
import { readBytes, readGrids, readXlsx, recognise, refusal, sniff } from "../reading";
import type { SourceResult } from "../reading/source";
import type { Message } from "../table";
import { handOutFromCells } from "./package-data";
import type { HandOut, Returned } from "./types";

export type ReturnedResult = { ok: true; returned: Returned } | { ok: false; failure: Message };

/** Names of sheets the add-in makes, given by who knows them. */
export interface SheetNames {
  plan: string;
  data: string;
  ours: ReadonlySet<string>;
}

/** Our plan's sheet when there is one, else every sheet in sight that we did not make. */
function openWorkbook(bytes: Uint8Array, file: string, names: SheetNames): { source: SourceResult; base?: HandOut } {
  const failure = refusal(bytes, file, "xlsx");
  if (failure) return { source: { ok: false, failure } };
  const read = readXlsx(bytes, file);
  if (!read.ok) return { source: read };
  const { sheets, grid } = read.book;
  const plan = sheets.filter(({ name }) => name === names.plan);
  const wanted = plan.length > 0 ? plan : sheets.filter(({ name, hidden }) => !hidden && !names.ours.has(name));
  const base = handOutFromCells(grid(names.data)?.values ?? []);
  return {
    source: readGrids(
      wanted.flatMap(({ name }) => grid(name) ?? []),
      file,
    ),
    ...(base ? { base } : {}),
  };
}

/** Never throws for what a file contains; the failure is the reader's own message. */
export function returnedFrom(
  bytes: Uint8Array,
  file: string,
  names: SheetNames,
  dictionary?: Dictionary,
): ReturnedResult {
  const { source, base } =
    sniff(bytes) === "xlsx" ? openWorkbook(bytes, file, names) : { source: readBytes(bytes, file), base: undefined };
  if (!source.ok) return source;
  const read = recognise(source.document, dictionary ? { dictionary } : {});
  if (!read.ok) return read;
  const { leftOut } = read.receipt;
  return {
    ok: true,
    returned: {
      file,
      institution: base?.institution ?? "",
      table: read.table,
      ...(base ? { base: base.table } : {}),
      ...(leftOut.length > 0 ? { leftOut } : {}),
    },
  };
}
