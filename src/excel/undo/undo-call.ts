/** What every way of undoing is given: the workbook's memory and the entry to be put back. */
import type { Engine } from "../engine/engine";
import type { Entry, EntryData } from "../journal/journal-data";
import type { PlanMemory } from "../plan/plan-table";
import type { WriteStep } from "../engine/send";
import type { Memory } from "../read/surroundings";

export interface UndoKit {
  engine: Engine;
  memory: Memory;
  plan: PlanMemory;
  /** Puts the markers of the plan back; they follow from the table alone. */
  markerSteps(context: Excel.RequestContext): Promise<WriteStep[]>;
}

export interface UndoCall {
  context: Excel.RequestContext;
  entries: readonly Entry[];
  index: number;
  label: string;
}

export type UndoOf<Kind extends EntryData["kind"]> = (
  kit: UndoKit,
  call: UndoCall,
  data: Extract<EntryData, { kind: Kind }>,
) => Promise<number>;

export const undone = ({ entries, index }: UndoCall): string => entries[index]!.id;
