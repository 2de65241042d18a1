import type { RuleFinding } from "../types";

/** What a rule returns when all is well; shared, because that is nearly always. */
export const NOTHING: readonly RuleFinding[] = Object.freeze([]);
