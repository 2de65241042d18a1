/**
 * The shape of a plan, as a table of checks: what a file from outside must be before it is believed to be a `Table`.
 */
type Shape = (value: unknown, path: string) => string | undefined;

const isText: Shape = (value, path) => (typeof value === "string" ? undefined : path);
const isFlag: Shape = (value, path) => (typeof value === "boolean" ? undefined : path);
const isRow: Shape = (value, path) => (typeof value === "number" && Number.isInteger(value) ? undefined : path);
const oneOf =
  (...allowed: string[]): Shape =>
  (value, path) =>
    typeof value === "string" && allowed.includes(value) ? undefined : path;
const optional =
  (shape: Shape): Shape =>
  (value, path) =>
    value === undefined ? undefined : shape(value, path);

const listOf =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return path;
    for (let index = 0; index < value.length; index++) {
      const wrong = shape(value[index], `${path}[${index}]`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const record =
  (fields: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (!isObject(value)) return path;
    for (const [name, shape] of Object.entries(fields)) {
      const wrong = shape(Object.hasOwn(value, name) ? value[name] : undefined, path === "" ? name : `${path}.${name}`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

const mapOf =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!isObject(value)) return path;
    for (const [name, content] of Object.entries(value)) {
      const wrong = shape(content, `${path}.${name}`);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

const maybeText = optional(isText);
const period = record({ from: isText, to: isText });
const origin = record({ file: isText, sheet: maybeText, address: maybeText, row: optional(isRow) });
const term = record({
  kind: oneOf("date", "missing", "open", "continuous", "conditional", "unreadable", "frequency"),
  iso: maybeText,
  text: isText,
  yearFromTitle: optional(isFlag),
  movedFrequency: maybeText,
  unread: optional(oneOf("digits", "day", "year", "words")),
});
const indicator = record({
  name: isText,
  base: maybeText,
  baseYear: maybeText,
  target: maybeText,
  unit: maybeText,
  source: maybeText,
  frequency: maybeText,
});

const action = record({
  id: isText,
  area: isText,
  strategicGoal: maybeText,
  goalNumber: isText,
  goal: isText,
  number: isText,
  text: isText,
  from: term,
  to: term,
  note: isText,
  funding: isText,
  responsible: isText,
  lead: isText,
  partners: listOf(isText),
  indicator: optional(indicator),
  cost: maybeText,
  status: maybeText,
  done: maybeText,
  extra: optional(mapOf(isText)),
  origin,
});
const goal = record({ area: isText, number: isText, text: isText, strategicGoal: maybeText, origin });
const column = record({
  header: isText,
  column: isText,
  confidence: oneOf("sure", "likely", "ask"),
  how: oneOf("own", "synonym", "typo", "content", "position"),
});
const table = record({
  title: isText,
  period: optional(period),
  areas: listOf(isText),
  goals: listOf(goal),
  actions: listOf(action),
  columns: listOf(column),
});
const frame = record({
  period: optional(period),
  name: maybeText,
  level: oneOf("gmina", "powiat", "miasto", "nieznany"),
  cusSince: maybeText,
  referenceDate: maybeText,
});

/** Path of the first field that is not what a plan has; undefined when all are. */
export function validPlan(value: { table: unknown; frame?: unknown }): string | undefined {
  return record({ table, frame: optional(frame) })(value, "");
}
