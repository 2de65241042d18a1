/**
 * A command whose name is not known when the runtime says that it is ready is dropped: names come first, in the built
 * bundle as well.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";

const NAMES = ["openStart", "openStructure", "openCheck", "openFill", "openSummaries", "openExport", "openHelp"];

/**
 * Runs the bundle in a page that has office.js already; what it asks of Office, in its order, up to the end of the
 * turn.
 */
function asked(code: string): string[] {
  const order: string[] = [];
  const Office = {
    actions: { associate: (name: string) => void order.push(name) },
    onReady: () => {
      order.push("onReady");
      return new Promise(() => undefined);
    },
  };
  const anything: unknown = new Proxy(function () {}, {
    get: (_target, key) => (key === Symbol.toPrimitive ? () => "" : key === "then" ? undefined : anything),
    apply: () => anything,
    construct: () => anything as object,
    set: () => true,
  });
  const element = { addEventListener: () => undefined };
  const page: Record<string, unknown> = {
    Office,
    document: new Proxy({}, { get: (_t, key) => (key === "getElementById" ? () => element : anything) }),
    React: anything,
    console,
    setTimeout: () => 0,
    clearTimeout: () => undefined,
  };
  page["window"] = page["self"] = page["globalThis"] = page;
  runInContext(code, createContext(page));
  return order;
}

test("every name is associated in the turn in which office.js is there, before Office.onReady is called", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import "./src/commands/main"; import { waitForOffice } from "./src/taskpane/office"; waitForOffice();`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
  });
  expect(asked(outputFiles[0]!.text)).toEqual([...NAMES, "onReady"]);
});

test("the built pane begins with the commands", () => {
  const config = readFileSync(join(process.cwd(), "webpack.config.js"), "utf8");
  const [, entries] = /taskpane: \[([^\]]*)\]/.exec(config)!;
  expect(entries!.split(",").map((entry) => entry.trim())).toEqual([
    '"./src/commands/main.ts"',
    '"./src/taskpane/main.tsx"',
  ]);
});
