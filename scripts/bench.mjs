/**
 * Builds test/bench/run.ts as the product is built and runs it: what is measured is the code a user's machine gets, not
 * TypeScript translated on the way, which is a quarter slower. The other checkers stay as their packages ship them.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import webpack from "webpack";
import { TYPESCRIPT } from "../webpack.config.js";

const out = path.resolve("out/bench");

const compiler = webpack({
  mode: "production",
  target: "node20",
  devtool: false,
  entry: { run: path.resolve("test/bench/run.ts") },
  output: { path: out, filename: "[name].cjs", library: { type: "commonjs2" } },
  externalsPresets: { node: true },
  externals: { ajv: "commonjs ajv", valibot: "commonjs valibot", tableschema: "commonjs tableschema" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [TYPESCRIPT] },
  performance: false,
});

compiler.run((error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString("errors-only"));
    process.exit(1);
  }
  compiler.close(() =>
    process.exit(
      spawnSync(process.execPath, ["--expose-gc", path.join(out, "run.cjs"), ...process.argv.slice(2)], {
        stdio: "inherit",
      }).status ?? 1,
    ),
  );
});
