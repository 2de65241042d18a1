/**
 * One headless Chromium for the browser tests, the pictures and the icons: the one CHROMIUM names, the one `npm ci`
 * brings, or one that is installed. What `npm ci` brings is packed; it is unpacked once, into a folder of its version
 * under node_modules/.cache, made aside and then renamed, so that nobody ever starts a program that is still being
 * written.
 */
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import packed from "@sparticuz/chromium";
import { chromium as playwright, type Browser, type BrowserServer } from "playwright-core";

const CACHE = path.resolve("node_modules/.cache/tabela-dzialan");
const INSTALLED = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
/** Where the tests' own browser listens: started once before them, see test/e2e/one-browser.ts. */
export const ENDPOINT = "BROWSER_ENDPOINT";

/** Nothing of the browser's own may leave the machine either: no updates, no component downloads, no field trials. */
const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-features=OptimizationHints,MediaRouter,Translate",
  "--disable-sync",
  "--metrics-recording-only",
  "--no-first-run",
  "--no-default-browser-check",
  "--no-pings",
  "--font-render-hinting=none",
];

const version = (): string =>
  (JSON.parse(fs.readFileSync("node_modules/@sparticuz/chromium/package.json", "utf8")) as { version: string }).version;

/**
 * The package unpacks into the system's temporary folder, beside whatever lies there; it is told another one for the
 * while.
 */
async function unpackInto(folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

async function unpacked(): Promise<string> {
  const folder = path.join(CACHE, `chromium-${version()}`);
  if (!fs.existsSync(folder)) {
    const aside = `${folder}.${randomUUID()}`;
    try {
      await unpackInto(aside);
      fs.renameSync(aside, folder);
    } catch (error) {
      // Another program was quicker: its folder is as good.
      if (!fs.existsSync(folder)) throw error;
    } finally {
      fs.rmSync(aside, { recursive: true, force: true });
    }
  }
  return path.join(folder, "chromium");
}

const installed = (): string[] =>
  (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) => INSTALLED.map((name) => path.join(folder, name)))
    .filter((file) => fs.existsSync(file));

const flags = (): string[] => [
  ...packed.args.filter(
    (flag) => !/^--(?:single-process|headless|disable-web-security|allow-running-insecure)/.test(flag),
  ),
  ...QUIET,
];

/** The first that starts: a packed browser may lack a library of the system which an installed one has brought. */
async function firstThatStarts<T>(start: (executablePath: string) => Promise<T>): Promise<T> {
  const named = process.env["CHROMIUM"];
  if (named) return start(named);
  try {
    return await start(await unpacked());
  } catch (error) {
    for (const file of installed()) {
      try {
        return await start(file);
      } catch {
        continue;
      }
    }
    throw error;
  }
}

/** The tests' one browser where there is one, otherwise a browser of its own. */
export async function launchBrowser(): Promise<Browser> {
  const endpoint = process.env[ENDPOINT];
  if (endpoint) return playwright.connect(endpoint);
  return firstThatStarts((executablePath) => playwright.launch({ executablePath, headless: true, args: flags() }));
}

/** A browser several processes share, each with pages of its own. */
export function serveBrowser(): Promise<BrowserServer> {
  return firstThatStarts((executablePath) =>
    playwright.launchServer({ executablePath, headless: true, host: "127.0.0.1", args: flags() }),
  );
}
