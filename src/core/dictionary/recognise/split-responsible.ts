/**
 * A cell that says who is responsible → lead, partners, and what was neither. Every character of the cell is in exactly
 * one piece.
 */
import { fold, isMissing } from "../../table/text";
import { BUILT_IN } from "../data/built-in";
import type { Dictionary, Responsible } from "../types";
import { answerOf } from "./answers";
import { settleByNeighbours } from "./neighbours";
import { phraseIndex } from "./phrase-index";
import { remembered } from "./remembered";
import { withToldLead } from "./roles";
import { Scanner } from "./scanner";

/**
 * Splits the text of one cell; white space may be folded or not. The result is shared between equal cells: do not
 * change it. `splitResponsible("1.Samorząd gminy we współpracy z 1. mediami 2. policją")` → lead "samorząd gminy",
 * partners "media", "policja".
 */
export function splitResponsible(text: string, dictionary: Dictionary = BUILT_IN): Responsible {
  return known(text, dictionary);
}

const known = remembered(read);

function read(text: string, dictionary: Dictionary): Responsible {
  const answer = answerOf(text);
  if (answer ?? isMissing(text))
    return {
      ...(answer && { answer }),
      lead: "",
      partners: [],
      leads: [],
      bodies: [],
      fragments: [],
      listNumbers: [],
      unknownAbbreviations: [],
      pieces: text ? [{ text, role: answer ? "remark" : fold(text) ? "divider" : "space" }] : [],
    };
  const scanner = new Scanner(text, phraseIndex(dictionary));
  scanner.run();
  const { bodies, told } = scanner;
  withToldLead(bodies, told);
  settleByNeighbours(bodies, (id) => dictionary.institutions.find((entry) => entry.id === id));
  const leads = bodies.filter((body) => body.role === "lead").map((body) => body.name);
  const partners = bodies.filter((body) => body.role === "partner").map((body) => body.name);
  const lead = leads[0] ?? "";
  return {
    lead,
    leads,
    partners: [...new Set([...leads.slice(1), ...partners])],
    bodies,
    fragments: scanner.fragments,
    listNumbers: scanner.listNumbers,
    unknownAbbreviations: [...scanner.unknownAbbreviations],
    pieces: scanner.pieces(),
  };
}
