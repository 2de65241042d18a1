/**
 * The built training page, served on a port of its own for one test file. The build is made once for all of them and
 * again only when a source is newer; a lock keeps two workers from building at the same time.
 */
import { execFile } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { promisify } from "node:util";

const OUT = path.resolve("out/workbench");
const STAMP = path.join(OUT, "first-load.json");
const LOCK = path.resolve("out/.building");
/** Everything the build is made of. */
const SOURCES = ["src", "assets", "samples", "docs/przewodnik.md", "webpack.config.js", "manifest.xml", "package.json"];
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
  ".gz": "application/octet-stream",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

function newest(place: string): number {
  const stat = fs.statSync(place, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(place).map((name) => newest(path.join(place, name))));
}

const fresh = (): boolean =>
  (fs.statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0) > Math.max(...SOURCES.map(newest));

/** One worker at a time; a lock left by a killed run is taken over in the end. */
async function locked<T>(work: () => Promise<T>): Promise<T> {
  fs.mkdirSync(path.dirname(LOCK), { recursive: true });
  for (let waited = 0; ; waited++) {
    try {
      fs.mkdirSync(LOCK);
      break;
    } catch {
      if (waited > 700) fs.rmSync(LOCK, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  try {
    return await work();
  } finally {
    fs.rmSync(LOCK, { recursive: true, force: true });
  }
}

async function build(): Promise<void> {
  const webpack = path.resolve("node_modules/webpack/bin/webpack.js");
  try {
    await promisify(execFile)(process.execPath, [webpack, "--mode", "production", "--env", "workbench"]);
  } catch (error) {
    throw new Error(`The training page does not build:\n${String((error as { stdout?: string }).stdout)}`);
  }
}

function everyFile(folder: string, inside = ""): [string, Buffer][] {
  return fs.readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap((entry): [string, Buffer][] => {
    const name = path.posix.join(inside, entry.name);
    return entry.isDirectory() ? everyFile(folder, name) : [[name, fs.readFileSync(path.join(folder, name))]];
  });
}

/**
 * The built page, by file name: held in memory, so that nothing built later can pull it away from under a running test.
 */
export function built(): Promise<ReadonlyMap<string, Buffer>> {
  return locked(async () => {
    if (!fresh()) await build();
    return new Map(everyFile(OUT));
  });
}

export interface Site {
  origin: string;
  close(): Promise<void>;
}

export async function serve(): Promise<Site> {
  const files = await built();
  const server = http.createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname).slice(1) || "index.html";
    const content = files.get(name);
    response
      .writeHead(content ? 200 : 404, { "content-type": TYPES[path.extname(name)] ?? "application/octet-stream" })
      .end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
