import type { Finding } from "../../checking/types";
import { STANDARD_HEADERS } from "../../table/columns";
import type { Table } from "../../table/types";
import type { Proposal } from "../types";

/** Doubtful headers (STR-03) get the office's standard wording. There are no cells to edit: headers are renamed. */
export function proposeHeaders(finding: Finding, table: Table): Proposal[] {
  const doubtful = new Set(Array.isArray(finding.values.headers) ? finding.values.headers : []);
  const headers = table.columns
    .filter(({ header }) => doubtful.has(header))
    .flatMap(({ header, column }) => {
      const after = column === "ordinal" || column === "term" || column === "extra" ? header : STANDARD_HEADERS[column];
      return after === header ? [] : [{ before: header, after }];
    });
  const once = [...new Map(headers.map((each) => [each.before, each])).values()];
  return once.length
    ? [{ code: finding.code, kind: "header-name", safe: true, edits: [], alsoIn: [], headers: once }]
    : [];
}
