import { parseArgs } from "node:util";
import { refuse } from "./refusal";

export interface Arguments<Option extends string> {
  inputs: string[];
  options: Partial<Record<Option, string>>;
  /** Every value of each option, for options that may be given again. */
  every: Partial<Record<Option, string[]>>;
}

/** Options all take a value ("-" included). An unknown option, or one without its value, is refused with a sentence. */
export function readArguments<Option extends string>(
  args: readonly string[],
  known: readonly Option[],
): Arguments<Option> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(known.map((name) => [name, { type: "string" as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const inputs: string[] = [];
  const options: Partial<Record<Option, string>> = {};
  const every: Partial<Record<Option, string[]>> = {};
  for (const token of tokens) {
    if (token.kind === "positional") inputs.push(token.value);
    if (token.kind !== "option") continue;
    if (!known.includes(token.name as Option)) refuse("unknown-option", { option: token.rawName });
    if (token.value === undefined) refuse("missing-option", { option: token.name, what: "brak wartości" });
    options[token.name as Option] = token.value;
    every[token.name as Option] = [...(every[token.name as Option] ?? []), token.value];
  }
  return { inputs, options, every };
}

/** The one file a command works on; none or several are refused. */
export function oneInput(inputs: readonly string[]): string {
  const [input, ...others] = inputs;
  if (input === undefined) return refuse("missing-input");
  if (others.length > 0) refuse("one-input", { files: inputs });
  return input;
}

/** The option's value when it is one of those allowed, the first of them when it was not given. */
export function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly [T, ...T[]]): T {
  if (value === undefined) return allowed[0];
  if (!allowed.includes(value as T)) refuse("bad-value", { option, value, allowed: allowed.join(", ") });
  return value as T;
}

/** A day as YYYY-MM-DD that exists in the calendar. */
export function isoDay(option: string, value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    refuse("bad-date", { option, value });
  return value;
}
