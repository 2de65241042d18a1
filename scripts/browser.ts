/** One headless Chromium for the browser tests, the pictures and the icons: the one `npm ci` brings, or the one CHROMIUM names. */
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

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

export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? (await chromium.executablePath());
  const own = chromium.args.filter(
    (flag) => !/^--(single-process|headless|disable-web-security|allow-running-insecure)/.test(flag),
  );
  return playwright.launch({ executablePath, headless: true, args: [...own, ...QUIET] });
}
