/**
 * npm run --silent cli -- COMMAND …: exit code 0 done, 1 findings at or above --fail-on, 2 the input cannot be used.
 */
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

/**
 * What went wrong and where, in one line: pages of a program's insides help nobody at a terminal. TABELA_TRACE=1 shows
 * them.
 */
function diagnosticOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env.TABELA_TRACE) return error.stack ?? error.message;
  const place = /(?<![\w-])[\w-]+\.[cm]?[jt]s:\d+/.exec(error.stack?.split("\n    at ")[1] ?? "")?.[0];
  return `${error.name}: ${error.message.split("\n")[0]}${place ? ` (${place})` : ""}`;
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  // Asked for anywhere ("check --help"), the help is what is wanted: nothing else is done then.
  if (name === undefined || name === "help" || [name, ...args].some((word) => word === "--help" || word === "-h")) {
    process.stdout.write(`${tell("usage")}\n`);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name]! : undefined;
  try {
    if (!command) throw new Refusal(tell("unknown-command", { command: name }));
    return await (await command()).run(args);
  } catch (error) {
    const sentence = error instanceof Refusal ? error.message : tell("unexpected", { diagnostic: diagnosticOf(error) });
    complain(sentence);
    return 2;
  }
}

// What libraries mutter to the console is no sentence of ours, and standard error belongs to sentences.
console.warn = () => undefined;

// A reader that has seen enough ("| head") closes the pipe: that is its right, not our error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
