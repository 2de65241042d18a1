/** @jest-environment node */
/**
 * The sheet of the training page: the chosen cell is in sight, hidden columns leave nothing, Ctrl+Z, forced
 * colours.
 */
import { closeClean, openDesk, startBrowser, stopBrowser, type Desk } from "./desk";
import { rest, structureAndCheck } from "./steps";

beforeAll(startBrowser, 400_000);
afterAll(stopBrowser);

let desk: Desk;
afterEach(() => closeClean(desk));

interface Picture {
  cells: { row: number; column: number; text: string }[];
}
const textAt = async (row: number, column: number): Promise<string> =>
  (await desk.ask<Picture>("picture")).cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "";

/** Whether the whole of the chosen cell lies within what is seen of the grid, below its heads. */
const inSight = (): Promise<boolean> =>
  desk.page.evaluate(() => {
    const cell = document.querySelector(".cell.current")?.getBoundingClientRect();
    const grid = document.querySelector(".grid")!;
    const { top, left } = grid.getBoundingClientRect();
    const heads = document.querySelector(".frozen")?.getBoundingClientRect().bottom ?? top;
    return (
      cell !== undefined &&
      cell.top >= heads - 1 &&
      cell.bottom <= top + grid.clientHeight + 1 &&
      cell.left >= left &&
      cell.right <= left + grid.clientWidth + 1
    );
  });

describe("the sheet of the training page", () => {
  test("brings every chosen cell wholly into sight, down, up and to the side", async () => {
    desk = await openDesk();
    await structureAndCheck(desk);
    for (const address of ["H19", "H30", "I33", "H6", "B20", "H12", "I32", "D2"]) {
      await desk.ask("act", { who: "user", what: "select", args: ["Działania", address] });
      await desk.page.waitForFunction(
        (wanted) => document.querySelector(".formula output")?.textContent === wanted,
        address,
      );
      await desk.page.waitForTimeout(250);
      expect([address, await inSight()]).toEqual([address, true]);
    }
  });

  test("gives hidden columns no room: rows of Słownik are as tall as what is seen in them", async () => {
    desk = await openDesk();
    await structureAndCheck(desk);
    await desk.ask("activate", { sheet: "Słownik" });
    await desk.page.locator(".tabs [aria-current]", { hasText: "Słownik" }).waitFor();
    await desk.page.waitForTimeout(300);
    const heights = await desk.page.locator(".grid-row").evaluateAll((rows) => rows.map((row) => row.clientHeight));
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.max(...heights.slice(1))).toBeLessThan(120);
    const slivers = await desk.page
      .locator(".column-head")
      .evaluateAll((heads) => heads.filter((head) => head.getBoundingClientRect().width < 4).length);
    expect(slivers).toBe(0);
  });

  test("shows a text with line breaks that is not wrapped as one line in its own cell", async () => {
    desk = await openDesk();
    await desk.ask("act", {
      who: "user",
      what: "paste",
      args: [
        "Sheet1",
        "A1",
        [
          ["jedna\ndruga\ntrzecia", "obok"],
          ["pod", ""],
        ],
      ],
    });
    await desk.page.locator(".cell", { hasText: "obok" }).waitFor();
    const cell = desk.page.locator("#cell-0-0");
    const [box, text] = await cell.evaluate(
      (each) => [each.clientHeight, each.querySelector("span")!.scrollHeight] as const,
    );
    expect(text).toBeLessThanOrEqual(Math.max(box, 24));
  });

  test("Ctrl+Z takes one's own typing back, and after that the add-in's last step", async () => {
    desk = await openDesk();
    await structureAndCheck(desk);
    const before = await textAt(5, 7);
    await desk.pane.locator("button", { hasText: "Wprowadź bezpieczne poprawki" }).click();
    await desk.pane.locator(".notice", { hasText: "Poprawiono" }).waitFor();
    const mended = await desk.ask<Picture>("picture");
    await desk.ask("act", { who: "user", what: "select", args: ["Działania", "H6"] });
    await desk.page.locator("#cell-5-7").dblclick();
    await desk.page.keyboard.press("Control+A");
    await desk.page.keyboard.type("wpisane ręką");
    await desk.page.keyboard.press("Enter");
    await desk.page.waitForFunction(() => document.querySelector("#cell-5-7")?.textContent === "wpisane ręką");
    await desk.page.locator(".grid").focus();
    await desk.page.keyboard.press("Control+Z");
    await desk.page.waitForFunction((text) => document.querySelector("#cell-5-7")?.textContent === text, before);
    await rest(desk.pane);
    await desk.page.locator(".grid").focus();
    await desk.page.keyboard.press("Control+Z");
    await desk.pane.locator(".notice", { hasText: "Cofnięto" }).waitFor();
    const texts = ({ cells }: Picture): string[] => cells.map(({ row, column, text }) => `${row},${column} ${text}`);
    expect(texts(await desk.ask<Picture>("picture"))).not.toEqual(texts(mended));
  });

  test("in forced colours lines of the grid, the chosen cell and the open tab can be told", async () => {
    desk = await openDesk({ forced: true });
    await structureAndCheck(desk);
    await desk.ask("act", { who: "user", what: "select", args: ["Działania", "H6"] });
    await desk.page.locator("#cell-5-7.current").waitFor();
    const look = await desk.page.evaluate(() => {
      const style = (selector: string): CSSStyleDeclaration => getComputedStyle(document.querySelector(selector)!);
      return {
        line: style(".cell").borderRightWidth,
        chosen: style(".cell.current").outlineWidth,
        fills: [style(".cell.in").backgroundColor, style(".cell:not(.in)").backgroundColor],
        tabs: [
          style(".tabs [aria-current]").backgroundColor,
          style(".tabs button:not([aria-current])").backgroundColor,
        ],
      };
    });
    expect([look.line, look.chosen]).toEqual(["1px", "3px"]);
    expect(look.fills[0]).not.toBe(look.fills[1]);
    expect(look.tabs[0]).not.toBe(look.tabs[1]);
  });
});
