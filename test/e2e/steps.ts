/** The ways through the pane that several tests take; each waits for what a person would wait for. */
import type { Frame } from "playwright-core";
import { paneOf, reloadPane, type Desk } from "./desk";

import { placeOf } from "../../src/taskpane/state/places";
import type { ScreenName } from "../../src/taskpane/state/state";
import { PANE } from "../../src/core/messages/pane";

export type Screen = ScreenName;
export const ALL_SCREENS: readonly Screen[] = [
  "start",
  "structure",
  "check",
  "fill",
  "workshop",
  "handout",
  "collect",
  "summaries",
  "export",
  "monitoring",
  "report",
  "comparison",
  "settings",
  "dictionary",
  "history",
  "data",
];

export async function rest(pane: Frame): Promise<void> {
  await pane.waitForFunction(
    () => !document.querySelector(".busy:not(.none)") && !document.body.textContent?.includes("Wczytuję…"),
  );
}

/** Through the menu or the gear, then the tab: as a person goes. */
export async function go(pane: Frame, screen: Screen, language: "pl" | "en" = "pl"): Promise<void> {
  const place = placeOf(screen) ?? "start";
  const words = PANE[language];
  if (place === "gear") await pane.locator(".bar-button.gear").click();
  else {
    await pane.locator(".bar-button").first().click();
    await pane.locator("#screens button", { hasText: words[`place.${place}`]({}) }).click();
  }
  const tab = pane.locator(".tabs button", { hasText: words[`screen.${screen}`]({}) });
  if (place !== "start" && place !== "table") await tab.click();
  await rest(pane);
}

/** The way to a successor that no finding offers: from Sprawdź. */
export async function goToSuccessor(pane: Frame): Promise<void> {
  await go(pane, "check");
  await pane.locator("summary", { hasText: "Układ i zakres" }).click();
  await pane.locator("button", { hasText: "wpisz następcę" }).click();
  await rest(pane);
}

/** Sample in Word → the standard table on a sheet of its own. */
export async function structureSample(desk: Desk): Promise<void> {
  await desk.pane.locator(".lead button").first().waitFor();
  await desk.page.getByRole("button", { name: /\.docx$/ }).click();
  await desk.pane.locator(".sticky button").click();
  await desk.pane.locator(".lead .fui-Button").first().waitFor();
  await rest(desk.pane);
}

export async function structureAndCheck(desk: Desk): Promise<void> {
  await structureSample(desk);
  await desk.pane.locator(".lead .fui-Button").first().click();
  await desk.pane.locator(".findings [data-line]").first().waitFor();
  await rest(desk.pane);
}

/** A table of `rows` actions with gaps, pasted on the sheet, then structured and checked: many findings. */
export async function structureLarge(desk: Desk, rows: number): Promise<void> {
  const values = [["Cel operacyjny", "Działanie", "Od kiedy", "Do kiedy", "Źródło finansowania", "Odpowiedzialny"]];
  for (let row = 1; row <= rows; row++)
    values.push([
      `${Math.ceil(row / 10)}. Cel numer ${Math.ceil(row / 10)}`,
      `Zadanie ${row}: remont świetlicy w sołectwie nr ${row}`,
      "2026",
      row % 3 ? "2030" : "",
      row % 2 ? "-" : "GOPS",
      row % 5 ? "GOPS" : "",
    ]);
  await desk.ask("act", { who: "user", what: "paste", args: ["Sheet1", "A1", values] });
  await reloadPane(desk);
  await desk.pane.locator(".lead button").first().waitFor();
  await rest(desk.pane);
  await desk.pane.locator(".lead button", { hasText: "Uporządkuj" }).click();
  await desk.pane.locator(".sticky button").click();
  await desk.pane.locator(".lead .fui-Button").first().click();
  await desk.pane.locator(".findings [data-line]").first().waitFor();
  await rest(desk.pane);
}

export async function reopenPane(desk: Desk): Promise<void> {
  desk.pane = await paneOf(desk.page);
}
