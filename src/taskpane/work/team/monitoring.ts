/** Monitoring: its columns, and the section of the yearly report. */
import { isKindId, kindOf } from "../../../core/kinds";
import { reportOf, withMonitoring } from "../../../core/monitoring";
import { dispatch, getState } from "../../state/store";
import { run } from "../run";
import { saveFile, TYPES } from "../save-file";
import { currentSettings } from "../plan-session";
import { freshTable, rewritePlan } from "./columns";

/** Adds Status, Co zrobiono and the value of the year; what is filled stays. */
export async function turnOnMonitoring(year: number, label: string): Promise<void> {
  const table = await freshTable();
  if (!table || !(await rewritePlan(withMonitoring(table, year), label, ["status", "done"]))) return;
  dispatch({ type: "notice", notice: { code: "monitoring.on", values: { year }, tone: "success" } });
}

/** The report is of the kind the office has chosen: a programme of cooperation reports under its own title. */
const chapterOf = ({ frame, facts }: ReturnType<typeof currentSettings>): string =>
  kindOf(isKindId(frame.kind) ? frame.kind : undefined, facts).report.chapter.pl;

export interface ReportAbout {
  name: string;
  mission: string;
  chapter: string;
  number: string;
}

export async function saveReport({ name, mission, chapter, number }: ReportAbout): Promise<void> {
  const { plan } = getState().check;
  if (!plan) return;
  await run("export", async () => {
    const { exportReport } = await import(/* webpackChunkName: "exporting" */ "../../../core/exporting");
    const report = reportOf(plan.table, { name: name.trim(), mission: mission.trim() });
    saveFile(
      "raport-realizacja.docx",
      TYPES.docx,
      exportReport(report, {
        chapter: chapterOf(currentSettings()),
        ...(chapter && { chapterNumber: chapter }),
        ...(number && { strategyNumber: number }),
      }),
    );
    return { ok: true, value: undefined };
  });
}
