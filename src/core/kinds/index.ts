export type * from "./types";
export { LEVELS } from "./types";
export { isKindId, kindOf, KINDS } from "./registry";
export { guessKind, type KindGuess } from "./guess";
export {
  answeredBy,
  answers,
  coverage,
  openDuties,
  type AnsweredBy,
  type Covered,
  type CoverageState,
} from "./coverage";
export { basisOfKind, everyKindFact } from "./facts";
