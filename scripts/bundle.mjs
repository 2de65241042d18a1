/**
 * The command line as one bundle of plain JavaScript, kept under node_modules/.cache by the hash of what it is made of:
 * translating 700 TypeScript modules at every start took three seconds. Never stale (another source, another name),
 * safe to be made by several programs at once (made aside, then renamed).
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const CACHE = path.join(ROOT, "node_modules/.cache/tabela-dzialan");
const ENTRIES = { main: "src/standalone/cli/main.ts", demo: "src/standalone/cli/demo.ts" };
/** What else decides the bundle: the compiler's options, the versions of what is bundled, and this file. */
const ALSO = ["tsconfig.json", "package-lock.json", "scripts/bundle.mjs"];
/** The command line never imports the pane; who may import whom is linted. */
const ROOMS = ["src/core", "src/excel", "src/standalone/cli", "src/standalone/host"];
const UNUSED_AFTER = 24 * 60 * 60 * 1000;

/** Names and contents, so that a file renamed is a change too. Reading it all takes a few hundredths of a second. */
function fingerprint() {
  const hash = createHash("sha256");
  const add = (name) =>
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(ROOT, name)))
      .update("\0");
  const walk = (folder) => {
    for (const entry of readdirSync(path.join(ROOT, folder), { withFileTypes: true })) {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(name);
      else if (/\.(?:tsx?|json)$/.test(name)) add(name);
    }
  };
  ROOMS.forEach(walk);
  ALSO.forEach(add);
  return hash.digest("hex").slice(0, 32);
}

const inRooms = (name) => ROOMS.some((room) => name.startsWith(`${room}/`));

async function build(folder) {
  const { build: bundle } = await import("esbuild");
  const aside = `${folder}.${process.pid}`;
  const { metafile } = await bundle({
    metafile: true,
    absWorkingDir: ROOT,
    entryPoints: ENTRIES,
    outdir: aside,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    sourcemap: true,
    sourcesContent: false,
    logLevel: "error",
  });
  const unseen = Object.keys(metafile.inputs).filter((name) => !name.includes("node_modules/") && !inRooms(name));
  if (unseen.length > 0) throw new Error(`Outside the folders the bundle is named after: ${unseen.join(", ")}`);
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Bundles nobody started for a day are taken away when a new one is made. */
function forgetOld() {
  for (const name of readdirSync(CACHE)) {
    const folder = path.join(CACHE, name);
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > UNUSED_AFTER) rmSync(folder, { recursive: true, force: true });
  }
}

/** The path of an entry's bundle, made if it is not there yet. */
export async function bundled(entry) {
  const folder = path.join(CACHE, fingerprint());
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    forgetOld();
    await build(folder);
  } else {
    const now = new Date();
    utimesSync(folder, now, now);
  }
  return path.join(folder, `${entry}.mjs`);
}
