/**
 * Part of `npm run lint`: files of src/ that import one another in a circle, types included. One second where
 * `import-x/no-cycle` takes twelve, which passes types over besides.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const files = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll("\\", "/"));
const known = new Set(files);

const importsOf = (file) =>
  ts
    .preProcessFile(readFileSync(file, "utf8"))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => join(dirname(file), name).replaceAll("\\", "/"))
    .map((path) => [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => known.has(candidate)))
    .filter((path) => path !== undefined);

const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** Whether `from` leads back to itself, and by which way. */
function wayBack(from) {
  const came = new Map();
  const queue = [...graph.get(from)];
  for (const next of queue) came.set(next, from);
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    if (at === from) {
      const way = [from];
      for (let step = came.get(from); step !== from; step = came.get(step)) way.unshift(step);
      return [from, ...way];
    }
    for (const next of graph.get(at))
      if (!came.has(next)) {
        came.set(next, at);
        queue.push(next);
      }
  }
  return undefined;
}

const circles = files.flatMap((file) => wayBack(file) ?? []);
if (circles.length > 0) {
  process.stdout.write(`Circles of imports:\n${circles.join("\n")}\n`);
  process.exitCode = 1;
}
