import { columnName } from "./index-picture";
import type { Area } from "./picture";

/** "F17", or "A1:I44" for more than one cell. */
export function cellNameOf({ top, left, bottom, right }: Area): string {
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}
