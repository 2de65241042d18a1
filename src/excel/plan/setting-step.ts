/** The write that keeps the serialised settings of the plan in the workbook. */
import type { WriteStep } from "../engine/send";

export const SETTINGS_KEY = "TabelaDzialan.ustawienia";

/** None is kept as an empty text: what is not there cannot be deleted. */
export function settingStep(value: string | null): WriteStep {
  return {
    bytes: 200 + (value?.length ?? 0) * 2,
    act: (context) => {
      context.workbook.settings.add(SETTINGS_KEY, value ?? "");
    },
  };
}
