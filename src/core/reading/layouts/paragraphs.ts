import { fold } from "../../table/text";
import { inCapitals, isPageLine, splitHeading } from "../numbering";
import type { SourceParagraph } from "../source";
import { columnOf } from "../headers/column-map";
import type { Block, PlanEvent } from "./events";
import { isTitle, type HeadingKind } from "./headings";

const NEAR = 6;
const LONGEST_TITLE = 250;

/**
 * What the paragraphs above each table are: the nearest heading, line in capitals or named area becomes the area, a
 * named goal the goal, lines that name a strategy or a plan the title. All others are left out.
 */
export function judgeParagraphs(events: readonly PlanEvent[]): Map<SourceParagraph, HeadingKind> {
  const found = new Map<SourceParagraph, HeadingKind>();
  const plain = plainHeadings(events);
  const deeper = new Set<SourceParagraph>();
  const stack = new HeadingStack(deeper);
  let run: SourceParagraph[] = [];
  let seen = 0;
  events.forEach((event) => {
    if (event.kind === "paragraph" && !isPageLine(event.paragraph.text)) {
      run.push(event.paragraph);
      stack.enter(event.paragraph);
    } else if (event.kind === "table" || event.kind === "card") {
      judgeRun(run, found, {
        first: seen === 0,
        plain,
        goalsInside:
          event.kind === "card" ? event.card.fields.some(({ column }) => column === "goal") : hasGoals(event.block),
        deeper,
      });
      run = [];
      seen++;
    } else if (event.kind !== "band" && event.kind !== "paragraph") run = [];
  });
  return found;
}

/** Notes the headings that stand under another heading which is no title: with areas above, they are goals. */
class HeadingStack {
  private open: number[] = [];

  constructor(private readonly deeper: Set<SourceParagraph>) {}

  enter(paragraph: SourceParagraph): void {
    const level = paragraph.heading;
    if (level === undefined) return;
    this.open = this.open.filter((other) => other < level);
    if (isTitle(fold(paragraph.text))) return;
    if (this.open.length > 0) this.deeper.add(paragraph);
    this.open.push(level);
  }
}

interface Around {
  /** Headings under a heading that is no title. */
  deeper: ReadonlySet<SourceParagraph>;
  /** No table was read before. */
  first: boolean;
  plain: ReadonlySet<SourceParagraph>;
  /** The table names its goals itself, so a numbered heading above it is an area. */
  goalsInside: boolean;
}

function hasGoals(block: Block): boolean {
  const goal = columnOf(block.map, "goal");
  if (goal && goal.index !== block.map.label && goal.index !== columnOf(block.map, "action")?.index) return true;
  return block.body.some((row) => row.own.length === 1 && splitHeading(row.own[0]!.text).number !== "");
}

function judgeRun(
  run: readonly SourceParagraph[],
  found: Map<SourceParagraph, HeadingKind>,
  { first, plain, goalsInside, deeper }: Around,
): void {
  const open = new Set<HeadingKind>(["area", "strategic", "goal"]);
  for (let index = run.length - 1; index >= 0; index--) {
    const paragraph = run[index]!;
    const text = fold(paragraph.text);
    const near = run.length - 1 - index < NEAR;
    if (text.length > LONGEST_TITLE) continue;
    const heading = splitHeading(text);
    // "Cel" alone is the header of something, and names no goal.
    const level = heading.text === "" && heading.number === "" ? undefined : heading.level;
    const { numerals } = heading;
    const kind: HeadingKind | undefined =
      level ??
      (isTitle(text)
        ? undefined
        : headingKind(paragraph, !goalsInside && (deeper.has(paragraph) || numerals === "roman"), near, plain));
    if (kind && open.has(kind) && (near || paragraph.heading)) {
      found.set(paragraph, kind);
      open.delete(kind);
      // Above an area stand titles and other areas; a goal further up belongs to those.
      if (kind === "area") open.clear();
    } else if (first && isTitle(text) && (near || paragraph.heading === 1 || index < 10)) found.set(paragraph, "title");
  }
}

function headingKind(
  paragraph: SourceParagraph,
  maybeGoal: boolean,
  near: boolean,
  plain: ReadonlySet<SourceParagraph>,
): HeadingKind | undefined {
  const heading = paragraph.heading !== undefined;
  if (!heading && !near) return undefined;
  if (maybeGoal && (heading || inCapitals(paragraph))) return "goal";
  if (heading || inCapitals(paragraph) || plain.has(paragraph)) return "area";
  return undefined;
}

/**
 * Short plain lines directly above tables count as areas only where every table but one at most has such a line: then
 * it is a habit.
 */
function plainHeadings(events: readonly PlanEvent[]): ReadonlySet<SourceParagraph> {
  const found = new Set<SourceParagraph>();
  let tables = 0;
  let last: SourceParagraph | undefined;
  for (const event of events) {
    if (event.kind === "paragraph") last = isPageLine(event.paragraph.text) ? last : event.paragraph;
    else if (event.kind === "table" || event.kind === "card") {
      tables++;
      const text = last ? fold(last.text) : "";
      if (last && text.length <= 120 && !/[.:;,]$/.test(text) && !isTitle(text)) found.add(last);
      last = undefined;
    } else if (event.kind !== "band") last = undefined;
  }
  return tables > 1 && found.size >= tables - 1 ? found : new Set();
}
