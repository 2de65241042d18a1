/** @jest-environment node */
import { Workbook } from "exceljs";
import { openDesk, startBrowser, stopBrowser, type Desk } from "./desk";
import { go, reopenPane, rest, structureAndCheck } from "./steps";

beforeAll(startBrowser, 400_000);
afterAll(stopBrowser);

/** What is said, what to do next, and a diagnostic that can be copied; then it can be closed. */
async function expectTrouble(desk: Desk, said: RegExp, next: RegExp): Promise<void> {
  const bar = desk.pane.locator("[role=alert].trouble:not(.none)");
  await bar.waitFor();
  expect(await bar.innerText()).toMatch(said);
  expect(await bar.innerText()).toMatch(next);
  await bar.locator("summary").click();
  expect((await bar.locator("pre").innerText()).length).toBeGreaterThan(5);
  await bar.locator("button", { hasText: "Kopiuj szczegóły" }).click();
  await bar.locator("text=/Skopiowano|zaznacz tekst/").waitFor();
  await bar.locator("button", { hasText: /^Zamknij$/ }).click();
  expect(await desk.pane.locator("[role=alert].trouble.none").count()).toBe(1);
}

const again = (desk: Desk): Promise<void> =>
  desk.pane.locator("button", { hasText: "Sprawdź ponownie" }).first().click();

describe("trouble is said, never swallowed", () => {
  test("a protected sheet, a lost connection, too much data, an unknown failure", async () => {
    const desk = await openDesk();
    await structureAndCheck(desk);
    await desk.pane.locator("summary", { hasText: "Układ i zakres" }).click();

    await desk.ask("act", { who: "user", what: "protect", args: ["Działania"] });
    await desk.pane.locator("button", { hasText: "Wprowadź bezpieczne poprawki" }).click();
    await expectTrouble(desk, /chroniony/, /Nie chroń arkusza/);
    await desk.ask("act", { who: "user", what: "unprotect", args: ["Działania"] });

    await desk.ask("inject", { payloadLimit: 2000 });
    await again(desk);
    await expectTrouble(desk, /za dużo danych/i, /mniejsz/);
    await desk.ask("inject", { payloadLimit: null });

    await desk.ask("inject", { faults: [{ request: 1, with: { error: "GeneralException" } }] });
    await again(desk);
    await expectTrouble(desk, /./, /./);

    // After all that the same button does its work.
    await again(desk);
    await rest(desk.pane);
    expect(await desk.pane.locator("[role=alert].trouble:not(.none)").count()).toBe(0);
    await desk.close();
  });

  test("another workbook has the focus, the user may only read, the API is too old for a command", async () => {
    const desk = await openDesk();
    await structureAndCheck(desk);
    await desk.pane.locator("summary", { hasText: "Układ i zakres" }).click();
    for (const [error, said] of [
      ["InvalidOperationInCellEditMode", /skończysz pisać/],
      ["ApiNotFound", /za stara|nie zna funkcji/],
      ["AccessDenied", /./],
    ] as const) {
      await desk.ask("inject", {
        faults: [
          { request: 1, with: { error } },
          { request: 2, with: { error } },
        ],
      });
      await again(desk);
      await expectTrouble(desk, said, /./);
      await desk.ask("inject", { faults: [] });
    }
    await desk.close();
  });

  test("while a cell is being edited a command waits, and goes on when the edit is over", async () => {
    const desk = await openDesk();
    await structureAndCheck(desk);
    await desk.pane.locator("summary", { hasText: "Układ i zakres" }).click();
    await desk.ask("inject", { cellEdit: true });
    await again(desk);
    await desk.pane.locator(".busy:not(.none)").waitFor();
    await desk.ask("inject", { cellEdit: false });
    await rest(desk.pane);
    expect(await desk.pane.locator("[role=alert].trouble:not(.none)").count()).toBe(0);
    await desk.close();
  });

  test("long work says what it does and can be stopped, and nothing is written then", async () => {
    const desk = await openDesk({ sample: "xlsx" });
    await go(desk.pane, "structure");
    await desk.pane.locator("button", { hasText: "Odczytaj" }).waitFor();
    await desk.ask("inject", { latency: 1500 });
    await desk.pane.locator("button", { hasText: "Odczytaj" }).click();
    expect(await desk.pane.locator(".busy").innerText()).toContain("Odczytuję tekst");
    await desk.pane.locator(".busy button", { hasText: "Zatrzymaj" }).click();
    await desk.pane.locator(".trouble", { hasText: "Zatrzymano" }).waitFor();
    await desk.ask("inject", { latency: 0 });
    await desk.pane.locator("button", { hasText: "Odczytaj" }).click();
    await desk.pane.locator(".card.lead", { hasText: "Rozpoznano" }).waitFor();
    await desk.close();
  });

  test("a co-author changed the cell meanwhile: nothing is overwritten, and it is said", async () => {
    const desk = await openDesk();
    await structureAndCheck(desk);
    await go(desk.pane, "fill");
    const place = await desk.pane.locator(".seen").innerText();
    const cells = (await desk.ask<{ cells: { row: number; column: number; text: string }[] }>("picture")).cells;
    const row = cells.find(({ column, text }) => column === 4 && place.includes(text) && text !== "")!.row;
    await desk.ask("act", { who: "remote", what: "type", args: ["Działania", `H${row + 1}`, "dotacja wojewody"] });
    await desk.pane.locator("input[name=funding]").fill("budżet gminy");
    await desk.page.keyboard.press("Enter");
    await desk.pane.locator("text=dotacja wojewody").first().waitFor();
    const after = (await desk.ask<{ cells: { row: number; column: number; text: string }[] }>("picture")).cells;
    expect(after.find((cell) => cell.row === row && cell.column === 7)!.text).toBe("dotacja wojewody");
    await desk.close();
  });

  test("no plan in the workbook leads to Uporządkuj", async () => {
    const desk = await openDesk();
    await go(desk.pane, "fill");
    await desk.pane.locator("button", { hasText: "Uporządkuj tabelę" }).click();
    expect(await desk.pane.locator("h1").innerText()).toBe("Uporządkuj");
    await desk.close();
  });

  test.each([
    ["?api=13", /za stara/, /1\.14|Zaktualizuj/],
    ["?office=outside", /poza programem Excel/, /Otwórz skoroszyt/],
  ])("%s is said before anything can fail", async (query, said, next) => {
    const desk = await openDesk({ query });
    const told = desk.pane.locator("[role=alert].trouble:not(.none)");
    await told.waitFor();
    expect(await told.innerText()).toMatch(said);
    expect(await told.innerText()).toMatch(next);
    await desk.close();
  });

  test("a blocked CDN is said after ten seconds, with the shell on the screen all along", async () => {
    const desk = await openDesk({ query: "?office=silent" });
    expect(await desk.pane.locator("h1").innerText()).toBe("Tabela działań");
    expect(await desk.pane.locator("main").innerText()).toContain("Łączę się");
    const told = desk.pane.locator("[role=alert].trouble:not(.none)");
    await told.waitFor({ timeout: 120_000 });
    expect(await told.innerText()).toContain("appsforoffice.microsoft.com");
    await desk.close();
  });

  test("a workbook that counts its days from 1904 is not written into four years off; chosen as a file it is read as it shows", async () => {
    const book = new Workbook();
    book.properties.date1904 = true;
    const sheet = book.addWorksheet("Plan z Maca");
    sheet.addRows([
      ["Cel operacyjny", "Działanie", "Od kiedy", "Do kiedy", "Źródło finansowania", "Odpowiedzialny"],
      ["1. Usługi", "Poradnia", new Date("2027-05-01T00:00:00Z"), new Date("2029-06-30T00:00:00Z"), "-", "GOPS"],
    ]);
    for (const address of ["C2", "D2"]) sheet.getCell(address).numFmt = "dd.mm.yyyy";
    const file = {
      name: "mac.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(await book.xlsx.writeBuffer()),
    };
    const desk = await openDesk();
    await go(desk.pane, "structure");
    await desk.pane.locator("label", { hasText: "Z pliku" }).click();
    await desk.pane.locator("#source-file").setInputFiles(file);
    await desk.pane.locator("text=Rozpoznano 1 działanie").waitFor();
    expect(await desk.pane.locator("main").textContent()).toMatch(/liczy daty od 1904 roku/);
    await desk.pane.locator("button", { hasText: "Utwórz tabelę działań" }).click();
    await desk.pane.locator("button", { hasText: "Sprawdź tabelę" }).waitFor();
    const { cells } = await desk.ask<{ cells: { row: number; text: string }[] }>("picture");
    expect(cells.filter(({ row }) => row === 1).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["01.05.2027", "30.06.2029"]),
    );
    await desk.page.locator("input[type=file]").setInputFiles(file);
    await desk.page.locator(".grid", { hasText: "Poradnia" }).waitFor();
    await reopenPane(desk);
    await go(desk.pane, "structure");
    await desk.pane.locator("button", { hasText: "Odczytaj" }).click();
    await desk.pane.locator(".trouble", { hasText: /liczy daty od 1904 roku.*„Plan z Maca”/s }).waitFor();
    await desk.close();
  });

  test("what cannot be read is refused with a sentence where the source is chosen", async () => {
    const desk = await openDesk();
    await go(desk.pane, "structure");
    await desk.pane.locator("label", { hasText: "Z pliku" }).click();
    const give = (name: string, buffer: Buffer): Promise<void> =>
      desk.pane.locator("#source-file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    for (const [name, content, said] of [
      ["stary.doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /zapisz jako \.docx/],
      ["pusty.docx", Buffer.alloc(0), /pusty/],
      ["zepsuty.docx", Buffer.from("PK\u0003\u0004nic"), /uszkodzony/],
    ] as const) {
      await give(name, content);
      await desk.pane.locator(".trouble", { hasText: said }).waitFor();
    }
    await desk.close();
  });
});
