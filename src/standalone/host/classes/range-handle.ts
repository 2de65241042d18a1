/** Ranges as other classes hand them on and take them: by name, for Range itself leads to nearly all of them. */
import type { Area } from "../model/address";
import type { RangeTarget, Session } from "../session";
import { handle, isHandle, named, type Handle } from "./types";

export const range = (sheet: RangeTarget["sheet"], area: Area): Handle => handle(named("Range"), { sheet, area });

/** An argument that is a Range object or an address. */
export function rangeArgument(arg: unknown, session: Session, home: RangeTarget["sheet"]): RangeTarget {
  if (isHandle(arg) && arg.type.name === "Range") return arg.target as RangeTarget;
  if (typeof arg === "string") return session.rangeAt(arg, home);
  throw session.invalid();
}
