/** The commands, joined. Everything that differs between Excel, the workbench and a terminal comes in through `source`. */
import type { ExcelCommands, ExcelSource } from "./api";
import { createChartImage } from "./chart-image";
import { createEditor } from "./edits";
import { createEngine } from "./engine";
import { createInserter } from "./insert-row";
import { createJournal } from "./journal-commands";
import { createMarkers } from "./markers";
import type { PlanMemory } from "./plan-table";
import { createPublisher } from "./publication";
import { createPlanReader } from "./read-plan";
import { createReaders } from "./read-sheets";
import { createSelector } from "./select";
import { createSettings } from "./settings";
import type { Memory } from "./surroundings";
import { createWatcher } from "./watch";
import { createWriters } from "./write-sheets";

export function createCommands(source: ExcelSource = {}): ExcelCommands {
  const engine = createEngine(source);
  const memory: Memory = { marks: new Map() };
  const plan: PlanMemory = {};
  const reader = createPlanReader(engine, memory, plan);
  const writers = createWriters(engine, memory);
  const { markerSteps, ...markers } = createMarkers(engine, memory, plan, reader.read);
  return {
    ...createReaders(engine, memory),
    ...writers,
    readPlan: reader.readPlan,
    ...createEditor(engine, memory, plan),
    ...createInserter(engine, memory, plan),
    ...createSelector(engine, plan),
    ...createWatcher(engine, plan),
    ...markers,
    ...createSettings(engine, memory),
    ...createPublisher(engine, reader.read, writers.writeSheets),
    ...createJournal(engine, { memory, plan, markerSteps }),
    ...createChartImage(engine),
  };
}
