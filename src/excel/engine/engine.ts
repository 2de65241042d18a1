/**
 * Runs one command in Excel. Every command goes through here, so that each waits for a cell being edited, says so when
 * Excel does not answer (a sync on the web can hang for ever), and turns whatever fails into an `Outcome`.
 */
import type { ExcelSource, LongWork, Outcome, Timer, Trouble } from "../api";
import { stop, troubleOf } from "./trouble";

/** The lowest requirement set the manifest asks for: Office LTSC 2021 has no more. */
export const FLOOR = "1.14";

const PATIENCE = 30_000;
/** The first request waits as long as the user types in a cell; nothing is written by it. */
const FIRST_PATIENCE = 300_000;
const QUIET = 400;

export interface Engine {
  run<T>(body: (context: Excel.RequestContext) => Promise<T>): Promise<Outcome<T>>;
  supports(version: string): boolean;
  now(): Date;
  readonly journal: boolean;
  readonly quiet: number;
}

interface OfficeGlobals {
  Excel?: typeof Excel;
  Office?: { context?: { requirements?: { isSetSupported(set: string, version: string): boolean } } };
}

export function createEngine(source: ExcelSource): Engine {
  const globals = globalThis as unknown as OfficeGlobals;
  const patience = { first: source.patience ?? FIRST_PATIENCE, later: source.patience ?? PATIENCE };
  const timer = source.timer ?? systemTimer;
  const requirements = () => globals.Office?.context?.requirements;
  const supports =
    source.supports ??
    ((version: string) =>
      requirements()?.isSetSupported("ExcelApi", version) ?? (source.Excel !== undefined && version === FLOOR));

  async function run<T>(body: (context: Excel.RequestContext) => Promise<T>): Promise<Outcome<T>> {
    const excel = source.Excel ?? globals.Excel;
    try {
      if (!excel) stop("cdn-blocked");
      if (!supports(FLOOR)) stop("api-too-old", { needed: FLOOR });
      const value = await excel.run({ delayForCellEdit: true }, (context) => {
        watchOver(context, patience, timer);
        return body(context);
      });
      return { ok: true, value };
    } catch (error) {
      const trouble = troubleOf(error);
      return { ok: false, trouble: excel ? await explained(excel, trouble) : trouble };
    }
  }

  /** A workbook of the old format refuses tables and more, and does not say why: its name does. */
  async function explained(excel: typeof Excel, trouble: Trouble): Promise<Trouble> {
    const unclear = trouble.code === "request-failed" || trouble.code === "api-too-old";
    if (!unclear || trouble.values.office === undefined) return trouble;
    try {
      const name = await excel.run(async (context) => {
        watchOver(context, { first: patience.later, later: patience.later }, timer);
        context.workbook.load("name");
        await context.sync();
        return context.workbook.name;
      });
      return /\.xls$/i.test(name) ? { ...trouble, code: "old-format", values: { file: name } } : trouble;
    } catch {
      return trouble;
    }
  }

  return {
    run,
    supports,
    now: source.now ?? (() => new Date()),
    journal: source.journal ?? true,
    quiet: source.quiet ?? QUIET,
  };
}

const systemTimer: Timer = (passed, milliseconds) => {
  const timer = setTimeout(passed, milliseconds);
  return () => clearTimeout(timer);
};

/** Gives every sync of this context a time limit: the promise of a lost answer would otherwise never settle. */
function watchOver(context: Excel.RequestContext, patience: { first: number; later: number }, timer: Timer): void {
  let asked = 0;
  const genuine = context.sync.bind(context);
  const limited = <T>(value?: T): Promise<T> => {
    let callOff: (() => void) | undefined;
    const time = asked++ === 0 ? patience.first : patience.later;
    const limit = new Promise<never>((_, reject) => {
      callOff = timer(() => {
        try {
          stop("not-answering", { seconds: Math.round(time / 1000) });
        } catch (error) {
          reject(error);
        }
      }, time);
    });
    return Promise.race([genuine(value as T), limit]).finally(() => callOff?.());
  };
  context.sync = limited as typeof context.sync;
}

/** Between two requests of a long command: tells how far it is, and stops when the user asked for it. */
export function step(work: LongWork | undefined, done: number, total: number): void {
  work?.progress?.(done, total);
  if (work?.signal?.aborted && done < total) stop("stopped", { done, total });
}
