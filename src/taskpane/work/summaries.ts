/** Zestawienia: models of the ticked sheets, written in one command. */
import { PANE } from "../../core/messages/pane";
import { dispatch, getState } from "../state/store";
import { excel } from "./excel";
import { run } from "./run";
import type { SummaryKind } from "./summary-kinds";
import { writtenNotice } from "./written-notice";

export async function makeSummaries(kinds: readonly SummaryKind[]): Promise<void> {
  const { check, locale } = getState();
  const { plan } = check;
  if (!plan) return;
  const label = PANE[locale]["screen.summaries"]({});
  const written = await run(
    "summaries",
    async (long) => {
      const { summaryModels } = await import(/* webpackChunkName: "summary-models" */ "./summary-models");
      return (await excel()).writeSheets(summaryModels(plan.table, kinds), { label, ...long });
    },
    true,
  );
  if (written?.status !== "written") return;
  dispatch({ type: "desk", change: { written: written.sheets } });
  dispatch({
    type: "notice",
    notice: writtenNotice(written) ?? {
      code: "summaries.made",
      values: { count: written.sheets.length },
      tone: "success",
    },
  });
}
