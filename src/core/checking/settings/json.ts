import { DEFAULT_SETTINGS, type PlanSettings } from "./types";
import { putBack } from "./put-back";
import { readSettings, type SettingsResult } from "./read";

/** Settings as JSON text for the workbook. */
export function serialiseSettings(settings: PlanSettings): string {
  const { unread, ...known } = settings;
  const stored = Object.assign(Object.create(null), known) as Record<string, unknown>;
  for (const [key, value] of Object.entries(unread ?? {})) putBack(stored, key, value);
  return JSON.stringify(stored);
}

/**
 * Settings from the workbook's text; undefined or empty = none stored. Never throws: a broken text is a message and is
 * kept.
 */
export function parseSettings(text: string | undefined): SettingsResult {
  if (text === undefined || text.trim() === "") return { settings: DEFAULT_SETTINGS, messages: [] };
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored === "object" && stored !== null && !Array.isArray(stored))
      return readSettings(stored as Record<string, unknown>);
  } catch {
    // Falls through to the same answer as JSON that is no object: kept whole, defaults in force.
  }
  return {
    settings: { ...DEFAULT_SETTINGS, unread: { broken: text } },
    messages: [{ code: "settings-broken", values: { text } }],
  };
}
