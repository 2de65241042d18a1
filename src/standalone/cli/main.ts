/** npm run --silent cli -- COMMAND …: exit code 0 done, 1 findings at or above --fail-on, 2 the input cannot be used. */
import { Refusal, tell } from "./refusal";
import { complain } from "./visible";

type Command = { run(args: readonly string[]): Promise<number> };

/** Loaded when asked for: `--help` needs no workbook engine. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  structure: () => import("./structure"),
  check: () => import("./check"),
  export: () => import("./export"),
  handout: () => import("./handout"),
  collect: () => import("./collect"),
  successor: () => import("./successor"),
  compare: () => import("./compare"),
  report: () => import("./report"),
  workshop: () => import("./workshop"),
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "help") {
    process.stdout.write(`${tell("usage")}\n`);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name]! : undefined;
  try {
    if (!command) throw new Refusal(tell("unknown-command", { command: name }));
    return await (await command()).run(args);
  } catch (error) {
    const sentence =
      error instanceof Refusal
        ? error.message
        : tell("unexpected", { diagnostic: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    complain(sentence);
    return 2;
  }
}

// A reader that has seen enough ("| head") closes the pipe: that is its right, not our error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
