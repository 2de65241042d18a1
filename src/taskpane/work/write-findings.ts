/** The findings as a sheet with addresses, for people without the add-in. */
import { SHEETS } from "../../core/summarising/model/sheet-model";
import { PANE } from "../../core/messages/pane";
import { dispatch, getState } from "../state/store";
import { excel } from "./excel";
import { gapsModel } from "./plan-models";
import { run } from "./run";
import { writtenNotice } from "./written-notice";

export async function writeFindings(): Promise<void> {
  const { check, locale } = getState();
  const { plan } = check;
  if (!plan) return;
  const label = PANE[locale]["findings.write"]({});
  const written = await run(
    "write",
    async (long) => (await excel()).writeSheets([gapsModel(plan.table)], { label, ...long }),
    true,
  );
  if (written?.status === "written")
    dispatch({
      type: "notice",
      notice: writtenNotice(written) ?? {
        code: "findings.written",
        values: { sheet: written.sheets[0]?.name ?? SHEETS.gaps },
        tone: "success",
      },
    });
}
