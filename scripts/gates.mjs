/**
 * What must hold before a test is run, in two lanes, since two cores are usual: ESLint beside the types, the format,
 * unused code and circles. Both lanes are run to their end; what failed is said under its name.
 */
import { spawn } from "node:child_process";

const LANES = [["lint:code"], ["typecheck", "lint:format", "lint:unused", "lint:circles"]];

/** One script of package.json; its words are kept together, so that two lanes do not talk into each other. */
function run(script) {
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", script], { shell: process.platform === "win32" });
    const said = [];
    child.stdout.on("data", (piece) => said.push(piece));
    child.stderr.on("data", (piece) => said.push(piece));
    child.on("close", (code) => {
      if (code !== 0) process.stdout.write(`npm run ${script} failed:\n${Buffer.concat(said).toString("utf8")}\n`);
      resolve(code === 0);
    });
  });
}

async function lane(scripts) {
  let sound = true;
  for (const script of scripts) sound = (await run(script)) && sound;
  return sound;
}

const results = await Promise.all(LANES.map(lane));
process.exitCode = results.every(Boolean) ? 0 : 1;
