/** What was answered about columns, kept on this computer: the next file of the same layout is read as the last one. */
import { memoryFrom, remember, type LayoutMemory, type LayoutQuestion } from "../../core/reading";
import type { ColumnReading } from "../../core/table";
import { readStored, writeStored } from "./remembered";

const KEY = "tabela-dzialan.layouts";

export function layoutMemory(): LayoutMemory {
  try {
    return memoryFrom(JSON.parse(readStored(KEY) || "null"));
  } catch {
    return memoryFrom(null);
  }
}

export interface GivenAnswers {
  layouts: readonly LayoutQuestion[];
  answers: Readonly<Record<string, ColumnReading["column"]>>;
  file: string;
}

/** Layouts about which nothing was answered stay as they are remembered. */
export function rememberAnswers({ layouts, answers, file }: GivenAnswers, day: string): void {
  let memory = layoutMemory();
  const before = memory;
  for (const { fingerprint, columns } of layouts) {
    const known = memory.layouts.find((layout) => layout.fingerprint === fingerprint)?.answers ?? [];
    const given = new Map([...known, ...columns.flatMap(({ header }) => answerOf(header, answers))]);
    if (columns.some(({ header }) => header in answers))
      memory = remember(memory, { fingerprint, answers: [...given], file, day });
  }
  if (memory !== before) writeStored(KEY, JSON.stringify(memory));
}

function answerOf(header: string, answers: GivenAnswers["answers"]): [string, ColumnReading["column"]][] {
  const column = answers[header];
  return column === undefined ? [] : [[header, column]];
}
