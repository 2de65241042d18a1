/**
 * The commands, joined. Everything that differs between Excel, the workbench and a terminal comes in through `source`.
 */
import type { ExcelCommands, ExcelSource } from "./api";
import { createChartImage } from "./write/chart-image";
import { createEditor } from "./edit/edits";
import { createEngine } from "./engine/engine";
import { createInserter } from "./edit/insert-row";
import { createJournal } from "./undo/journal-commands";
import { createMarkers } from "./plan/markers";
import type { PlanMemory } from "./plan/plan-table";
import { createPublisher } from "./write/publication";
import { createPlanReader } from "./plan/read-plan";
import { createReaders } from "./read/read-sheets";
import { createSelector } from "./plan/select";
import { createSettings } from "./plan/settings";
import type { Memory } from "./read/surroundings";
import { createWatcher } from "./watch/watch";
import { createSheetWatcher } from "./watch/watch-sheet";
import { createWriters } from "./write/write-sheets";

export function createCommands(source: ExcelSource = {}): ExcelCommands {
  const engine = createEngine(source);
  const memory: Memory = { marks: new Map() };
  const plan: PlanMemory = {};
  const reader = createPlanReader(engine, memory, plan);
  const writers = createWriters(engine, memory);
  const { markerSteps, ...markers } = createMarkers({ engine, memory, plan, readPlan: reader.read });
  return {
    ...createReaders(engine, memory),
    ...writers,
    readPlan: reader.readPlan,
    ...createEditor(engine, memory, plan),
    ...createInserter(engine, memory, plan),
    ...createSelector(engine, plan),
    ...createWatcher(engine, plan),
    ...createSheetWatcher(engine),
    ...markers,
    ...createSettings(engine, memory),
    ...createPublisher(engine, reader.read, writers.writeSheets),
    ...createJournal(engine, { memory, plan, markerSteps }),
    ...createChartImage(engine),
  };
}
