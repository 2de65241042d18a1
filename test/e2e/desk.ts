/**
 * One browser page with the training page in it, watched: what it asks of the network, and what it says on the console.
 */
import { buffer } from "node:stream/consumers";
import type { Browser, BrowserContext, Download, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { serve, type Site } from "./site";

export interface Desk {
  page: Page;
  /** The frame of the pane. */
  pane: Frame;
  origin: string;
  /** Addresses asked for outside the page's own origin; the browser's own are none. */
  strangers: string[];
  /** Warnings and errors of the console, uncaught exceptions. */
  said: string[];
  /** Asks the host's worker, as the page does. */
  ask<T>(ask: string, input?: object): Promise<T>;
  close(): Promise<void>;
}

let browser: Browser | undefined;
let site: Site | undefined;

export async function startBrowser(): Promise<void> {
  site = await serve();
  browser = await launchBrowser();
}

export async function stopBrowser(): Promise<void> {
  await browser?.close();
  await site?.close();
}

export interface DeskOptions {
  query?: string;
  width?: number;
  height?: number;
  scheme?: "light" | "dark";
  forced?: boolean;
  sample?: string;
  context?: BrowserContext;
}

export async function openDesk({
  query = "",
  width = 1366,
  height = 768,
  scheme = "light",
  forced = false,
  sample,
}: DeskOptions = {}): Promise<Desk> {
  const context = await browser!.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    forcedColors: forced ? "active" : "none",
    reducedMotion: "reduce",
    acceptDownloads: true,
    locale: "pl-PL",
  });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const strangers: string[] = [];
  const said: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== site!.origin && !["blob:", "data:"].includes(url.protocol)) strangers.push(request.url());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto(`${site!.origin}/${query}`);
  await page.locator(".grid").waitFor();
  const desk: Desk = {
    page,
    pane: page.frames()[1]!,
    origin: site!.origin,
    strangers,
    said,
    ask: (ask, input = {}) =>
      page.evaluate(
        ([name, value]) =>
          (window as unknown as { workbench: { ask(name: string, input: object): Promise<never> } }).workbench.ask(
            name as string,
            value as object,
          ),
        [ask, input] as const,
      ),
    close: () => context.close(),
  };
  if (sample) await openSample(desk, sample);
  desk.pane = await paneOf(page);
  return desk;
}

/** The pane starts anew with every workbook, in a frame of its own. */
export async function paneOf(page: Page): Promise<Frame> {
  const handle = await page.locator(".pane-frame iframe").elementHandle();
  const frame = (await handle!.contentFrame())!;
  await frame.locator("h1").waitFor();
  return frame;
}

/** The pane as it is when it is opened again beside the same workbook. */
export async function reloadPane(desk: Desk): Promise<void> {
  await Promise.all([desk.pane.waitForNavigation(), desk.pane.evaluate(() => setTimeout(() => location.reload()))]);
  await desk.pane.locator("h1").waitFor();
}

async function openSample(desk: Desk, name: string): Promise<void> {
  const loaded = desk.page.waitForResponse((response) => response.url().includes("pane.html"));
  await desk.page.getByRole("button", { name: new RegExp(`^(Przykład|Sample) \\.${name}$`) }).click();
  await loaded;
}

/** A browser shared by several processes keeps its downloads to itself; they are read through it. */
export const contentOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await buffer(await download.createReadStream()));

/** Closes the desk; whatever a test looked at, nothing left the machine and the console is clean. */
export async function closeClean({ strangers, said, close }: Desk): Promise<void> {
  await close();
  expect(strangers).toEqual([]);
  expect(said).toEqual([]);
}
