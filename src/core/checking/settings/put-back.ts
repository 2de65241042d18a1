import { DEFAULT_SETTINGS } from "./types";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Ends the name of a value that a later choice took the place of. */
const SET_ASIDE = "(poprzedni zapis)";

/**
 * What was stored and not understood goes back to where it was: entries of a list after the known ones, entries of a
 * record beside them. A profile nobody could read stands until somebody chooses one that can be.
 */
export function putBack(stored: Record<string, unknown>, key: string, value: unknown): void {
  const known = stored[key];
  if (key === "profile") {
    if (known === undefined || known === DEFAULT_SETTINGS.profile) stored[key] = value;
  } else if (Array.isArray(known)) stored[key] = [...known, ...(Array.isArray(value) ? value : [value])];
  else if (isRecord(known) && Array.isArray(known.entries) && Array.isArray(value))
    stored[key] = { ...known, entries: [...known.entries, ...value] };
  else if (isRecord(known) && isRecord(value)) stored[key] = { ...value, ...known };
  else if (known === undefined || (isRecord(known) && Object.keys(known).length === 0)) stored[key] = value;
  else stored[`${key} ${SET_ASIDE}`] = value;
}
