/** English twin of `pl/checking-resources.ts`. */
import { listed, quoteEn as quote, type Sentence, type Values } from "../catalogue";
import { dateText, listOf, textOf } from "../values";
import { programmeName } from "../grammar";
import { unread } from "./checking-words";
import type { resources as pl } from "../pl/checking-resources";

const quoted = (v: Values, name: string) =>
  listed(
    listOf(v, name).map((each) => quote(each)),
    "and",
  );
const programme = (v: Values) => quote(programmeName(textOf(v, "programme")));
const when = (v: Values, name: string) => `${textOf(v, name).length > 7 ? "on" : "in"} ${date(v, name)}`;

/** Each with its end or beginning and its successor. */
function gone(v: Values): string {
  const [until, since, next] = [listOf(v, "until"), listOf(v, "since"), listOf(v, "successors")];
  return listOf(v, "institutions")
    .map((name, index) => {
      const why = until[index] ? `until ${dateText(until[index]!)}` : `since ${dateText(since[index] ?? "")}`;
      return `${quote(name)} (${why}${next[index] ? `, then ${quote(next[index])}` : ""})`;
    })
    .join("; ");
}

const date = (v: Values, name: string) => dateText(textOf(v, name));

export const resources: Record<keyof typeof pl, Sentence> = {
  "FIN-02": (v) => `The funding cell names ${quoted(v, "institutions")}, not a source of money.`,
  "FIN-03": (v) => `${quoted(v, "sources")}: too vague for anybody to pay from.`,
  "FIN-04": (v) =>
    `The programme ${programme(v)} paid only until ${date(v, "until")}; the action begins ${when(v, "from")}.${unread(v)}`,
  "FIN-05": (v) =>
    `The programme ${programme(v)} pays until ${date(v, "until")}; the action lasts until ${date(v, "to")} and no other source is named.${unread(v)}`,
  "FIN-06": (v) =>
    `The programme ${programme(v)} does not begin until ${date(v, "since")}; the action begins ${when(v, "from")}.${unread(v)}`,
  "FIN-07": (v) => `This money may be spent only on its own aims; ${quote(v.action)} is not one of them.${unread(v)}`,
  "FIN-08": (v) => `The cost (PLN ${v.cost}) is not the sum of its parts (PLN ${v.sum}).`,
  "FIN-09": (v) =>
    `The years in the name ${quote(v.programme)} end in ${v.last}; the action begins ${when(v, "from")}.`,
  "ODP-02": (v) => `Only a generic body is named: ${quote(v.institution)}.`,
  "ODP-03": (v) => `The list of responsible bodies is open: ${quoted(v, "institutions")}.`,
  "ODP-04": (v) => `${v.count} bodies (${quoted(v, "institutions")}) and no lead.`,
  "ODP-05": (v) => `${quoted(v, "fragments")}: not an institution.`,
  "ODP-06": (v) => `Not in existence in the action's years: ${gone(v)}.${unread(v)}`,
  "ODP-07": (v) =>
    `The body ${quote(v.institution)} leads ${v.count} of ${v.total} actions, ${v.withPartners ?? 0} of them with partners.`,
  "ODP-08": (v) => `Neither the dictionary nor the list of abbreviations explains ${quoted(v, "abbreviations")}.`,
  "SPO-01": (v) => `The institution ${quote(v.institution)} is spelled in several ways: ${quoted(v, "spellings")}.`,
};
