export type * from "./types";
export { BUILT_IN_FACTS } from "./built-in";
export { basisOf, basisOfDated, holdsOn, knownOn, markOf } from "./mark";
export { namesMoney, surelyOther, termIn } from "./match";
export { withFacts } from "./apply";
export { everyFact, toVerify, type ListedFact } from "./every-fact";
export { factsFrom, loadFacts, type LoadedFacts } from "./load";
