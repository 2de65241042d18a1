/** A host, its client, and short ways to ask it things. */
import { turns } from "../support/turns";
import { createHost, type EmbeddedHost, type HostOptions } from "../../src/standalone/host/index";

export interface Bench {
  host: EmbeddedHost;
  Excel: typeof Excel;
  /** Runs a batch, syncs it, and answers what the callback made. */
  run<T>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => T | Promise<T>): Promise<T>;
  /** The code Excel refuses a batch with; "" when it does not. */
  refusal(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Promise<string>;
  /** Values of an address of the first sheet. */
  values(address: string): Promise<unknown[][]>;
  read<K extends "values" | "formulas" | "text" | "numberFormat" | "valueTypes">(
    address: string,
    property: K,
  ): Promise<unknown[][]>;
}

export async function bench(xlsx?: Uint8Array, options?: HostOptions): Promise<Bench> {
  const host = await createHost(xlsx, options);
  const client = host.connect();
  const run: Bench["run"] = (work) =>
    client.Excel.run(async (context) => {
      const result = await work(context, context.workbook.worksheets.getFirst());
      await context.sync();
      return result;
    });
  const read: Bench["read"] = (address, property) =>
    run(async (context, sheet) => {
      const range = sheet.getRange(address);
      range.load(property);
      await context.sync();
      return range[property] as unknown[][];
    });
  return {
    host,
    Excel: client.Excel,
    run,
    read,
    refusal: async (work) => {
      try {
        await run(work);
        return "";
      } catch (error) {
        return (error as { code: string }).code;
      }
    },
    values: (address) => read(address, "values"),
  };
}

/** Lets events and answers that wait for the next turn arrive. */
export const settle = (): Promise<void> => turns(5, 5);
