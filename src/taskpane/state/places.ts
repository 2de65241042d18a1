/** Where the screens live: five places in the order of the work, and the gear. */
import type { ScreenName } from "./state";

export const PLACES = {
  table: ["structure"],
  review: ["check", "fill"],
  people: ["workshop", "handout", "collect"],
  results: ["summaries", "export"],
  years: ["monitoring", "report", "comparison"],
  gear: ["settings", "dictionary", "history", "data"],
} as const satisfies Record<string, readonly ScreenName[]>;
export type PlaceName = keyof typeof PLACES;

/** The five that the menu lists; the gear has a button of its own. */
export const MENU = ["table", "review", "people", "results", "years"] as const satisfies readonly PlaceName[];

/** Screens that are led to from another one, and belong to its place. */
const GUESTS: Partial<Record<ScreenName, PlaceName>> = { successor: "review" };

/** Undefined for Start, which is no place of work. */
export function placeOf(screen: ScreenName): PlaceName | undefined {
  const places = Object.entries(PLACES) as [PlaceName, readonly ScreenName[]][];
  return GUESTS[screen] ?? places.find(([, screens]) => screens.includes(screen))?.[0];
}

/** The screens of a place as its bar shows them: a guest only while it is there. */
export function tabsOf(screen: ScreenName): readonly ScreenName[] {
  const place = placeOf(screen);
  if (!place) return [];
  const own: readonly ScreenName[] = PLACES[place];
  return own.includes(screen) ? own : [...own, screen];
}
