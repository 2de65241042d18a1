export type { AskedQuestion, PlanSettings, TeamNotes } from "./types";
export { DEFAULT_SETTINGS, NO_NOTES, SETTINGS_VERSION } from "./types";
export type { SettingsResult } from "./read";
export { parseSettings, serialiseSettings } from "./json";
export { settingsBlocks, settingsFromRows, settingsRows } from "./rows";
export type { SettingsBlock } from "./rows";
export { notesOf, withNotes, type ReadingNotes } from "./reading-notes";
