import { STANDARD_HEADERS } from "../../table/columns";
import type { ColumnKey } from "../../table/types";
import { squeeze } from "../headers/squeeze";
import { EXACT, type HeaderColumn } from "../headers/vocabulary";

/** Words an answer may use beside keys, standard headers and wordings of the list; the first is what a list shows. */
const OWN: Readonly<Record<string, HeaderColumn>> = {
  dodatkowa: "extra",
  zostaw: "extra",
  inna: "extra",
  pomiń: "extra",
  termin: "term",
  lp: "ordinal",
};

const BY_NAME: ReadonlyMap<string, HeaderColumn> = new Map<string, HeaderColumn>([
  ...EXACT,
  ...(Object.entries(STANDARD_HEADERS) as [ColumnKey, string][]).map(([key, header]): [string, HeaderColumn] => [
    squeeze(header),
    key,
  ]),
  ...(["ordinal", "term", "extra", ...Object.keys(STANDARD_HEADERS)] as HeaderColumn[]).map(
    (key): [string, HeaderColumn] => [squeeze(key), key],
  ),
  ...Object.entries(OWN).map(([name, column]): [string, HeaderColumn] => [squeeze(name), column]),
]);

/** "odpowiedzialny", "Do kiedy", "responsible" → the column; undefined for a name nobody knows. */
export const columnNamed = (name: string): HeaderColumn | undefined => BY_NAME.get(squeeze(name));

/** Names an answer may use, as they are shown: those of the columns a plan usually has. */
export const ANSWER_NAMES: readonly string[] = [
  "działanie",
  "termin",
  "od kiedy",
  "do kiedy",
  "odpowiedzialny",
  "partnerzy",
  "źródło finansowania",
  "koszt",
  "cel operacyjny",
  "cel strategiczny",
  "obszar",
  "wskaźnik",
  "status",
  "co zrobiono",
  "uwagi",
  "lp",
  "dodatkowa",
];
