export type * from "./types";
export { compare } from "./compare";
