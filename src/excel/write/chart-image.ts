/** A picture of a chart. Excel on Mac and on the web often gives none, so whoever asks must have another way. */
import type { Outcome } from "../api";
import type { Engine } from "../engine/engine";

export function createChartImage(engine: Engine) {
  async function chartImage(sheet: string, chart: string): Promise<Outcome<string>> {
    const result = await engine.run(async (context) => {
      const image = context.workbook.worksheets.getItem(sheet).charts.getItem(chart).getImage();
      await context.sync();
      return valueOf(image);
    });
    if (result.ok && result.value) return result;
    return {
      ok: false,
      trouble: { code: "chart-image", values: {}, diagnostic: result.ok ? "empty image" : result.trouble.diagnostic },
    };
  }

  return { chartImage };
}

/** A method's answer is there after the sync; it is not a property that could be loaded. */
export const valueOf = <T>(answer: OfficeExtension.ClientResult<T>): T => answer.value;
