/**
 * Writes notices.txt beside a build: the name, version and licence text of every package whose code went into it, as
 * their licences ask; and sbom.cdx.json, the same packages for machines. `also` names packages whose files are copied
 * rather than bundled.
 */
import fs from "node:fs";
import path from "node:path";
import webpack from "webpack";
import { sbom } from "./sbom.mjs";

const LICENCE = /^(?:licen[cs]e|notice|copying)/i;

/** The folder of the package a file belongs to; null for a file of our own. */
export function packageFolder(file) {
  const [, folder] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return folder ?? null;
}

/** What one package asks to be said. */
export function notice(folder) {
  const { name, version, license, author } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  const texts = fs
    .readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .map((file) => fs.readFileSync(path.join(folder, file), "utf8").trim());
  const by = typeof author === "string" ? author : (author?.name ?? "");
  return `${name} ${version} (${license ?? "see below"})\n\n${texts.join("\n\n") || `Copyright (c) ${by || `the authors of ${name}`}`}\n`;
}

export class Notices {
  constructor({ also = [] } = {}) {
    this.also = also;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      const folders = new Set(this.also.map((name) => path.resolve("node_modules", name)));
      // Before modules are joined: joined ones no longer say where they came from.
      compilation.hooks.finishModules.tap("Notices", (modules) => {
        for (const module of modules) {
          const folder = packageFolder(module.nameForCondition?.() ?? "");
          if (folder) folders.add(folder);
        }
      });
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Notices", stage }, () => {
        const texts = [...new Set([...folders].map(notice))].sort();
        compilation.emitAsset("notices.txt", new webpack.sources.RawSource(texts.join(`\n${"-".repeat(80)}\n\n`)));
        const bill = `${JSON.stringify(sbom([...folders]), null, 2)}\n`;
        compilation.emitAsset("sbom.cdx.json", new webpack.sources.RawSource(bill));
      });
    });
  }
}
