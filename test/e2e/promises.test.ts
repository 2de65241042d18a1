/** @jest-environment node */
import fs from "node:fs";
import path from "node:path";
import { openDesk, startBrowser, stopBrowser, type Desk } from "./desk";
import { built } from "./site";
import { rest, structureAndCheck, structureLarge } from "./steps";

beforeAll(startBrowser, 400_000);
afterAll(stopBrowser);

/**
 * Requests that reached the host while `work` ran and after it: until `awaited` have come, the pane is at rest, and for
 * a while more.
 */
async function requestsOf(desk: Desk, work: () => Promise<void>, awaited = 0): Promise<number> {
  const count = async (): Promise<number> => (await desk.ask<{ requests: number }>("counters")).requests;
  const before = await count();
  await work();
  while ((await count()) - before < awaited) await desk.page.waitForTimeout(50);
  await rest(desk.pane);
  await desk.page.waitForTimeout(1000);
  return (await count()) - before;
}

describe("what the pane promises", () => {
  test("the first load is under 130 kB gzipped, and no part of the host or of Microsoft's client is in the add-in", async () => {
    const all = await built();
    const read = (name: string): string => all.get(name)!.toString("utf8");
    const { bytes, files } = JSON.parse(read("first-load.json")) as { bytes: number; files: Record<string, number> };
    expect(
      Object.keys(files)
        .map((name) => name.replace(/\.[0-9a-f]{8}\./, "."))
        .sort(),
    ).toEqual(["taskpane.css", "taskpane.html", "taskpane.js"]);
    expect(bytes).toBeLessThanOrEqual(130_000);
    const page = read("taskpane.html");
    const scripts = [...page.matchAll(/src="?([^"\s>]+)/g)].map(([, source]) => source);
    expect(scripts.filter((source) => /workbench|bridge|excel-web/.test(source!))).toEqual([]);
    expect(scripts).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(page).toMatch(
      /Content-Security-Policy"? content="default-src 'self'; script-src 'self' https:\/\/appsforoffice\.microsoft\.com; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;[^"]*connect-src 'self'/,
    );
    const bench = read("pane.html");
    const bundle = scripts.find((source) => source!.startsWith("taskpane."));
    expect(bench).toContain(bundle!);
  });

  test("every library that is shipped is named with its licence's own words", async () => {
    const notices = (await built()).get("notices.txt")!.toString("utf8");
    const shipped = [
      "react",
      "react-dom",
      "fflate",
      "htmlparser2",
      "entities",
      "@tanstack/react-virtual",
      "@griffel/core",
    ];
    for (const name of [...shipped, "@fluentui/react-button", "tabster", "excelize-wasm", "@microsoft/office-js"]) {
      const folder = path.resolve("node_modules", name);
      const { version } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8")) as { version: string };
      expect(notices).toContain(`${name} ${version} (`);
      const licence = fs.readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
      if (licence) expect(notices).toContain(fs.readFileSync(path.join(folder, licence), "utf8").trim());
    }
  });

  test("requests: a check at most 2, a jump 1, a live re-check 1, mending everything safe at most 2, idle 0", async () => {
    const desk = await openDesk();
    await structureAndCheck(desk);
    const line = desk.pane.locator(".line.place").first();
    expect(await requestsOf(desk, () => desk.pane.locator("summary", { hasText: "Układ i zakres" }).click())).toBe(0);
    expect(
      await requestsOf(desk, () => desk.pane.locator("button", { hasText: "Sprawdź ponownie" }).click()),
    ).toBeLessThanOrEqual(2);
    expect(
      await requestsOf(
        desk,
        async () => {
          await line.click();
          await desk.pane.locator(".finding-card").waitFor();
        },
        1,
      ),
    ).toBe(1);
    const safe = desk.pane.locator("button", { hasText: "Wprowadź bezpieczne poprawki" });
    await safe.waitFor();
    expect(
      await requestsOf(desk, async () => {
        await safe.click();
        await desk.pane.locator(".notice", { hasText: "Poprawiono" }).waitFor();
      }),
    ).toBeLessThanOrEqual(2);
    expect(
      await requestsOf(
        desk,
        async () => {
          await desk.ask("act", { who: "user", what: "type", args: ["Działania", "H2", "-"] });
        },
        1,
      ),
    ).toBe(1);
    expect(await requestsOf(desk, () => desk.page.waitForTimeout(1500))).toBe(0);
    await desk.close();
  });

  test("at more than 1 000 findings only what is seen is drawn, and a click on one leads to its cell", async () => {
    const desk = await openDesk();
    await structureLarge(desk, 700);
    const total = await desk.pane.locator(".totals label").allInnerTexts();
    expect(total.reduce((sum, text) => sum + Number(/\d+/.exec(text)![0]), 0)).toBeGreaterThan(1000);
    // Every fifth action of 700 names nobody: that rule's places are opened, and of 140 only what is seen is drawn.
    const group = desk.pane.locator(".line", { hasText: "(140)" }).first();
    if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
    const places = desk.pane.locator(".line.place", { hasText: "remont" });
    await places.nth(3).waitFor();
    expect(await desk.pane.locator(".findings > div").count()).toBeLessThan(80);
    await places.nth(1).click();
    await desk.pane.locator(".finding-card").waitFor();
    expect(await desk.pane.locator(".findings > div").count()).toBeLessThan(80);
    await desk.page.waitForFunction(
      () =>
        /^[A-Z]+\d+$/.test(document.querySelector(".formula output")?.textContent ?? "") &&
        document.querySelector(".formula output")?.textContent !== "A1",
    );
    await desk.close();
  });
});
