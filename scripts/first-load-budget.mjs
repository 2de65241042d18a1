/**
 * Fails the build when what the pane loads before anything is clicked (its page, scripts and styles, gzipped) is larger
 * than promised, and writes the figure to first-load.json beside the build for the test and the README.
 */
import zlib from "node:zlib";
import webpack from "webpack";

export class FirstLoadBudget {
  constructor({ entry, page, kilobytes, enforce }) {
    Object.assign(this, { entry, page, kilobytes, enforce });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FirstLoadBudget", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FirstLoadBudget", stage }, () => this.measure(compilation));
    });
  }

  measure(compilation) {
    const names = [...(compilation.entrypoints.get(this.entry)?.getFiles() ?? []), this.page].filter((name) =>
      /\.(js|css|html)$/.test(name),
    );
    const files = Object.fromEntries(
      names
        .filter((name) => compilation.getAsset(name))
        .map((name) => [name, zlib.gzipSync(compilation.getAsset(name).source.buffer()).length]),
    );
    const bytes = Object.values(files).reduce((sum, size) => sum + size, 0);
    compilation.emitAsset(
      "first-load.json",
      new webpack.sources.RawSource(JSON.stringify({ bytes, limit: this.kilobytes * 1000, files })),
    );
    if (this.enforce && bytes > this.kilobytes * 1000) {
      compilation.errors.push(
        new webpack.WebpackError(
          `The pane's first load is ${bytes} bytes gzipped; the promise is ${this.kilobytes} kB: ${JSON.stringify(files)}`,
        ),
      );
    }
  }
}
