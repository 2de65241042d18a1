/** Names of tables and of defined names: one set of rules, one list. */
import type { Table } from "./model/sheet";
import type { Session } from "./session";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

const LOOKS_LIKE_CELL = /^([A-Za-z]{1,3}\d+|[RrCc]|[Rr]\d*[Cc]\d*)$/;

/** Names of tables and of defined names obey the same rules and share one list. */
export function checkName(name: unknown, session: Session, except?: Table): string {
  if (typeof name !== "string" || !NAME.test(name) || LOOKS_LIKE_CELL.test(name)) throw session.invalid();
  const other = session.workbook.table(name);
  if ((other && other !== except) || session.workbook.definedName(name, null)) throw session.invalid();
  return name;
}
