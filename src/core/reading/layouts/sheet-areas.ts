import { normal } from "../../table/text";
import type { Notes } from "../notes";
import type { RawPlan, Sourced } from "./raw-action";

const GENERIC = /^(?:arkusz|sheet|tabela|lista|plan|dzialania|zadania|harmonogram)\s*(?:nr\s*)?\d*$/;

/**
 * A workbook that keeps each area on a sheet of its own and names it nowhere else: the sheets' names are the areas'
 * names.
 */
export function nameAreasBySheets(plan: RawPlan, notes: Notes): void {
  const sheets = [...new Set(plan.actions.map(({ origin }) => origin.sheet ?? ""))];
  const nameless = plan.actions.every(({ area, standard }) => area.text === "" && !standard);
  if (sheets.length < 2 || !nameless || sheets.some((name) => name === "" || GENERIC.test(normal(name)))) return;
  const areas = new Map(sheets.map((text): [string, Sourced] => [text, { text, number: "", pieces: [] }]));
  for (const item of [...plan.goals, ...plan.actions]) item.area = areas.get(item.origin.sheet ?? "") ?? item.area;
  plan.areas = [...areas.values()];
  notes.say("reading.area-from-sheet", { sheets });
}
