/** English twin of `pl/checking-resources.ts`. */
import { listed, quote, type Sentence, type Values } from "../catalogue";
import { dateText, listOf, textOf } from "../values";
import type { resources as pl } from "../pl/checking-resources";

const quoted = (v: Values, name: string) =>
  listed(
    listOf(v, name).map((each) => quote(each)),
    "and",
  );
const date = (v: Values, name: string) => dateText(textOf(v, name));

export const resources: Record<keyof typeof pl, Sentence> = {
  "FIN-02": (v) => `The funding cell names ${quoted(v, "institutions")}, not a source of money.`,
  "FIN-03": (v) => `${quoted(v, "sources")}: too vague for anybody to pay from.`,
  "FIN-04": (v) =>
    `The programme ${quote(v.programme)} pays only until ${date(v, "until")}; the action begins ${date(v, "from")}.`,
  "FIN-05": (v) =>
    `The programme ${quote(v.programme)} pays until ${date(v, "until")}; the action lasts until ${date(v, "to")} and has no other source.`,
  "FIN-06": (v) =>
    `The programme ${quote(v.programme)} begins only ${date(v, "since")}; the action begins ${date(v, "from")}.`,
  "ODP-02": (v) => `Only a generic body is named: ${quote(v.institution)}.`,
  "ODP-03": (v) => `The list of responsible bodies is open: ${quoted(v, "institutions")}.`,
  "ODP-04": (v) => `${v.count} bodies (${quoted(v, "institutions")}) and no lead.`,
  "ODP-05": (v) => `${quoted(v, "fragments")}: not an institution.`,
  "ODP-06": (v) => `Not in existence in the action's years: ${quoted(v, "institutions")}.`,
  "ODP-07": (v) => `${quote(v.institution)} leads ${v.count} of ${v.total} actions.`,
  "ODP-08": (v) => `Neither the dictionary nor the list of abbreviations explains ${quoted(v, "abbreviations")}.`,
  "SPO-01": (v) => `The institution ${quote(v.institution)} is spelled in several ways: ${quoted(v, "spellings")}.`,
};
