export type { AskedQuestion, PlanSettings } from "./types";
export { DEFAULT_SETTINGS, SETTINGS_VERSION } from "./types";
export type { SettingsResult } from "./read";
export { parseSettings, serialiseSettings } from "./json";
export { settingsBlocks, settingsFromRows, settingsRows } from "./rows";
export type { SettingsBlock } from "./rows";
