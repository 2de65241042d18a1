/**
 * The cells of this folder, one a line, each with what a careful reader takes from it, written before the program met
 * them.
 *
 * Responsible: {…} leads, <…> takes part, [[…]] names nobody; "=" gives the nominative where the cell has another
 * form, "|" the kind (g generic, o open, p a person's post, e either).
 * Funding: {…|letters} is a source with the categories it may have ("?": too wide to bill, "~": some would say so),
 * <…> an institution, "@" the state of the cell.
 * After " ## " stand the findings to be made, or not asked about ("?").
 * Term: text | period | kinds | from | to | findings. Indicator: "!" before what measures nothing.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FundingCategory } from "../../../../src/core/dictionary";

export type Judgement = Record<string, boolean | undefined>;

export interface ResponsibleCell {
  text: string;
  bodies: { written: string; start: number; names: string[]; role: "lead" | "partner"; kind: string }[];
  expect: Judgement;
}

export interface FundingCell {
  text: string;
  state: string;
  sources: { written: string; categories: FundingCategory[] }[];
  expect: Judgement;
}

export const linesOf = (file: string): string[] =>
  readFileSync(join(__dirname, file), "utf8").split("\n").filter(Boolean);

const newlines = (text: string): string => text.replaceAll("\\n", "\n");

/** The line without its findings, and those. */
function withFindings(line: string, usual: (text: string) => Judgement): Judgement {
  const [, said = ""] = line.split(" ## ");
  const expect = usual(line);
  for (const code of said.split(" ").filter(Boolean))
    expect[code.replace(/^\?/, "")] = code.startsWith("?") ? undefined : true;
  return expect;
}

const KINDS: Record<string, string> = { g: "generic", o: "open", p: "post", e: "either" };

export function responsibleCell(line: string): ResponsibleCell {
  const marked = newlines(line.split(" ## ")[0]!);
  const bodies: ResponsibleCell["bodies"] = [];
  let text = "";
  let place = 0;
  for (const match of marked.matchAll(/\{([^{}]*)\}|<([^<>]*)>|\[\[([^\]]*)\]\]/g)) {
    text += marked.slice(place, match.index);
    place = match.index + match[0].length;
    const inner = match[1] ?? match[2] ?? match[3]!;
    const kind = /\|([gope])$/.exec(inner)?.[1];
    const [written = "", names] = (kind ? inner.slice(0, -2) : inner).split(/=(.*)/s);
    if (match[3] === undefined)
      bodies.push({
        written,
        start: text.length,
        names: names?.split("/=") ?? [written],
        role: match[1] === undefined ? "partner" : "lead",
        kind: KINDS[kind ?? ""] ?? "institution",
      });
    text += written;
  }
  text += marked.slice(place);
  const leads = bodies.filter(({ role }) => role === "lead");
  const able = leads.filter(({ kind }) => kind !== "post" && kind !== "open");
  const expect = withFindings(line, () => ({
    "ODP-01": !bodies.length && !marked.includes("[["),
    "ODP-02": bodies.length === 1 && leads[0]?.kind === "generic",
    "ODP-03": bodies.some(({ kind }) => kind === "open"),
    "ODP-04": able.length > 1 ? true : leads.some(({ kind }) => kind === "post") ? undefined : false,
    "ODP-05": !bodies.length && marked.includes("[["),
    "ODP-06": false,
    "ODP-08": false,
  }));
  return { text, bodies, expect };
}

const CATEGORIES: Record<string, FundingCategory> = {
  B: "budżet gminy",
  K: "koszty bieżące",
  "0": "bez kosztów",
  D: "dotacje i programy rządowe",
  U: "UE",
  P: "PFRON",
  F: "Fundusz Pracy",
  N: "NFZ",
  S: "sponsorzy",
  O: "środki organizacji i partnerów",
  Z: "środki zewnętrzne nieokreślone",
};

export function fundingCell(line: string): FundingCell {
  const [, told, rest = ""] = /^(?:@(\w+) )?(.*)$/s.exec(newlines(line.split(" ## ")[0]!))!;
  const sources: FundingCell["sources"] = [];
  let institutions = 0;
  let vague = false;
  let arguable = false;
  const text = rest.replace(/\{([^{}]*)\|([A-Z0]+)([?~]?)\}|<([^<>]*)>/g, (_, written, letters, mark, name) => {
    if (name !== undefined) {
      institutions++;
      return name as string;
    }
    vague ||= mark === "?";
    arguable ||= mark === "~";
    const categories = [...(letters as string)].map((letter) => CATEGORIES[letter]!);
    // What nobody could bill may be kept as unspecified.
    sources.push({ written, categories: mark ? [...categories, CATEGORIES.Z!] : categories });
    return written as string;
  });
  const free = sources.length > 0 && sources.every(({ categories }) => categories.join() === CATEGORIES["0"]);
  const state = told ?? (free ? "answered" : sources.length ? "sources" : institutions ? "institutions" : "unclear");
  const expect = withFindings(line, () => ({
    "FIN-01": state === "missing",
    "FIN-02": institutions > 0,
    "FIN-03": vague ? true : arguable ? undefined : false,
  }));
  return { text, state, sources, expect };
}
