export type * from "./types";
export { BUILT_IN, DICTIONARY_VERSION } from "./data/built-in";
export { splitResponsible } from "./recognise/split-responsible";
export { readFunding } from "./recognise/read-funding";
export { readCost, amountsIn } from "./recognise/amounts";
export { inflect, inForm, plainName } from "./grammar/phrase";
