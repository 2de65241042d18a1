/**
 * The room's notes (decisions, parking list, broken links): in the settings of the workbook, kept quietly between two
 * cards.
 */
import { NO_NOTES, serialiseSettings, type TeamNotes } from "../../../core/checking";
import type { ExcelCommands, Outcome } from "../../../excel";
import { currentSettings, setSettings } from "../plan-session";

export const notes = (): TeamNotes => currentSettings().team ?? NO_NOTES;

/** Puts the notes to use; `keepNotes` writes them down. */
export function setNotes(change: Partial<TeamNotes>): void {
  setSettings({ ...currentSettings(), team: { ...notes(), ...change } });
}

/** Settings alone, without their sheet: one small request that moves nothing a person sees. */
export async function keepNotes(commands: ExcelCommands): Promise<Outcome<void>> {
  return commands.saveSettings(serialiseSettings(currentSettings()));
}
