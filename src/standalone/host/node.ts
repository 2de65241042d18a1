/** The host in Node: the client runs in a `vm` context with a small window, excelize from its file. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import { gunzipSync, gzipSync } from "node:zlib";
import type { ClientBridge } from "./bridge";
import { introduce } from "./introduce";
import { EmbeddedHost, type HostOptions, type OfficeClient } from "./host";
import { openWorkbook, type Excelize } from "./storage/open";

const require = createRequire(join(process.cwd(), "package.json"));
let script: vm.Script | null = null;
let engine: Promise<Excelize> | null = null;

/** The client is Microsoft's file, untouched; it is compiled once. */
function clientScript(): vm.Script {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  script ??= new vm.Script(readFileSync(file, "utf8"), { filename: "excel-web-16.00.js" });
  return script;
}

/** The little of a browser the client touches while it loads. */
function smallWindow(): Record<string, unknown> {
  const nothing = () => undefined;
  const element = () => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
  });
  const location = {
    href: "http://localhost/",
    search: "",
    hash: "",
    protocol: "http:",
    host: "localhost",
    origin: "http://localhost",
  };
  const document = {
    URL: location.href,
    location,
    readyState: "loading",
    cookie: "",
    documentElement: { lang: "pl" },
    head: element(),
    body: element(),
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: element,
    addEventListener: nothing,
  };
  const window: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: "Node", language: "pl-PL" },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console: { log: nothing, warn: nothing, error: nothing, info: nothing },
    name: "",
  };
  return Object.assign(window, { window, self: window, parent: window, top: window });
}

export function loadClient(bridge: ClientBridge, supports: (set: string, version?: string) => boolean): OfficeClient {
  const window = smallWindow();
  clientScript().runInContext(vm.createContext(window));
  const client = window as unknown as OfficeClient & {
    OfficeExtension: { HostBridge: { init(bridge: ClientBridge): void } };
  };
  client.OfficeExtension.HostBridge.init(bridge);
  introduce(window, supports);
  return { Excel: client.Excel, Office: client.Office, OfficeExtension: client.OfficeExtension };
}

/** What the engine has to say when a file ends it is no sentence for a user: the error that follows is told instead. */
const SILENT = Object.fromEntries(["log", "warn", "error", "info", "debug"].map((name) => [name, () => undefined]));

/**
 * excelize is loaded once a process, at the first save. Its own loader imports "fs" in a way test runners refuse, so
 * it is told it stands in a page and given the bytes for a download.
 */
export function loadExcelize(again = false): Promise<Excelize> {
  if (again) engine = null;
  engine ??= (async () => {
    const exports: { init?(url: string): Promise<Excelize> } = {};
    // Node's own zlib is several times faster than the loader's: the engine gets its bytes in a wrapping without
    // compression.
    const bytes = gzipSync(gunzipSync(readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz"))), { level: 0 });
    const download = () => Promise.resolve({ arrayBuffer: () => Promise.resolve(new Uint8Array(bytes)) });
    // The engine's housekeeping timers must not keep a finished program from ending.
    const quietTimeout = (work: () => void, delay?: number) => {
      const timer = setTimeout(work, delay);
      timer.unref();
      return timer;
    };
    new Function(
      "exports",
      "process",
      "fetch",
      "setTimeout",
      "console",
      readFileSync(require.resolve("excelize-wasm/main.cjs"), "utf8"),
    )(exports, undefined, download, quietTimeout, SILENT);
    return exports.init!("excelize.wasm.gz");
  })();
  return engine;
}

/**
 * Opens a workbook (bytes of an .xlsx) or a new one with a single sheet. Rejects with HostError for what is no
 * workbook.
 */
export async function createHost(xlsx?: Uint8Array, options?: HostOptions): Promise<EmbeddedHost> {
  const { workbook, storage } = openWorkbook(loadExcelize, xlsx);
  return new EmbeddedHost(workbook, storage, loadClient, options);
}
