/** @jest-environment node */
import fs from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { closeClean, contentOf, openDesk, reloadPane, startBrowser, stopBrowser, type Desk } from "./desk";
import { go, rest, structureAndCheck, structureSample } from "./steps";

const PLAN = JSON.parse(fs.readFileSync("samples/plan.json", "utf8")) as {
  areas: { goals: { actions: unknown[] }[] }[];
};
const GOALS = PLAN.areas.flatMap(({ goals }) => goals);
const ACTIONS = GOALS.flatMap(({ actions }) => actions).length;

interface Picture {
  active: string;
  sheets: { name: string }[];
  selection: { top: number; left: number; bottom: number; right: number };
  cells: { row: number; column: number; text: string }[];
}

beforeAll(startBrowser, 400_000);
afterAll(stopBrowser);

let desk: Desk;
afterEach(() => closeClean(desk));

const picture = (): Promise<Picture> => desk.ask<Picture>("picture");

describe("the whole way on the training page", () => {
  test("from the sample in Word to a clean table, a summary, a document and a workbook", async () => {
    desk = await openDesk();
    await desk.pane.locator(".lead button").first().waitFor();
    await desk.page.getByRole("button", { name: ".docx" }).click();
    await desk.pane.locator(".card.lead", { hasText: "Rozpoznano" }).waitFor();
    expect(await desk.pane.locator(".card.lead").innerText()).toContain(`Rozpoznano ${ACTIONS} `);
    expect(await desk.pane.locator(".card.lead").innerText()).toContain(`${GOALS.length} cel`);
    await desk.pane.locator("button", { hasText: "Utwórz tabelę działań" }).click();
    await desk.pane.locator("button", { hasText: "Sprawdź tabelę" }).waitFor();
    const written = await picture();
    expect(written.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Działania", "Słownik"]));
    expect(written.cells.filter(({ row, column, text }) => column === 4 && row > 0 && text !== "")).toHaveLength(
      ACTIONS,
    );

    await desk.pane.locator("button", { hasText: "Sprawdź tabelę" }).click();
    await desk.pane.locator("text=Sprawdzono").waitFor();
    expect(await desk.pane.locator("main").innerText()).toMatch(
      new RegExp(
        `Sprawdzono ${ACTIONS} dział\\S+, \\d+ kolumn\\S*: \\d+ błęd\\S*, \\d+ ostrzeże\\S+, \\d+ wskazów\\S+`,
      ),
    );

    await go(desk.pane, "summaries");
    await desk.pane.locator("button", { hasText: "Utwórz 3 arkusze" }).click();
    await desk.pane.locator("text=Gotowe: 3 arkusze").waitFor();
    expect((await picture()).sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Zestawienie", "Plan w liczbach", "Uwagi do planu"]),
    );

    await go(desk.pane, "export");
    await desk.pane.locator("label.choice", { hasText: "wykres" }).locator("input").check();
    const document = desk.page.waitForEvent("download");
    await desk.pane.locator("button", { hasText: "Zapisz plik .docx" }).click();
    const docx = await contentOf(await document);
    const parts = unzipSync(docx);
    const pictures = Object.entries(parts).filter(([name]) => /^word\/media\/.*\.png$/.test(name));
    expect(pictures.length).toBeGreaterThanOrEqual(4);
    // A drawn chart weighs more than an empty canvas, and says its numbers to those who do not see it.
    for (const [, png] of pictures) expect(png.length).toBeGreaterThan(5_000);
    expect(strFromU8(parts["word/document.xml"]!).match(/<wp:docPr [^>]*descr="[^"]*\d[^"]*"/g)).toHaveLength(
      pictures.length,
    );
    await desk.pane.locator("text=Przygotowano plik").waitFor();

    const workbook = desk.page.waitForEvent("download");
    await desk.page.getByRole("button", { name: "Zapisz .xlsx" }).click();
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.load((await contentOf(await workbook)) as unknown as ArrayBuffer);
    const sheet = saved.getWorksheet("Działania")!;
    const id = (sheet.getRow(1).values as string[]).indexOf("Id");
    // A goal without an action has a line too, without an Id.
    expect(
      sheet.getColumn(id).values.filter((value) => typeof value === "string" && value !== "Id" && value !== ""),
    ).toHaveLength(ACTIONS);
    expect(sheet.getRow(1).values).toEqual(expect.arrayContaining(["Obszar", "Cel operacyjny", "Działanie", "Id"]));
  });

  test("from the sample workbook: its own sheet is read, stays as it was, and the columns can be corrected", async () => {
    desk = await openDesk({ sample: "xlsx" });
    await desk.pane.locator(".lead button").first().waitFor();
    await rest(desk.pane);
    const before = await picture();
    expect(await desk.pane.locator(".seen").innerText()).toContain(`„${before.active}”`);
    await desk.pane.locator(".lead button", { hasText: "Uporządkuj" }).click();
    await desk.pane.locator(".card.lead", { hasText: "Rozpoznano" }).waitFor();
    await desk.pane.locator("summary", { hasText: "Rozpoznane na pewno" }).click();
    const notes = desk.pane.locator("select[aria-label*='Źródła finansowania']");
    await notes.selectOption("extra");
    await rest(desk.pane);
    expect(await notes.inputValue()).toBe("extra");
    await notes.selectOption("funding");
    await rest(desk.pane);
    await desk.pane.locator("button", { hasText: "Utwórz tabelę działań" }).click();
    await desk.pane.locator("button", { hasText: "Sprawdź tabelę" }).waitFor();
    await desk.ask("activate", { sheet: before.active });
    expect((await picture()).cells.map(({ row, column, text }) => [row, column, text])).toEqual(
      before.cells.map(({ row, column, text }) => [row, column, text]),
    );
  });

  test("a table pasted from Word as HTML is read in the box, and structuring twice asks first and then replaces", async () => {
    desk = await openDesk();
    await desk.pane.locator(".lead button").last().click();
    const html =
      "<table><tr><th>Cel operacyjny</th><th>Działanie</th><th>Od kiedy</th><th>Do kiedy</th><th>Źródło finansowania</th><th>Odpowiedzialny</th></tr>" +
      "<tr><td>1. Dostępne usługi</td><td>1. Dyżur prawnika</td><td>2026</td><td>2030</td><td>budżet gminy</td><td>GOPS</td></tr>" +
      "<tr><td>1. Dostępne usługi</td><td>2. Dowóz seniorów</td><td>2027</td><td>2029</td><td>-</td><td>GOPS</td></tr></table>";
    const paste = (source: string): Promise<void> =>
      desk.pane.locator(".paste").evaluate((box, text) => {
        const data = new DataTransfer();
        data.setData("text/html", text);
        data.setData("text/plain", "x");
        box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
      }, source);
    await paste(html);
    await desk.pane.locator("text=Rozpoznano 2 działania, 1 cel").waitFor();
    await desk.pane.locator("button", { hasText: "Utwórz tabelę działań" }).click();
    await desk.pane.locator("button", { hasText: "Uporządkuj następną" }).click();
    await paste(html.replace("Dyżur prawnika", "Dyżur prawnika i psychologa"));
    await desk.pane.locator("button", { hasText: "Utwórz tabelę działań" }).click();
    await desk.pane.locator("text=Co zrobić?").waitFor();
    await desk.pane.locator("button", { hasText: "Zastąp" }).click();
    await desk.pane.locator("button", { hasText: "Sprawdź tabelę" }).waitFor();
    const now = await picture();
    expect(now.cells.filter(({ column }) => column === 4).map(({ text }) => text)).toEqual([
      "Działanie",
      "Dyżur prawnika i psychologa",
      "Dowóz seniorów",
    ]);
    expect(now.sheets.filter(({ name }) => name.startsWith("Działania"))).toHaveLength(1);
  });

  test("a click on a finding shows its cell and keeps the focus in the pane; Enter goes to the sheet", async () => {
    desk = await openDesk();
    await structureAndCheck(desk);
    const line = desk.pane.locator(".line.place").first();
    const address = (await line.locator(".at").innerText()).trim();
    await line.click();
    await desk.pane.locator(".finding-card").waitFor();
    await desk.page.waitForFunction(
      (wanted) => document.querySelector(".formula output")?.textContent === wanted,
      address,
    );
    expect(
      await desk.pane.evaluate(() => document.hasFocus() && document.activeElement?.classList.contains("place")),
    ).toBe(true);
    await desk.page.keyboard.press("Enter");
    await desk.page.waitForFunction(() => document.activeElement?.classList.contains("grid"));
  });

  test("an edit on the sheet re-checks its row by itself, a co-author's edit says that the result is old", async () => {
    desk = await openDesk();
    await structureAndCheck(desk);
    await desk.pane.locator(".line", { hasText: "Brak źródła finansowania" }).click();
    const place = desk.pane.locator(".line.place", { hasText: "Brak źródła" }).first();
    const address = (await place.locator(".at").innerText()).trim();
    const count = async (): Promise<number> =>
      Number(
        /(\d+)/.exec(
          await desk.pane
            .locator(".line", { hasText: "Brak źródła finansowania" })
            .first()
            .locator(".count")
            .innerText(),
        )![1],
      );
    const before = await count();
    await desk.ask("act", { who: "user", what: "type", args: ["Działania", address, "budżet gminy"] });
    await desk.pane.waitForFunction(
      (last) =>
        Number(
          /\((\d+)\)/.exec(
            [...document.querySelectorAll(".line")].find((line) =>
              line.textContent?.includes("Brak źródła finansowania"),
            )?.textContent ?? "",
          )?.[1],
        ) ===
        last - 1,
      before,
    );
    await desk.ask("act", { who: "remote", what: "type", args: ["Działania", address, "-"] });
    await desk.pane.locator("text=Wynik sprzed zmian").waitFor();
    await desk.pane.locator(".notice button", { hasText: "Sprawdź ponownie" }).click();
    await rest(desk.pane);
    expect(await count()).toBe(before);
  });

  test("a paste over the pick lists is noticed and mended", async () => {
    desk = await openDesk();
    await structureAndCheck(desk);
    const values = Array.from({ length: ACTIONS }, (_, row) => [`źródło ${row}`]);
    await desk.ask("act", { who: "user", what: "paste", args: ["Działania", "H2", values] });
    await desk.pane.locator("text=Wklejanie usunęło listy wyboru: Źródło finansowania").waitFor();
    await desk.pane.locator("button", { hasText: "Przywróć listy wyboru" }).click();
    await desk.pane.locator("text=Listy wyboru są znowu na miejscu").waitFor();
  });

  test("what was skipped needs a reason, is one click away, and comes back", async () => {
    desk = await openDesk();
    await structureAndCheck(desk);
    await desk.pane.locator(".line.place").first().click();
    const total = async (): Promise<string> => desk.pane.locator(".totals").innerText();
    const before = await total();
    await desk.pane.locator(".finding-card button", { hasText: "Pomiń…" }).click();
    await desk.pane.locator(".finding-card form button", { hasText: "Pomiń" }).click();
    expect(
      await desk.pane
        .locator(".finding-card input[required]")
        .evaluate((input: HTMLInputElement) => input.matches(":invalid")),
    ).toBe(true);
    await desk.pane.locator(".finding-card input[required]").fill("Umowa już podpisana");
    await desk.pane.locator(".finding-card form button", { hasText: "Pomiń" }).click();
    await desk.pane.locator(".notice", { hasText: "Pominięto" }).waitFor();
    expect(await total()).not.toBe(before);
    await desk.pane.locator("summary", { hasText: "Pominięte (1)" }).click();
    await desk.pane.locator("text=Umowa już podpisana").waitFor();
    await desk.pane.locator("button", { hasText: "Przywróć" }).click();
    await rest(desk.pane);
    expect(await total()).toBe(before);
  });

  test("Uzupełnij saves an answer, Historia shows it and takes it back", async () => {
    desk = await openDesk();
    await structureAndCheck(desk);
    await go(desk.pane, "fill");
    const input = desk.pane.locator("input[name=funding]");
    expect(await input.inputValue()).toBe("-");
    await input.fill("budżet gminy");
    await desk.page.keyboard.press("Enter");
    await desk.pane.locator("text=Zapisano: 1 komórka").waitFor();
    await go(desk.pane, "history");
    const entry = desk.pane.locator(".card", { hasText: "Uzupełnij" });
    await entry.locator("summary").click();
    expect(await entry.innerText()).toContain("budżet gminy");
    await entry.locator("button", { hasText: "Cofnij" }).click();
    await desk.pane
      .locator("text=/Cofnięto zmianę „Uzupełnij: Źródło finansowania \\(H\\d+\\)” \\(1 komórka\\)/")
      .waitFor();
    await go(desk.pane, "fill");
    expect(await input.inputValue()).toBe("-");
  });

  test("settings are kept with the workbook and the profile changes the result", async () => {
    desk = await openDesk();
    await structureSample(desk);
    await go(desk.pane, "settings");
    await desk.pane.locator("label", { hasText: "Nazwa dokumentu" }).locator("input").fill("Strategia próbna");
    await desk.pane.locator("label", { hasText: "Okres do roku" }).locator("input").fill("2031");
    await desk.pane.locator("form button[type=submit]").click();
    await desk.pane.locator("text=Zapisano w skoroszycie").waitFor();
    await reloadPane(desk);
    await desk.pane.locator(".lead button").first().waitFor();
    await rest(desk.pane);
    await go(desk.pane, "settings");
    expect(await desk.pane.locator("label", { hasText: "Nazwa dokumentu" }).locator("input").inputValue()).toBe(
      "Strategia próbna",
    );
    expect(await desk.pane.locator("label", { hasText: "Okres do roku" }).locator("input").inputValue()).toBe("2031");
  });
});
