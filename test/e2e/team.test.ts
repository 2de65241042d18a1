/** @jest-environment node */
import fs from "node:fs";
import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { axeFaults } from "./axe";
import { closeClean, contentOf, openDesk, startBrowser, stopBrowser, type Desk } from "./desk";
import { go, goToSuccessor, rest, structureAndCheck } from "./steps";

beforeAll(startBrowser, 400_000);
afterAll(stopBrowser);

let desk: Desk;
afterEach(() => closeClean(desk));

interface Picture {
  active: string;
  sheets: { name: string }[];
  cells: { row: number; column: number; text: string }[];
}
const picture = (): Promise<Picture> => desk.ask<Picture>("picture");

/** What axe finds on the screen, and what reaches over its edge. */
async function faults(frame: Frame): Promise<string[]> {
  await frame.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));
  const found = await axeFaults(frame);
  const clipped = await frame.evaluate(() => {
    const seen = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => {
        const { width, right, left } = element.getBoundingClientRect();
        return width > 0 && !element.closest(".hidden,datalist,svg,pre") && (right > seen + 1 || left < -1);
      })
      .map((element) => `clipped: ${element.outerHTML.slice(0, 120)}`);
  });
  return [...found, ...clipped];
}

const narrow = (width: number, height: number): Promise<void> =>
  desk.page.locator("iframe").evaluate(
    (frame, [w, h]) => {
      frame.style.cssText = `width:${w}px;height:${h}px`;
    },
    [width, height],
  );

describe("a room in front of the projector", () => {
  test("the question stands in a window of its own, in letters of 24 points and up, and is answered there by keys alone", async () => {
    desk = await openDesk();
    const { pane, page } = desk;
    await structureAndCheck(desk);
    await go(pane, "workshop");
    const popup = page.waitForEvent("popup");
    await pane.locator("button", { hasText: "Na rzutnik" }).click();
    const room = await popup;
    await room.setViewportSize({ width: 1920, height: 1080 });
    await room.locator("h1").waitFor();
    const frame = room.mainFrame();
    const count = async (): Promise<number> =>
      Number(/z (\d+)/.exec(await room.locator("form > .quiet").first().innerText())![1]);
    const total = await count();
    const sizes = await room
      .locator(".room *")
      .evaluateAll((all) =>
        all
          .filter((each) => each.getClientRects().length > 0)
          .map((each) => parseFloat(getComputedStyle(each).fontSize)),
      );
    expect(sizes.length).toBeGreaterThan(10);
    // 24 points are 32 pixels of the page.
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32);
    expect(await faults(frame)).toEqual([]);
    // The sheet and the facilitator's view follow.
    const first = await room.locator("h1").innerText();
    expect(await pane.locator("form h2").innerText()).toBe(first);
    for (let step = 0; step < total && !(await room.locator("input[name=funding]").count()); step++) {
      const place = await room.locator("form > .quiet").first().innerText();
      await room.keyboard.press("PageDown");
      await room.waitForFunction((last) => document.querySelector("form > .quiet")?.textContent !== last, place);
    }
    const asked = await room.locator("h1").innerText();
    await pane.locator("form h2", { hasText: asked.slice(0, 40) }).waitFor();
    const offer = room.locator(".offers button").first();
    const said = (await offer.innerText()).replace(/^Alt\+1\s*/, "");
    const before = (await picture()).cells.filter(({ text }) => text === said).length;
    await room.keyboard.press("Alt+1");
    expect(await offer.getAttribute("aria-pressed")).toBe("true");
    await room.keyboard.press("Enter");
    await room.waitForFunction(
      (left) => document.querySelector("form > .quiet")?.textContent?.endsWith(` z ${left}`),
      total - 1,
    );
    await rest(pane);
    const after = (await picture()).cells.filter(({ text }) => text === said).length;
    expect(after).toBeGreaterThan(before);
    await room.keyboard.press("F9");
    await room.waitForFunction(
      (left) => document.querySelector("form > .quiet")?.textContent?.endsWith(` z ${left}`),
      total,
    );
    expect((await picture()).cells.filter(({ text }) => text === said)).toHaveLength(before);
    await room.keyboard.press("F8");
    await room.locator("footer span", { hasText: "odłożone: 1" }).waitFor();
    // The window may be gone before the key is let go.
    await Promise.all([room.waitForEvent("close"), room.keyboard.press("Escape").catch(() => undefined)]);
    await pane.locator("button", { hasText: "Na rzutnik" }).waitFor();
  });

  test("an answer costs two clicks", async () => {
    desk = await openDesk();
    const { pane } = desk;
    await structureAndCheck(desk);
    await go(pane, "workshop");
    const place = pane.locator("form [role=status]", { hasText: "Pytanie" });
    const before = await place.innerText();
    for (let step = 0; step < 20 && !(await pane.locator("form .row [aria-pressed]").count()); step++)
      await pane.locator("button", { hasText: "Następne" }).click();
    await pane.locator("form .row [aria-pressed]").first().click();
    await pane.locator("form button[type=submit]").click();
    await rest(pane);
    await pane.locator(".notice", { hasText: "Zapisano" }).waitFor();
    expect(await place.innerText()).not.toBe(before);
  });

  test("the question fills the pane in 24 points and up, is answered with keys alone, and everybody can use it", async () => {
    desk = await openDesk();
    const { pane, page } = desk;
    await structureAndCheck(desk);
    await go(pane, "workshop");
    const total = Number(/z (\d+)/.exec(await pane.locator("[role=status]", { hasText: "Pytanie" }).innerText())![1]);
    await narrow(350, 700);
    // Where no window can be had the question is shown over the pane.
    await pane.evaluate(() => (window.open = () => null));
    await pane.locator("button", { hasText: "Na rzutnik" }).focus();
    await page.keyboard.press("Enter");
    await pane.locator("dialog.projector").waitFor();
    const sizes = await pane
      .locator("dialog.projector *")
      .evaluateAll((all) =>
        all
          .filter((each) => !each.closest("datalist") && each.getClientRects().length > 0)
          .map((each) => parseFloat(getComputedStyle(each).fontSize)),
      );
    expect(sizes.length).toBeGreaterThan(10);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32);
    expect(await faults(pane)).toEqual([]);
    for (let step = 0; step < total && !(await pane.locator("dialog input[name=funding]").count()); step++)
      await page.keyboard.press("PageDown");
    await page.keyboard.type("budżet gminy");
    const cells = Number(
      /uzupełni (\d+)/.exec(await pane.locator("dialog .quiet", { hasText: "uzupełni" }).innerText())![1],
    );
    const before = (await picture()).cells.filter(({ text }) => text === "budżet gminy").length;
    await page.keyboard.press("Enter");
    await pane.waitForFunction(
      (left) => document.querySelector("dialog [role=status]")?.textContent?.endsWith(` z ${left}`),
      total - 1,
    );
    await rest(pane);
    expect((await picture()).cells.filter(({ text }) => text === "budżet gminy").length).toBe(before + cells);
    await page.keyboard.press("Escape");
    expect(await pane.locator("dialog.projector").count()).toBe(0);
    await pane.locator("summary", { hasText: "Decyzje (1)" }).click();
    await pane.locator("button", { hasText: "Zapisz arkusz" }).click();
    await pane.locator(".notice", { hasText: "1 decyzja" }).waitFor();
    expect((await picture()).sheets.map(({ name }) => name)).toContain("Decyzje");
  });

  test("where there is no plan one is grown: the frame, a problem, a goal, an action on the sheet at once", async () => {
    desk = await openDesk();
    const { pane, page } = desk;
    await go(pane, "workshop");
    expect(await pane.locator("[role=alert].trouble:not(.none)").count()).toBe(0);
    await pane.locator("input[name=grow-from]").fill("2026");
    await pane.locator("input[name=grow-to]").fill("20");
    await page.keyboard.press("Enter");
    await pane.locator(".wrong", { hasText: "czterema cyframi" }).waitFor();
    await pane.locator("input[name=grow-to]").fill("2032");
    await page.keyboard.press("Enter");
    await pane.locator("input[name=grow-area]").fill("Samotność seniorów");
    await pane.locator("input[name=grow-goal]").fill("Sieć wsparcia");
    await page.keyboard.press("Enter");
    await pane.locator("textarea[name=grow-action]").fill("Telefon życzliwości");
    await pane.locator("button", { hasText: "Dodaj działanie" }).click();
    await pane.locator(".notice", { hasText: "Powstała tabela działań" }).waitFor();
    expect((await picture()).cells.some(({ text }) => text === "Telefon życzliwości")).toBe(true);
  });
});

describe("many hands", () => {
  test("handed out in one .zip, returned with a conflict and a broken file, decided, written; nothing is out of reach", async () => {
    desk = await openDesk();
    const { pane, page } = desk;
    await structureAndCheck(desk);
    await go(pane, "handout");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.locator("button", { hasText: "w jednym .zip" }).click(),
    ]);
    await pane.locator("text=Przygotowano plik").waitFor();
    const parts = unzipSync(await contentOf(download));
    const name = Object.keys(parts).sort((a, b) => parts[b]!.length - parts[a]!.length)[0]!;
    const returned = async (file: string, funding: string) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(parts[name]!.slice().buffer as ArrayBuffer);
      const sheet = book.getWorksheet("Działania")!;
      sheet.getCell(2, (sheet.getRow(1).values as string[]).indexOf("Źródło finansowania")).value = funding;
      sheet.getCell(2, 5).note = `Uwaga z pliku ${file}`;
      return { name: file, mimeType: "application/octet-stream", buffer: Buffer.from(await book.xlsx.writeBuffer()) };
    };
    await go(pane, "collect");
    await pane
      .locator(".team-file")
      .setInputFiles([
        await returned("a.xlsx", "dotacja wojewody"),
        await returned("b.xlsx", "środki sponsorów"),
        { name: "zly.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("PK\u0003\u0004nic") },
      ]);
    await pane.locator("text=Konflikty (1)").waitFor();
    expect(await pane.locator("main").innerText()).toMatch(/zly\.xlsx.*uszkodzony/s);
    expect(await pane.locator("main").innerText()).toMatch(
      /Poza tabelą w plikach \(2\).*a\.xlsx, komentarz do E2: „Uwaga z pliku a\.xlsx”/s,
    );
    await narrow(350, 700);
    expect(await faults(pane)).toEqual([]);
    await narrow(175, 400);
    expect((await faults(pane)).filter((fault) => fault.startsWith("clipped"))).toEqual([]);
    await pane.locator(".sides label", { hasText: "dotacja wojewody" }).click();
    await pane.locator("button", { hasText: "Zapisz zebraną tabelę" }).click();
    await pane.locator(".notice", { hasText: "Konflikty bez decyzji: 0" }).waitFor();
    const after = await picture();
    expect(after.sheets.map(({ name: sheet }) => sheet)).toEqual(
      expect.arrayContaining(["Konflikty", "Pochodzenie wierszy", "Podobne działania"]),
    );
  });

  test("a successor is shown before it is put in; an older plan is compared; the report is saved", async () => {
    desk = await openDesk();
    const { pane, page } = desk;
    await structureAndCheck(desk);
    await goToSuccessor(pane);
    await pane.locator("input[name=succession-from]").fill("gminny ośrodek pomocy społecznej");
    await pane.locator("input[name=succession-to]").fill("centrum usług społecznych");
    await pane.locator("input[name=succession-since]").fill("2027-01-01");
    await pane.locator("form button", { hasText: "Pokaż, co się zmieni" }).click();
    await pane.locator(".change").first().waitFor();
    expect(await faults(pane)).toEqual([]);
    await pane.locator("button", { hasText: "Wpisz następcę" }).click();
    await pane.locator(".notice", { hasText: "Wpisano następcę" }).waitFor();
    await go(pane, "comparison");
    await pane
      .locator(".team-file")
      .setInputFiles(`samples/${fs.readdirSync("samples").find((each) => each.endsWith(".docx"))!}`);
    await pane.locator("text=/zmienione: [1-9]/").waitFor();
    expect(await faults(pane)).toEqual([]);
    await pane.locator("button", { hasText: "To nie to samo działanie" }).first().click();
    await pane.locator("text=/porzucone: 1/").waitFor();
    await go(pane, "monitoring");
    await pane.locator("button", { hasText: "Włącz kolumny" }).click();
    await pane.locator(".notice", { hasText: "Kolumny monitoringu" }).waitFor();
    await go(pane, "report");
    const [report] = await Promise.all([
      page.waitForEvent("download"),
      pane.locator("button", { hasText: "Zapisz rozdział" }).click(),
    ]);
    expect(report.suggestedFilename()).toBe("raport-realizacja.docx");
    expect(await faults(pane)).toEqual([]);
  });
});
