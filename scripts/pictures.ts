/** Draws every screen for the README and the guide, in light and the most telling ones in dark: `npm run pictures`. */
import fs from "node:fs";
import { openDesk, startBrowser, stopBrowser, type Desk } from "../test/e2e/desk";
import { go, goToSuccessor, structureAndCheck, rest } from "../test/e2e/steps";

const FOLDER = "docs/pictures";

const shoot = async (desk: Desk, name: string): Promise<void> => {
  await rest(desk.pane);
  await desk.page.mouse.move(300, 760);
  // Drawn after the last change has settled: the sheet is redrawn when the host has answered.
  await desk.page.waitForTimeout(500);
  await desk.page.locator("iframe").screenshot({ path: `${FOLDER}/${name}.png` });
};

const shootAll = async (desk: Desk, name: string): Promise<void> => {
  await desk.page.waitForTimeout(500);
  await desk.page.screenshot({ path: `${FOLDER}/${name}.png` });
};

async function light(): Promise<void> {
  const desk = await openDesk({ sample: "xlsx", height: 860 });
  const { pane } = desk;
  await pane.locator(".lead button").first().waitFor();
  await shoot(desk, "start");
  await shootAll(desk, "stol-cwiczen");
  await go(pane, "structure");
  await shoot(desk, "uporzadkuj-zrodlo");
  await pane.locator("button", { hasText: "Odczytaj" }).click();
  await pane.locator(".sticky button").waitFor();
  await pane.locator("summary", { hasText: "Rozpoznane na pewno" }).click();
  await shoot(desk, "uporzadkuj-kolumny");
  await pane.locator("summary", { hasText: "Rozpoznane na pewno" }).click();
  await pane.locator("summary", { hasText: "Rozliczenie tekstu" }).click();
  await shoot(desk, "uporzadkuj-pokwitowanie");
  await pane.locator(".sticky button").click();
  await pane.locator("button", { hasText: "Sprawdź tabelę" }).waitFor();
  await shoot(desk, "uporzadkuj-wynik");
  await pane.locator("button", { hasText: "Sprawdź tabelę" }).click();
  await pane.locator(".findings [data-line]").first().waitFor();
  await shoot(desk, "sprawdz");
  await pane.locator("button[aria-label='Następna uwaga']").click();
  await pane.locator(".finding-card").waitFor();
  await shoot(desk, "sprawdz-karta");
  await shootAll(desk, "sprawdz-na-arkuszu");
  for (const [screen, name] of [
    ["fill", "uzupelnij"],
    ["summaries", "zestawienia"],
    ["export", "eksport"],
    ["settings", "ustawienia"],
    ["workshop", "warsztat"],
    ["handout", "rozdaj"],
    ["collect", "zbierz"],
    ["comparison", "porownaj"],
    ["monitoring", "monitoring"],
    ["report", "raport"],
    ["dictionary", "slownik"],
    ["data", "dla-informatyka"],
  ] as const) {
    await go(pane, screen);
    await shoot(desk, name);
  }
  await goToSuccessor(pane);
  await shoot(desk, "nastepca");
  await go(pane, "summaries");
  await pane.locator("button", { hasText: "Utwórz 3 arkusze" }).click();
  await pane.locator("text=Gotowe: 3 arkusze").waitFor();
  await desk.ask("activate", { sheet: "Zestawienie" });
  await shootAll(desk, "zestawienie-arkusz");
  await go(pane, "history");
  await shoot(desk, "historia");
  await pane.locator(".bar-button").first().click();
  await shoot(desk, "menu");
  await desk.close();
}

/** The user's own sheet, checked as it stands. */
async function asIs(): Promise<void> {
  const desk = await openDesk({ sample: "xlsx", height: 860 });
  await desk.pane.locator(".lead button").first().click();
  await desk.pane.locator(".findings [data-line]").first().waitFor();
  await shootAll(desk, "sprawdz-wlasny-arkusz");
  await desk.close();
}

/** The room's window as a projector shows it. */
async function room(): Promise<void> {
  const desk = await openDesk();
  await structureAndCheck(desk);
  await go(desk.pane, "workshop");
  const popup = desk.page.waitForEvent("popup");
  await desk.pane.locator("button", { hasText: "Na rzutnik" }).click();
  const window = await popup;
  await window.setViewportSize({ width: 1920, height: 1080 });
  await window.locator("h1").waitFor();
  await window.waitForTimeout(500);
  await window.screenshot({ path: `${FOLDER}/rzutnik.png` });
  await desk.close();
}

async function dark(): Promise<void> {
  const desk = await openDesk({ query: "?theme=dark", scheme: "dark", height: 860 });
  await structureAndCheck(desk);
  await desk.pane.locator(".line.place").first().click();
  await shoot(desk, "sprawdz-ciemny");
  await desk.close();
}

async function blocked(): Promise<void> {
  const desk = await openDesk({ query: "?office=silent", height: 500 });
  await desk.pane.locator(".trouble:not(.none)").waitFor({ timeout: 15_000 });
  await desk.page.locator("iframe").screenshot({ path: `${FOLDER}/brak-polaczenia.png` });
  await desk.close();
}

async function main(): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  await startBrowser();
  for (const part of [light, asIs, room, dark, blocked]) await part();
  await stopBrowser();
}

void main();
