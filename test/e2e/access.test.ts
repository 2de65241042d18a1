/** @jest-environment node */
import { isKept } from "./aria";
import { axeFaults } from "./axe";
import { openDesk, reloadPane, startBrowser, stopBrowser, type Desk } from "./desk";
import { MENU } from "../../src/taskpane/state/places";
import { PANE } from "../../src/core/messages/pane";
import { ALL_SCREENS, go, structureAndCheck } from "./steps";

beforeAll(startBrowser, 400_000);
afterAll(stopBrowser);

/** Every screen with its folded parts and forms open, so that all of it is looked at. */
async function visitAll(
  desk: Desk,
  look: (screen: string) => Promise<void>,
  language: "pl" | "en" = "pl",
): Promise<void> {
  await structureAndCheck(desk);
  const unfold = (): Promise<void> =>
    desk.pane.evaluate(() =>
      document.querySelectorAll("details").forEach((part) => {
        part.open = true;
      }),
    );
  await desk.pane.locator(".line.place").first().click();
  await desk.pane.locator(".finding-card button[aria-expanded]").last().click();
  await unfold();
  await look("check-card");
  for (const screen of ALL_SCREENS) {
    await go(desk.pane, screen, language);
    if (screen !== "check") await unfold();
    await look(screen);
  }
  await desk.pane.locator(".bar-button").first().click();
  await look("menu");
}

describe("everybody can use the pane", () => {
  test.each([["light"], ["dark"], ["forced"]] as const)("axe finds nothing on any screen (%s)", async (scheme) => {
    const desk = await openDesk({
      query: scheme === "dark" ? "?theme=dark" : "",
      scheme: scheme === "dark" ? "dark" : "light",
      forced: scheme === "forced",
    });
    const found: string[] = [];
    await visitAll(desk, async (screen) => {
      found.push(...(await axeFaults(desk.pane)).map((fault) => `${screen}: ${fault}`));
    });
    found.push(...(await axeFaults(desk.page.mainFrame())).map((fault) => `workbench: ${fault}`));
    await desk.close();
    expect(found).toEqual([]);
  });

  test.each([
    ["350×378", 350, 378],
    ["350×378 at 200 %", 175, 189],
    ["320×640", 320, 640],
  ])("nothing is clipped at %s", async (_name, width, height) => {
    const desk = await openDesk();
    await desk.page.locator("iframe").evaluate(
      (frame, [w, h]) => {
        frame.style.cssText = `width:${w}px;height:${h}px`;
      },
      [width, height],
    );
    const found: string[] = [];
    await visitAll(desk, async (screen) => {
      const clipped = await desk.pane.evaluate(() => {
        const seen = document.documentElement.clientWidth;
        const out = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
          const { width: own, right, left } = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          if (own === 0 || style.visibility === "hidden" || element.closest(".hidden,.by-hand,datalist,svg,pre"))
            return false;
          const cut =
            style.overflowX !== "visible" &&
            element.scrollWidth > element.clientWidth + 1 &&
            !["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);
          return right > seen + 1 || left < -1 || cut;
        });
        return [
          ...(document.documentElement.scrollWidth > seen ? ["the page scrolls sideways"] : []),
          ...out.map((element) => element.outerHTML.slice(0, 120)),
        ];
      });
      found.push(...clipped.map((each) => `${screen}: ${each}`));
    });
    await desk.close();
    expect(found).toEqual([]);
  });

  test("the accessibility tree of each screen is as it was read and kept, in test/e2e/aria", async () => {
    const desk = await openDesk();
    const changed: string[] = [];
    await visitAll(desk, async (screen) => {
      const tree = await desk.pane.locator("body").ariaSnapshot();
      if (!isKept(screen, tree)) changed.push(screen);
    });
    await desk.close();
    // Read each change as a person with a screen reader would hear it; then keep it: KEEP_ARIA=1.
    expect(changed).toEqual([]);
  });

  test("the first steps are offered once, point at what they speak of, go by keys, and can be skipped and asked for again", async () => {
    const desk = await openDesk();
    const { pane, page } = desk;
    await pane.locator("button", { hasText: "Pokaż pierwsze kroki" }).focus();
    await page.keyboard.press("Enter");
    const tour = pane.locator(".tour");
    for (let step = 1; step <= 5; step++) {
      await tour.locator("text=/Krok/").waitFor();
      expect(await tour.innerText()).toContain(`Krok ${step} z 5`);
      expect(await pane.locator(".pointed-at").count()).toBe(1);
      expect(await axeFaults(pane)).toEqual([]);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    }
    expect(await tour.count()).toBe(0);
    expect(await pane.locator(".pointed-at").count()).toBe(0);
    await reloadPane(desk);
    await pane.locator(".lead button").first().waitFor();
    expect(await pane.locator("text=Pierwszy raz tutaj?").count()).toBe(0);
    await pane.locator("button", { hasText: "Pokaż pierwsze kroki" }).click();
    await tour.waitFor();
    await page.keyboard.press("Escape");
    expect(await tour.count()).toBe(0);
    await desk.close();
  });

  test("forced colours: severities, the open screen and the chosen finding can still be told", async () => {
    const desk = await openDesk({ forced: true });
    await structureAndCheck(desk);
    await desk.pane.locator(".line.place").first().click();
    expect(await desk.pane.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    const icons = await desk.pane
      .locator(".totals svg")
      .evaluateAll((found) => found.map((icon) => icon.getAttribute("aria-label")));
    expect(icons).toEqual(["Błąd", "Ostrzeżenie", "Wskazówka"]);
    expect(await desk.pane.locator(".finding-card").evaluate((card) => getComputedStyle(card).borderLeftWidth)).toBe(
      "4px",
    );
    await desk.close();
  });

  test("the keyboard alone goes the whole way: paste, structure, check, open a finding, suppress, fill in", async () => {
    const desk = await openDesk();
    const { page, pane } = desk;
    const values = [
      ["Cel operacyjny", "Działanie", "Od kiedy", "Do kiedy", "Źródło finansowania", "Odpowiedzialny"],
      ["1. Usługi", "1. Dyżur prawnika", "2026", "2030", "-", "GOPS"],
      ["1. Usługi", "2. Dowóz seniorów", "2027", "", "budżet gminy", "GOPS"],
    ];
    await desk.ask("act", { who: "user", what: "paste", args: ["Sheet1", "A1", values] });
    await reloadPane(desk);
    await pane.locator(".lead button").first().waitFor();
    /** Tab until the wanted thing has the focus: what cannot be reached so cannot be used without a mouse. */
    const tabTo = async (text: string | RegExp, most = 60): Promise<void> => {
      for (let step = 0; step < most; step++) {
        await page.keyboard.press("Tab");
        const focused = await pane.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          return element && element !== document.body
            ? `${element.innerText ?? ""} ${element.getAttribute("aria-label") ?? ""} ${element.closest("label")?.innerText ?? ""} ${element.getAttribute("name") ?? ""}`
            : "";
        });
        if (typeof text === "string" ? focused.includes(text) : text.test(focused)) return;
      }
      throw new Error(`No Tab leads to ${String(text)}.`);
    };
    await pane.evaluate(() => document.getElementById("screen")!.focus());
    await tabTo("Uporządkuj ten arkusz");
    await page.keyboard.press("Enter");
    await pane.locator(".sticky button").waitFor();
    await tabTo("Utwórz tabelę działań");
    await page.keyboard.press("Enter");
    // The next step has the focus by itself.
    await pane.waitForFunction(() => document.activeElement?.textContent === "Sprawdź tabelę");
    await page.keyboard.press("Enter");
    await pane.locator(".findings [data-line]").first().waitFor();
    await tabTo(/\(\d+\)|Brak|[A-Z]\d/);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    // An arrow moves the focus with the next drawing.
    await pane.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const opened = pane.locator(".line.place").first();
    await opened.focus();
    await page.keyboard.press("Space");
    await pane.locator(".finding-card").waitFor();
    await tabTo("Pomiń…");
    await page.keyboard.press("Enter");
    await tabTo("Dlaczego");
    await page.keyboard.type("sprawdzone z zespołem");
    await page.keyboard.press("Enter");
    await pane.locator(".notice", { hasText: "Pominięto" }).waitFor();
    await pane.evaluate(() => document.querySelector<HTMLElement>(".bar-button.gear")!.focus());
    await tabTo("Uzupełnij");
    await page.keyboard.press("Enter");
    await pane.locator("input[name=funding]").waitFor();
    await pane.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.name === "funding");
    await page.keyboard.type("sponsorzy");
    await page.keyboard.press("Enter");
    await pane.locator("text=Zapisano: 1 komórka").waitFor();
    await desk.close();
  });

  test.each([
    ["pl", ""],
    ["en", "?language=en-US"],
  ] as const)("every word is there, in the reader's language (%s)", async (language, query) => {
    const desk = await openDesk({ query });
    const texts: Record<string, string> = {};
    await visitAll(
      desk,
      async (screen) => {
        texts[screen] = await desk.pane.locator("body").innerText();
      },
      language,
    );
    for (const [screen, text] of Object.entries(texts)) {
      expect([
        screen,
        /undefined|\[object|\bNaN\b|\b(?:check|start|structure|fill|export|settings|history|summaries|busy|proposal|suppress)\.[a-z]/.exec(
          text,
        )?.[0],
      ]).toEqual([screen, undefined]);
    }
    expect(await desk.pane.evaluate(() => document.documentElement.lang)).toBe(language);
    const headings = MENU.map((place) => PANE[language][`place.${place}`]({}));
    expect(headings.every((name) => texts["menu"]!.includes(name))).toBe(true);
    if (language === "en") expect(texts["export"]).not.toMatch(/Zapisz|Dokument Word|Schowek/);
    await desk.close();
  });
});
