/** Every function that takes its arguments already calculated. */
import { DATES } from "./dates";
import { EAGER_LOGICAL } from "./logical";
import { LOOKUP } from "./lookup";
import { MATH } from "./math";
import { STATISTICS } from "./statistics";
import { TEXT } from "./text";
import type { EagerFunction } from "./types";

export const EAGER: Readonly<Record<string, EagerFunction>> = {
  ...MATH,
  ...STATISTICS,
  ...TEXT,
  ...LOOKUP,
  ...DATES,
  ...EAGER_LOGICAL,
};
