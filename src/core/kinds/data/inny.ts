import { LEVELS, type DocumentKind } from "../types";
import { STATE_REPORT, USUAL } from "./common";

/** Another plan, or one nobody has named yet: no act, no duties. */
export const inny: DocumentKind = {
  id: "inny",
  name: { pl: "inny plan", en: "another plan" },
  noun: "plan",
  levels: LEVELS,
  titles: [],
  required: USUAL,
  duties: [],
  report: { ...STATE_REPORT, basis: {} },
  deadlines: [],
};
