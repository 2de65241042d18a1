import { HostError } from "../errors";
import type { Answer } from "./excelize";

/** excelize's refusal is the host's own mistake: nothing a caller could mend. */
export function done<T extends Answer>(answer: T): T {
  if (answer.error !== null) throw new HostError("GeneralException", "save", answer.error);
  return answer;
}
