import { fold } from "../../table/text";
import type { Body } from "../types";

/** A body of which the cell's own words are all that is known. */
export const plainBody = (written: string, start: number, kind: Body["kind"], role: Body["role"]): Body => ({
  name: fold(written),
  kind,
  role,
  written,
  start,
  core: { start, end: start + written.length },
  spelling: fold(written),
  met: "unknown",
  cases: [],
  tail: "",
});
