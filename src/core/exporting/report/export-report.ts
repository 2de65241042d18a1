/**
 * The section of the yearly report as a Word document, under the title its kind of document gives it: the strategy with
 * its years, its mission, goals numbered through, under each what was done. What nobody has written stays "brak
 * informacji".
 */
import { addTo } from "../../table/groups";
import { documentText, WORD } from "../../messages/exporting";
import type { Progress, Report, ReportGoal, ReportLine } from "../../monitoring";
import { fold } from "../../table";
import { paragraph } from "../word/elements";
import { OWN_STYLES, type ParagraphLook } from "../word/look";
import { page, wordPackage } from "../word/package";

export interface ReportOptions {
  /** What the kind of document calls this section ("Sprawozdanie z realizacji programu współpracy"). */
  chapter?: string;
  /** Number of the chapter and of the strategy in it, as the office's report counts ("III", "9"). */
  chapterNumber?: string;
  strategyNumber?: string;
}

const write = (text: string, look: ParagraphLook): string => paragraph(text, look, OWN_STYLES);

export function exportReport(report: Report, options: ReportOptions = {}): Uint8Array {
  const name = strategyName(report);
  const numbered = (number: string | undefined, text: string) =>
    number ? `${number.replace(/\.$/, "")}. ${text}` : text;
  const chapter = options.chapter ?? WORD.reportChapter;
  const title = `${chapter}: ${name}`;
  const body = [
    write(numbered(options.chapterNumber, chapter), "h1"),
    write(numbered(options.strategyNumber, name), "h2"),
    ...missionOf(report),
    ...(report.actions > 0
      ? [write(documentText("report.counts.all", { actions: report.actions, parts: partsOf(report.counts) }), "body")]
      : []),
    write(
      documentText(report.areas.some(({ goals }) => goals.length > 0) ? "report.goals" : "report.no-goals"),
      "body",
    ),
    ...areasOf(report),
  ].join("");
  return wordPackage({ title, subject: chapter, page: page(false), body, pictures: [] });
}

/** The name with its years, which are not said twice. */
function strategyName({ name, period }: Report): string {
  const own = fold(name) || WORD.strategy;
  const years = period ? [period.from.slice(0, 4), period.to.slice(0, 4)] : [];
  return years.length === 0 || years.every((year) => own.includes(year)) ? own : `${own} na lata ${years.join("–")}`;
}

function missionOf(report: Report): string[] {
  const mission = fold(report.mission).replace(/^[„"”]+|(?<![„"”])[„"”]+$/g, "");
  return mission === "" ? [] : [write(documentText("report.mission"), "body"), write(`„${mission}”`, "body")];
}

const ORDER: readonly Progress[] = ["done", "running", "not-started", "abandoned", "other", "none"];

/** "3 zrealizowane, 1 w trakcie…": only what there is; the parts add up to the actions. */
function partsOf(counts: Record<Progress, number>): string[] {
  return ORDER.filter((progress) => counts[progress] > 0).map((progress) =>
    documentText(`report.progress.${progress}`, { count: counts[progress] }),
  );
}

function areasOf(report: Report): string[] {
  const named = report.areas.filter(({ name }) => fold(name) !== "").length > 1;
  return report.areas.flatMap(({ name, goals }) => [
    ...(named ? [write(fold(name), "h3")] : []),
    ...goals.flatMap((goal) => goalOf(goal, named ? "h4" : "h3")),
  ]);
}

function goalOf(goal: ReportGoal, heading: ParagraphLook): string[] {
  const title = write(`${goal.number}. ${fold(goal.text) || WORD.otherActions}`, heading);
  if (goal.lines.length === 0) return [title, write(documentText("report.no-actions"), "body")];
  return [
    title,
    ...goal.lines.flatMap(lineOf),
    write(documentText("report.counts.goal", { actions: goal.lines.length, parts: partsOf(goal.counts) }), "body"),
  ];
}

/** "Klub seniora – Klub działa od maja, 45 osób (zrealizowane)". */
function lineOf(line: ReportLine): string[] {
  const action = fold(line.text).replace(/\.$/, "");
  const done = line.done.replace(/\.$/, "");
  const said =
    done === ""
      ? line.status || documentText("report.no-information")
      : done + (line.status === "" ? "" : ` (${line.status})`);
  return [write(`${action} – ${said}`, "bullet"), ...indicatorsOf(line)];
}

/** One line per indicator: its values by year, then the target. */
function indicatorsOf(line: ReportLine): string[] {
  const byName = new Map<string, ReportLine["indicators"]>();
  for (const indicator of line.indicators) addTo(byName, indicator.name, indicator);
  return [...byName].map(([name, values]) =>
    write(
      documentText("report.indicator", {
        name,
        values: values.map(({ year, value }) => `${year}: ${value}`),
        target: values[0]!.target,
      }),
      "subBullet",
    ),
  );
}
