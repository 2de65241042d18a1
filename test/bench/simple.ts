/**
 * The same few simple rules in four checkers: text required, years inside the period, from ≤ to, no gap for funding and
 * for who is responsible. Each gives its failures as "row field"; they must be equal before a time is worth anything.
 */
import Ajv from "ajv";
import * as v from "valibot";
import { Schema } from "tableschema";
import { check, RULES, type Finding } from "../../src/core/checking";
import { MISSING_MARKS, type Table } from "../../src/core/table";

export interface FlatRow {
  action: string;
  from: number | null;
  to: number | null;
  funding: string;
  responsible: string;
}

const FIRST = 2021;
const LAST = 2030;

export function flatRows(table: Table): FlatRow[] {
  const year = (iso: string | undefined) => (iso === undefined ? null : Number(iso));
  return table.actions.map((action) => ({
    action: action.text,
    from: year(action.from.iso),
    to: year(action.to.iso),
    funding: action.funding,
    responsible: action.responsible,
  }));
}

/** Our rules that say the same as the schemas: text, both dates, order, period, funding, responsible. */
const CODES = ["DZI-01", "CZA-01", "CZA-02", "CZA-03", "CZA-04", "FIN-01", "ODP-01"];
const SIMPLE = RULES.filter((rule) => CODES.includes(rule.code));

const FIELDS: Readonly<Record<string, (finding: Finding) => string[]>> = {
  "DZI-01": () => ["action"],
  "CZA-01": () => ["from", "to"],
  "CZA-04": ({ column }) => [column!],
  "CZA-02": () => ["order"],
  "CZA-03": ({ values }) =>
    (["from", "to"] as const).filter(
      (end) => values[end] !== "" && (Number(values[end]) < FIRST || Number(values[end]) > LAST),
    ),
  "FIN-01": () => ["funding"],
  "ODP-01": () => ["responsible"],
};

export interface Prepared {
  run(): unknown;
  failures(found: never): string[];
}

export interface Contestant {
  name: string;
  /** Prepared outside the clock; `run` is timed and gives what it found, `failures` translates it outside the clock. */
  prepare(table: Table, rows: FlatRow[]): Prepared | Promise<Prepared>;
}

const sorted = (failures: Iterable<string>): string[] => [...new Set(failures)].sort();

const ours: Contestant = {
  name: "Tabela działań",
  prepare: (table) => {
    const places = new Map(table.actions.map((action, index) => [action.id, index]));
    return {
      run: () => check(table, { rules: SIMPLE }),
      failures: (found: ReturnType<typeof check>) =>
        sorted(
          found.findings.flatMap((finding) =>
            FIELDS[finding.code]!(finding).map((field) => `${places.get(finding.actionId!)} ${field}`),
          ),
        ),
    };
  },
};

const MARKS = [...MISSING_MARKS];

const ajv: Contestant = {
  name: "ajv",
  prepare: (_, rows) => {
    const text = { type: "string", not: { enum: MARKS } };
    const point = { type: "integer", minimum: FIRST, maximum: LAST };
    const row = {
      type: "object",
      required: ["action", "from", "to", "funding", "responsible"],
      properties: { action: text, from: point, to: point, funding: text, responsible: text },
      if: { properties: { from: { type: "integer" }, to: { type: "integer" } } },
      then: { properties: { to: { minimum: { $data: "1/from" } } } },
    };
    const validate = new Ajv({ allErrors: true, $data: true }).compile({ type: "array", items: row });
    return {
      run: () => (validate(rows) ? [] : validate.errors!),
      failures: (errors: NonNullable<typeof validate.errors>) =>
        sorted(
          errors
            .filter((error) => error.keyword !== "if")
            .map((error) => {
              const [, at, field] = error.instancePath.split("/");
              return `${at} ${error.schemaPath.includes("/then/") ? "order" : field}`;
            }),
        ),
    };
  },
};

const valibot: Contestant = {
  name: "valibot",
  prepare: (_, rows) => {
    const gaps = new Set(MARKS);
    const text = v.pipe(
      v.string(),
      v.check((value) => !gaps.has(value)),
    );
    const point = v.pipe(v.number(), v.integer(), v.minValue(FIRST), v.maxValue(LAST));
    const schema = v.array(
      v.pipe(
        v.object({ action: text, from: point, to: point, funding: text, responsible: text }),
        v.rawCheck(({ dataset, addIssue }) => {
          const row = dataset.value as FlatRow;
          if (typeof row.from === "number" && typeof row.to === "number" && row.from > row.to)
            addIssue({ message: "order" });
        }),
      ),
    );
    return {
      run: () => v.safeParse(schema, rows).issues ?? [],
      failures: (issues: v.BaseIssue<unknown>[]) =>
        sorted(
          issues.map(
            (issue) =>
              `${String(issue.path?.[0]?.key)} ${issue.message === "order" ? "order" : String(issue.path?.[1]?.key)}`,
          ),
        ),
    };
  },
};

/** Table Schema has no rule across fields: the order of the years is looked at row by row, as its users must. */
const tableschema: Contestant = {
  name: "tableschema",
  async prepare(_, rows) {
    const point = { type: "integer", constraints: { required: true, minimum: FIRST, maximum: LAST } };
    const text = { type: "string", constraints: { required: true } };
    const fields = [
      ["action", text],
      ["from", point],
      ["to", point],
      ["funding", text],
      ["responsible", text],
    ] as const;
    const schema = await Schema.load({
      fields: fields.map(([name, rest]) => ({ name, ...rest })),
      missingValues: MARKS,
    });
    const cells = rows.map((row) => [row.action, row.from ?? "", row.to ?? "", row.funding, row.responsible]);
    return {
      run() {
        const found: { at: number; failed: string[] }[] = [];
        cells.forEach((row, at) => {
          const failed = castErrors(schema, row).map((error) => fields[error.columnNumber! - 1]![0] as string);
          const { from, to } = rows[at]!;
          if (from !== null && to !== null && from > to) failed.push("order");
          if (failed.length > 0) found.push({ at, failed });
        });
        return found;
      },
      failures: (found: { at: number; failed: string[] }[]) =>
        sorted(found.flatMap(({ at, failed }) => failed.map((field) => `${at} ${field}`))),
    };
  },
};

interface CastError {
  columnNumber?: number;
  errors?: CastError[];
}

/** The library throws what is wrong with a row. */
function castErrors(
  schema: { castRow(row: unknown[], options: { failFast: boolean }): unknown },
  row: unknown[],
): CastError[] {
  try {
    schema.castRow(row, { failFast: false });
    return [];
  } catch (error) {
    const { errors } = error as CastError;
    return errors?.length ? errors : [error as CastError];
  }
}

export const CONTESTANTS: readonly Contestant[] = [ours, ajv, valibot, tableschema];
