import { quote, type Sentence } from "../catalogue";
import { counted } from "../plural";

const actions = (n: unknown) => counted(Number(n), "działania", "działań", "działań");
const goal = (v: Record<string, unknown>) => (v.goal ? `cel ${v.goal}` : "działania bez celu");
const ofGoal = (v: Record<string, unknown>) => (v.goal ? `celu ${v.goal}` : "działań bez celu");

/**
 * Questions as they are read aloud. Values: `count` actions, `goal` numeral, `area`, `says` what stands in the cell,
 * `action` text.
 */
export const questions = {
  funding: (v) =>
    `Z czego zapłacimy za ${goal(v)}${v.area ? ` w obszarze ${quote(v.area)}` : ""}? Brak źródła w ${Number(v.count) === 1 ? "1 działaniu" : `${v.count} działaniach`}.`,
  "source-behind": (v) =>
    `W kolumnie źródła finansowania jest ${quote(v.says)} (dotyczy ${actions(v.count)}). Z jakich pieniędzy to będzie?`,
  owner: (v) =>
    `Kto odpowiada za ${goal(v)}${v.area ? ` w obszarze ${quote(v.area)}` : ""}? Nikogo nie wskazano w ${Number(v.count) === 1 ? "1 działaniu" : `${v.count} działaniach`}.`,
  "owner-behind": (v) =>
    `Jako odpowiedzialny wpisano ${quote(v.says)} (dotyczy ${actions(v.count)}). Która jednostka to poprowadzi?`,
  "owner-part": (v) => `Wśród odpowiedzialnych jest ${quote(v.says)} (dotyczy ${actions(v.count)}). Kto to konkretnie?`,
  lead: (v) => `Wymieniono kilka podmiotów: ${quote(v.says)} (dotyczy ${actions(v.count)}). Który z nich prowadzi?`,
  successor: (v) =>
    `Wpisano instytucję, która już nie działa: ${quote(v.says)} (dotyczy ${actions(v.count)}). Kto ją zastąpi?`,
  term: (v) => `Od kiedy do kiedy realizujemy ${v.action ? `działanie ${quote(v.action)}` : `działania ${ofGoal(v)}`}?`,
  indicator: (v) =>
    `Po czym poznamy, że ${v.action ? `działanie ${quote(v.action)} się udało` : `działania ${ofGoal(v)} się udały`}?`,
  "action-text": (v) => `Na czym polega działanie bez opisu${v.goal ? ` w celu ${v.goal}` : ""}?`,
} satisfies Record<string, Sentence>;
