/** Draws every assets/*.svg as PNG in the five sizes Office asks for. Run after changing a drawing: `npm run icons`. */
import fs from "node:fs";
import path from "node:path";
import { launchBrowser } from "./browser";

export const ICON_SIZES = [16, 32, 64, 80, 128];
const FOLDER = path.resolve("assets");

async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const file of fs.readdirSync(FOLDER).filter((name) => name.endsWith(".svg"))) {
    const svg = fs.readFileSync(path.join(FOLDER, file), "utf8");
    for (const size of ICON_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({
        path: path.join(FOLDER, `${path.basename(file, ".svg")}-${size}.png`),
        omitBackground: true,
      });
    }
  }
  await browser.close();
}

void drawIcons();
