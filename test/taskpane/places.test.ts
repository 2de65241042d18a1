/** @jest-environment node */
import { PANE } from "../../src/core/messages/pane";
import { MENU, placeOf, PLACES, tabsOf } from "../../src/taskpane/state/places";
import { SCREEN_PARTS } from "../../src/taskpane/screens";
import type { ScreenName } from "../../src/taskpane/state/state";

const SCREENS = Object.keys(SCREEN_PARTS) as ScreenName[];

describe("the places of the pane", () => {
  test("are five, and every screen but Start belongs to one of them or to the gear", () => {
    expect(MENU).toHaveLength(5);
    for (const screen of SCREENS) expect([screen, placeOf(screen) !== undefined]).toEqual([screen, screen !== "start"]);
  });

  test("hold no screen twice, and a successor is a guest beside Sprawdź", () => {
    const held = Object.values(PLACES).flat();
    expect(new Set(held).size).toBe(held.length);
    expect(tabsOf("successor")).toEqual(["check", "fill", "successor"]);
    expect(tabsOf("check")).not.toContain("successor");
  });

  test.each(["pl", "en"] as const)("have a name each, and what is told of the five (%s)", (locale) => {
    const words = PANE[locale];
    const names = [
      ...MENU.map((place) => words[`place.${place}`]({})),
      ...SCREENS.map((each) => words[`screen.${each}`]({})),
    ];
    expect(names.every((name) => name.length > 2)).toBe(true);
    expect(new Set(MENU.map((place) => words[`about.${place}`]({}))).size).toBe(5);
  });
});
