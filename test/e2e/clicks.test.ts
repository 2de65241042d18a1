/** @jest-environment node */
/** What the pane costs in clicks, counted, from the workbook being open to the thing done. */
import { openDesk, reloadPane, startBrowser, stopBrowser, type Desk } from "./desk";
import { rest } from "./steps";

beforeAll(startBrowser, 400_000);
afterAll(stopBrowser);

const GOALS = ["1. Usługi dla seniorów", "2. Wsparcie rodzin", "3. Praca i mieszkanie"];
const TEXTS = [
  "Utworzenie klubu seniora w Zalesiu",
  "Dowóz do przychodni rehabilitacyjnej",
  "Telefon zaufania w gminie",
  "Warsztaty cyfrowe dla emerytów",
  "Remont świetlicy w Borkach",
  "Asystent rodziny dla pięciu rodzin",
  "Punkt porad prawnych w urzędzie",
  "Kolonie letnie nad jeziorem",
  "Zajęcia logopedyczne w szkole",
  "Spotkania grup wsparcia matek",
  "Piknik rodzinny w parku",
  "Mieszkanie treningowe przy Lipowej",
  "Kurs prawa jazdy dla bezrobotnych",
  "Staże w zakładzie komunalnym",
  "Doradca zawodowy w bibliotece",
  "Giełda pracy w hali sportowej",
  "Wypożyczalnia sprzętu medycznego",
  "Opieka wytchnieniowa w weekendy",
  "Badania wzroku dla uczniów",
  "Ogród społeczny przy remizie",
  "Biblioteka książki mówionej",
  "Kąpielisko z ratownikiem",
  "Zimowe półkolonie w szkole",
  "Łazienki bez barier w dwunastu domach",
];

/** A sheet as people have it: a title, a header not in the first row, gaps in ten rows of twenty-four. */
function messySheet(): string[][] {
  const rows = TEXTS.map((text, index) => [
    GOALS[index % 3]!,
    text,
    "2026",
    "2030",
    index % 12 < 5 ? "-" : "budżet gminy",
    "GOPS",
  ]);
  return [
    ["Plan działań gminy Zalesie na lata 2026-2030", "", "", "", "", ""],
    ["", "", "", "", "", ""],
    ["Cel", "Zadanie", "Początek", "Koniec", "Środki", "Realizator"],
    ...rows.sort((a, b) => a[0]!.localeCompare(b[0]!)),
  ];
}

/** Clicks as a person clicks, each counted. */
function counting(desk: Desk) {
  let clicks = 0;
  return {
    click: async (selector: string, text?: string | RegExp): Promise<void> => {
      clicks++;
      await desk.pane
        .locator(selector, text === undefined ? {} : { hasText: text })
        .first()
        .click();
      await rest(desk.pane);
    },
    get clicks() {
      return clicks;
    },
  };
}

async function withSheet(): Promise<Desk> {
  const desk = await openDesk();
  await desk.ask("act", { who: "user", what: "paste", args: ["Sheet1", "A1", messySheet()] });
  await reloadPane(desk);
  await desk.pane.locator(".lead button").first().waitFor();
  await rest(desk.pane);
  return desk;
}

const cellsOf = async (desk: Desk): Promise<{ row: number; column: number; text: string }[]> =>
  (await desk.ask<{ cells: { row: number; column: number; text: string }[] }>("picture")).cells;

describe("clicks", () => {
  test("from one's own messy sheet to the first true finding: two at most", async () => {
    const desk = await withSheet();
    const hand = counting(desk);
    await hand.click(".lead button");
    await desk.pane.locator(".findings [data-line]").first().waitFor();
    const line = desk.pane.locator(".line.place", { has: desk.pane.locator(".at") }).first();
    const address = (await line.locator(".at").innerText()).trim();
    expect(hand.clicks).toBeLessThanOrEqual(2);
    // True: the cell named stands in the user's own sheet and is what the finding says.
    expect(await line.innerText()).toContain("źródła finansowania");
    const [, letter, row] = /^([A-Z])(\d+)$/.exec(address)!;
    const cell = (await cellsOf(desk)).find(
      (each) => each.row === Number(row) - 1 && each.column === letter!.charCodeAt(0) - 65,
    );
    expect(cell?.text ?? "").toBe("-");
    expect((await desk.ask<{ sheets: unknown[] }>("picture")).sheets).toHaveLength(1);
    await desk.close();
  });

  test("ten findings mended one after another: twelve at most", async () => {
    const desk = await withSheet();
    await desk.pane.locator(".lead button", { hasText: "Uporządkuj" }).click();
    await desk.pane.locator(".sticky button").click();
    await desk.pane.locator(".lead .fui-Button").first().click();
    await desk.pane.locator(".findings [data-line]").first().waitFor();
    await rest(desk.pane);
    const hand = counting(desk);
    await hand.click(".column-bar", "Źródło finansowania");
    await hand.click("button[aria-label='Następna uwaga']");
    for (let mended = 0; mended < 10; mended++) {
      await desk.pane.locator(".finding-card").waitFor();
      await hand.click(".card-actions button", /^Wpisz „/);
    }
    expect(hand.clicks).toBeLessThanOrEqual(12);
    const column = (await cellsOf(desk)).filter((each) => each.column === 7 && each.row > 0 && each.text !== "");
    expect(column.filter(({ text }) => text === "budżet gminy")).toHaveLength(TEXTS.length);
    await desk.close();
  });

  test("at 350 by 680 what can be done about a chosen finding is in sight, wherever its line stood", async () => {
    const desk = await withSheet();
    await desk.pane.locator(".lead button", { hasText: "Uporządkuj" }).click();
    await desk.pane.locator(".sticky button").click();
    await desk.pane.locator(".lead .fui-Button").first().click();
    await desk.page.locator("iframe").evaluate((frame) => (frame.style.cssText = "width:350px;height:680px"));
    await desk.pane.locator(".findings [data-line]").first().waitFor();
    await rest(desk.pane);
    const next = desk.pane.locator("button[aria-label='Następna uwaga']");
    for (let step = 0; step < 8; step++) {
      await next.click();
      await desk.pane.locator(".finding-card").waitFor();
      // The list measures the card and holds it in view: within a few drawings.
      await desk.pane.waitForTimeout(300);
      const seen = await desk.pane.locator(".card-actions").evaluate((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        const head = document.querySelector(".check-head")!.getBoundingClientRect().bottom;
        return { top, bottom, head, height: document.documentElement.clientHeight };
      });
      expect(seen.bottom).toBeLessThanOrEqual(seen.height);
      expect(seen.top).toBeGreaterThanOrEqual(seen.head - 1);
    }
    await desk.close();
  });
});
