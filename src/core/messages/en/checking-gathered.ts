/** English twin of `pl/checking-gathered.ts`. */
import { listed, type Sentence, type Values } from "../catalogue";
import { listOf, numberOf } from "../values";
import { columnName } from "./checking-words";

const of = (v: Values) =>
  numberOf(v, "total") === 1 ? "The only action" : `${numberOf(v, "count")} of ${numberOf(v, "total")} actions`;
const verb = (v: Values, one: string, many: string) => (numberOf(v, "total") === 1 ? one : many);
const has = (v: Values) => verb(v, "has", "have");
const lacking = (v: Values) => listed(listOf(v, "columns").map(columnName), "or");

export const gathered: Readonly<Record<string, Sentence>> = {
  "CEL-01": (v) => `${of(v)} ${verb(v, "belongs", "belong")} to no goal.`,
  "DZI-04": (v) => `${of(v)} ${verb(v, "opens", "open")} with a word of a process and ${has(v)} no indicator.`,
  "CZA-01": (v) => `${of(v)} ${has(v)} no date.`,
  "CZA-04": (v) => `${of(v)} ${has(v)} only one of the two dates.`,
  "FIN-01": (v) => `${of(v)} ${has(v)} no source of funding.`,
  "FIN-02": (v) => `${of(v)} ${verb(v, "names", "name")} an institution instead of a source of money.`,
  "FIN-03": (v) => `${of(v)} ${has(v)} a source too vague for anybody to pay from.`,
  "ODP-01": (v) => `${of(v)} ${has(v)} nobody responsible.`,
  "ODP-02": (v) => `${of(v)} ${verb(v, "names", "name")} only a generic body.`,
  "ODP-03": (v) => `${of(v)} ${has(v)} an open list of responsible bodies.`,
  "ODP-04": (v) => `${of(v)} ${verb(v, "names", "name")} several bodies and no lead.`,
  "WSK-02": (v) => `${v.count} ${numberOf(v, "count") === 1 ? "indicator has" : "indicators have"} no ${lacking(v)}.`,
  "WSK-03": (v) => `${v.count} ${numberOf(v, "count") === 1 ? "indicator has" : "indicators have"} no ${lacking(v)}.`,
  "WSK-04": (v) => `${v.count} ${numberOf(v, "count") === 1 ? "indicator" : "indicators"} cannot be counted.`,
};
