/**
 * Counts the work a piece of the program does, without a clock: how often each block of src/ ran (V8's precise
 * coverage), and how many letters and items the built-in functions it called went over. The same run gives the same
 * number on any machine.
 */
import { Session, type Profiler } from "node:inspector";

/** Letters and items that built-in functions went over. */
let gone = 0;

type Sized = { length: number };
/** What a call of a built-in went over: told what it was called on, what it was given and what it gave. */
type Cost = (self: never, given: readonly never[], result: never) => number;

const whole: Cost = (self: Sized) => self.length;
const made: Cost = (_self: Sized, _given, result: Sized) => result.length;
const rest = (self: Sized, from: number, found: number): number => (found < 0 ? self.length : found) - from + 1;
const upTo: Cost = (self: Sized, [, from = 0]: readonly number[], found: number) => rest(self, from, found);

const indexOf = String.prototype.indexOf;
const OF_TEXTS: Readonly<Record<string, Cost>> = {
  indexOf: upTo,
  lastIndexOf: whole,
  includes: (self: string, given) => rest(self, given[1] ?? 0, indexOf.call(self, given[0]!, given[1])),
  ...Object.fromEntries(
    ["replace", "replaceAll", "split", "toLowerCase", "toUpperCase", "normalize", "localeCompare"].map((name) => [
      name,
      whole,
    ]),
  ),
  ...Object.fromEntries(["trim", "trimStart", "trimEnd", "repeat", "padStart", "padEnd"].map((name) => [name, made])),
};
const OF_LISTS: Readonly<Record<string, Cost>> = {
  indexOf: upTo,
  includes: whole,
  ...Object.fromEntries(["slice", "concat", "splice", "map", "filter", "flat", "flatMap"].map((name) => [name, made])),
  // Not "shift" and "unshift": the HTML parser keeps its open elements by them, and readHtml bounds how many there are.
  ...Object.fromEntries(["join", "reverse", "sort", "fill"].map((name) => [name, whole])),
};

/** A search goes from where it begins to the end of what it found, or of the text; a sticky one looks at one place. */
function searched(self: RegExp, given: string, from: number, found: RegExpExecArray | null): number {
  if (self.sticky) return (found?.[0].length ?? 0) + 1;
  return (found ? found.index + found[0].length : given.length) - from + 1;
}

type Method = (this: unknown, ...given: unknown[]) => unknown;

/** Puts `method` in the place of a built-in one and gives the way back. */
function swap(owner: object, name: string, make: (real: Method) => Method): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name)!;
  Object.defineProperty(owner, name, { ...own, value: make(own.value as Method) });
  return () => void Object.defineProperty(owner, name, own);
}

const counting = (owner: object, costs: Readonly<Record<string, Cost>>): (() => void)[] =>
  Object.entries(costs).map(([name, cost]) =>
    swap(
      owner,
      name,
      (real) =>
        function (this: unknown, ...given: unknown[]) {
          const result = Reflect.apply(real, this, given);
          gone += 1 + cost(this as never, given as never[], result as never);
          return result;
        },
    ),
  );

/** Everything that spreads or goes round a text, a list, a set or a map. */
const ITERATORS = [[], "", new Set(), new Map(), "".matchAll(/x/g)].map((all) => {
  const iterator = (all as Iterable<unknown>)[Symbol.iterator]();
  return Object.getPrototypeOf(iterator) as object;
});

function watched(): () => void {
  const undo = [
    ...counting(String.prototype, OF_TEXTS),
    ...counting(Array.prototype, OF_LISTS),
    ...ITERATORS.map((owner) =>
      swap(
        owner,
        "next",
        (real) =>
          function (this: unknown) {
            gone++;
            return Reflect.apply(real, this, []);
          },
      ),
    ),
    // Every way of asking an expression goes through here: test, match, replace, split.
    swap(
      RegExp.prototype,
      "exec",
      (real) =>
        function (this: unknown, given: unknown) {
          const self = this as RegExp;
          const from = self.global || self.sticky ? self.lastIndex : 0;
          const found = Reflect.apply(real, self, [given]) as RegExpExecArray | null;
          gone += Math.max(1, searched(self, String(given), from, found));
          return found;
        },
    ),
  ];
  return () => undo.reverse().forEach((back) => back());
}

const OURS = /[\\/]src[\\/]/;

export interface Work {
  /** Blocks of ours that ran, and what built-ins went over. */
  all: number;
  /** The function of ours whose blocks ran most, and how often. */
  most: string;
}

/** How often blocks of ours ran since last asked. */
function blocksRun({ result }: Profiler.TakePreciseCoverageReturnType): Work {
  let all = 0;
  let most = { name: "", runs: 0 };
  for (const { url, functions } of result)
    if (OURS.test(url))
      for (const { functionName, ranges } of functions) {
        const runs = ranges.reduce((sum, { count }) => sum + count, 0);
        all += runs;
        if (runs > most.runs) most = { name: `${functionName || "(nameless)"} of ${url.split(OURS).at(-1)!}`, runs };
      }
  return { all, most: `${most.name} ${most.runs}` };
}

export interface Meter {
  /** The work of one run. */
  of(run: () => unknown): Promise<Work>;
  stop(): void;
}

export function meter(): Meter {
  const session = new Session();
  session.connect();
  const ask = <Answer>(method: string, given?: object): Promise<Answer> =>
    new Promise((resolve, reject) =>
      session.post(method, given, (error: Error | null, answer?: unknown) =>
        error ? reject(error) : resolve(answer as Answer),
      ),
    );
  const started = ask("Profiler.enable").then(() =>
    ask("Profiler.startPreciseCoverage", { callCount: true, detailed: true }),
  );
  const take = () => ask<Profiler.TakePreciseCoverageReturnType>("Profiler.takePreciseCoverage").then(blocksRun);
  return {
    async of(run) {
      await started;
      await take();
      gone = 0;
      const undo = watched();
      try {
        await run();
      } finally {
        undo();
      }
      const { all, most } = await take();
      return { all: all + gone, most: gone > all ? `built-ins ${gone}, ${most}` : most };
    },
    stop: () => session.disconnect(),
  };
}
