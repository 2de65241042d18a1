/** Which column is what, decided for all columns together: no column is taken twice, and the best whole wins. */
import { normal } from "../../table/text";
import type { Confidence } from "../../table/types";
import type { MatrixRow } from "../matrix";
import { assign } from "./assign";
import { profileOf } from "./content";
import { reasons, ROLES, scoreOf, type Reason } from "./roles";
import type { HeaderColumn } from "./vocabulary";
import { MARGINS } from "./weights";
import { take, type Candidate } from "./candidate";

export function byAssignment(
  candidates: readonly Candidate[],
  bare: readonly number[],
  rows: readonly MatrixRow[],
): void {
  const open = candidates.filter(({ mapped }) => !mapped);
  const free = ROLES.filter((role) => !candidates.some(({ mapped }) => mapped?.column === role));
  if (open.length === 0) return;
  const unnamedTexts = bare.some((column) => {
    const profile = profileOf(rows, column);
    return profile.labels > 0.5 || profile.meanLength > 3;
  });
  const inGoals = open.some(({ words, profile }) => (words.get("goal")?.weight ?? 0) >= 0.7 && profile.labels > 0.5);
  const whys = open.map(
    (candidate) =>
      new Map([...free, "extra" as const].map((role) => [role, whyOf(role, candidate, open, unnamedTexts || inGoals)])),
  );
  const scores = whys.map((why, row) => [
    ...free.map((role) => scoreOf(why.get(role)!)),
    ...open.map((_, at) => (at === row ? scoreOf(why.get("extra")!) : -1e6)),
  ]);
  const best = assign(scores);
  best.columns.forEach((chosen, row) => {
    const role = chosen < free.length ? free[chosen]! : "extra";
    const without = scores.map((line, at) =>
      at === row ? line.map((score, to) => (to === chosen ? -1e5 : score)) : line,
    );
    const margin = best.total - assign(without).total;
    settle(open[row]!, role, whys[row]!.get(role)!, margin);
  });
}

/** Reasons for a role, with what the neighbours say. */
function whyOf(
  role: HeaderColumn,
  candidate: Candidate,
  all: readonly Candidate[],
  actionElsewhere: boolean,
): Reason[] {
  const { words, profile, header } = candidate;
  const why = reasons(role, words, profile);
  const said = words.get(role)?.weight ?? 0;
  const place = (points: number) => why.push({ signal: "place", points });
  if (role === "action" && said < 0.5)
    place(actionElsewhere || profile.meanLength < 10 ? -12 : longest(all) === candidate ? 5 : 0);
  if (role === "extra" && DESCRIBES.test(normal(header.text)) && !actionElsewhere && longest(all) === candidate)
    place(-8);
  const grouping = role === "goal" && groups(candidate, all);
  if (grouping) place(3 + (said < 0.5 ? 5 * (words.get("action")?.weight ?? 0) : 0));
  // A second column of beginnings is the end written by mistake, and the other way round.
  const other = role === "from" ? "to" : role === "to" ? "from" : undefined;
  if (other && said < 0.5 && (words.get(other)?.weight ?? 0) > 0.5) place(2);
  if (
    role === "term" &&
    said < 0.5 &&
    all.some((one) => one !== candidate && (one.words.get("term")?.weight ?? 0) > 0.7)
  )
    place(-6);
  // Beside a column of beginnings or of ends a third time is rare.
  const beside = all.some(
    (one) => one !== candidate && Math.max(one.words.get("from")?.weight ?? 0, one.words.get("to")?.weight ?? 0) > 0.8,
  );
  if (role === "term" && beside && words.get("term")?.how !== "own") place(-2.5);
  if (role === "ordinal" && header.column === Math.min(...all.map((one) => one.header.column))) place(0.5);
  if (said < 0.4 && !CONTENT_ALONE.has(role) && !grouping) place(-20);
  // Cells alone do not overrule a header that says something else.
  const loudest = Math.max(0, ...[...words].filter(([column]) => column !== "extra").map(([, { weight }]) => weight));
  if (
    said < 0.4 &&
    OVERRULED.has(role) &&
    loudest > 0.6 &&
    !(role === "funding" && (words.get("cost")?.weight ?? 0) > 0.7)
  )
    place(-20);
  // What a header says of a source outweighs what it says of money where words stand under it, and the other way round.
  if (role === "cost" && (words.get("funding")?.weight ?? 0) > 0.5 && profile.amounts > 0.6) place(3);
  if (role === "funding" && said < 0.5 && (words.get("cost")?.weight ?? 0) > 0.7 && (profile.signals.source ?? 0) > 0.5)
    place(4);
  why.push({ signal: "place", points: -0.01 * header.column });
  return why;
}

/** Where no header names actions: the column of the longest texts among those whose header says nothing else. */
function longest(all: readonly Candidate[]): Candidate | undefined {
  if (all.some(({ words }) => (words.get("action")?.weight ?? 0) >= 0.5)) return undefined;
  const size = ({ profile }: Candidate) => profile.meanLength * profile.filled;
  // A column of bodies may be who does it, unless another column says so in its header ("Klub dla seniorów | GOK").
  const owned = all.some(({ words }) => (words.get("responsible")?.weight ?? 0) >= 0.7);
  return all
    .filter(({ profile }) => owned || (profile.signals.body ?? 0) < 0.6)
    .filter(
      ({ words, header }) =>
        DESCRIBES.test(normal(header.text)) || Math.max(0, ...[...words.values()].map(({ weight }) => weight)) < 0.7,
    )
    .sort((a, b) => size(b) - size(a))[0];
}

const OVERRULED: ReadonlySet<HeaderColumn> = new Set<HeaderColumn>(["funding", "cost", "responsible", "indicator"]);

/** Roles that cells alone may claim, however their column is called; all others need a word. */
const CONTENT_ALONE: ReadonlySet<HeaderColumn> = new Set<HeaderColumn>([
  "ordinal",
  "action",
  "from",
  "to",
  "term",
  "funding",
  "cost",
  "responsible",
  "indicator",
  "extra",
]);

/**
 * True when this column's texts repeat or leave gaps beside another taken for actions further right: it groups them.
 */
function groups(candidate: Candidate, all: readonly Candidate[]): boolean {
  if ((candidate.words.get("action")?.weight ?? 0) < 0.5) return false;
  return all.some(
    (other) =>
      other.header.column > candidate.header.column &&
      (other.words.get("action")?.weight ?? 0) >= 0.5 &&
      other.profile.distinct > candidate.profile.distinct,
  );
}

const contentOnly = (why: readonly Reason[]): number =>
  scoreOf(why.filter(({ signal }) => signal !== "place" && signal !== "word"));

function settle(candidate: Candidate, role: HeaderColumn, why: readonly Reason[], margin: number): void {
  const { words, profile } = candidate;
  const said = words.get(role);
  const against = contentOnly(why) < -2.5;
  if (role === "extra") {
    const known = said && said.how === "own";
    const [strongest] = [...words].filter(([column]) => column !== "extra").sort((a, b) => b[1].weight - a[1].weight);
    const how = known ? "own" : (strongest?.[1].how ?? "content");
    take(
      candidate,
      { column: "extra", how: known ? "own" : how === "own" ? "synonym" : how, confidence: known ? "sure" : "likely" },
      why,
    );
    return;
  }
  if (!said || said.weight < 0.5) {
    const plain = ["from", "to", "ordinal"].includes(role) && margin >= MARGINS.likely;
    take(candidate, { column: role, how: "content", confidence: plain ? "likely" : "ask" }, why);
    return;
  }
  const confidence: Confidence =
    said.how === "own" && !against && margin >= MARGINS.sure
      ? "sure"
      : margin >= MARGINS.likely && !(against && profile.filled > 2) && said.weight >= 0.6
        ? "likely"
        : "ask";
  take(candidate, { column: role, how: said.how, confidence }, why);
}

/** What is done, told by a table that names it elsewhere: in a heading above, on a card. */
const DESCRIBES =
  /^(?:opis|zakres|zakres rzeczowy|zakres prac|sposob realizacji|sposoby realizacji|formy? realizacji|tresc)$/;
