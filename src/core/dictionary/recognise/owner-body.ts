/** An institution named in a funding cell, as a body with its places in the cell. */
import { fold } from "../../table/text";
import type { Body, Institution } from "../types";
import type { Match } from "./match";
import { canonicalName, displayName } from "./names";
import type { Hit } from "./phrase-index";
import type { CellContext } from "./context";

interface Met {
  match: Match;
  hit: Hit;
  entry: Institution;
  /** Tokens of the body, from the first to the one after the last. */
  from: number;
  end: number;
}

export function ownerBody(
  { tokens, text }: CellContext,
  { match, hit, entry, from, end }: Met,
  role: Body["role"],
): Body {
  const start = tokens[from]!.start;
  const nameEnd = tokens[match.end - 1]!.end;
  const tail = fold(text.slice(nameEnd, tokens[end - 1]!.end));
  const name = displayName({
    entry,
    number: hit.number,
    cases: match.cases,
    abbreviation: hit.abbreviation,
    qualifiers: [],
    tail,
    written: text.slice(start, nameEnd),
  });
  return {
    id: entry.id,
    name,
    kind: entry.kind,
    role,
    written: text.slice(start, tokens[end - 1]!.end),
    start,
    core: { start, end: nameEnd },
    spelling: hit.abbreviation ? fold(text.slice(start, nameEnd)) : canonicalName(entry),
    met: match.typo ? "typo" : hit.abbreviation ? "abbreviation" : "name",
    number: hit.number,
    cases: match.cases,
    tail,
  };
}
