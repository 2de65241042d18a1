/** The ways through the pane that several tests take; each waits for what a person would wait for. */
import type { Frame } from "playwright-core";
import { paneOf, reloadPane, type Desk } from "./desk";

export const SCREEN_NAMES = {
  pl: {
    start: "Start",
    structure: "Uporządkuj",
    check: "Sprawdź",
    fill: "Uzupełnij",
    summaries: "Zestawienia",
    export: "Eksport",
    workshop: "Warsztat",
    together: "Wspólna praca",
    successor: "Następca",
    comparison: "Porównaj",
    monitoring: "Monitoring",
    settings: "Ustawienia",
    history: "Historia",
  },
  en: {
    start: "Start",
    structure: "Structure",
    check: "Check",
    fill: "Fill in",
    summaries: "Summaries",
    export: "Export",
    workshop: "Workshop",
    together: "Many hands",
    successor: "Successor",
    comparison: "Compare",
    monitoring: "Monitoring",
    settings: "Settings",
    history: "History",
  },
} as const;
export type Screen = keyof typeof SCREEN_NAMES.pl;

export async function rest(pane: Frame): Promise<void> {
  await pane.waitForFunction(
    () => !document.querySelector(".busy:not(.none)") && !document.body.textContent?.includes("Wczytuję…"),
  );
}

export async function go(pane: Frame, screen: Screen, language: "pl" | "en" = "pl"): Promise<void> {
  await pane.locator(".bar-button").click();
  await pane.locator("nav button", { hasText: SCREEN_NAMES[language][screen] }).click();
  await rest(pane);
}

/** Sample in Word → the standard table on a sheet of its own. */
export async function structureSample(desk: Desk): Promise<void> {
  await desk.pane.locator(".lead button").waitFor();
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
  await desk.pane.locator(".lead button").waitFor();
  await rest(desk.pane);
  await desk.pane.locator(".lead button").click();
  await desk.pane.locator("button", { hasText: "Odczytaj" }).click();
  await desk.pane.locator(".sticky button").click();
  await desk.pane.locator(".lead .fui-Button").first().click();
  await desk.pane.locator(".findings [data-line]").first().waitFor();
  await rest(desk.pane);
}

export async function reopenPane(desk: Desk): Promise<void> {
  desk.pane = await paneOf(desk.page);
}
