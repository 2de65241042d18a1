/**
 * Windows of more programmes. What was read names where; the others are general knowledge, and no finding calls them an
 * error.
 */
import type { Programme } from "../types";
import { FACTS_AS_OF, READ_ON } from "./successors";

/** `id | name | from | to | eligible until | successor`. */
const likely = (table: string): Programme[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [id = "", name = "", from, to, eligibleUntil, successor] = line.split("|").map((field) => field.trim());
      return {
        id,
        name,
        ...(from && { from }),
        ...(to && { to }),
        ...(eligibleUntil && { eligibleUntil }),
        ...(successor && { successor }),
        verified: false,
        asOf: FACTS_AS_OF,
      };
    });

const ASY = "uchwała Rady Ministrów nr 176 z 12.12.2025 (M.P. 2025 poz. 1255)";

export const MORE_PROGRAMMES: readonly Programme[] = [
  {
    id: "aktywni-seniorzy",
    name: "Aktywni Seniorzy",
    from: "2026",
    to: "2030",
    verified: true,
    source: ASY,
    asOf: READ_ON,
  },
  {
    id: "aktywni-plus",
    name: "Aktywni+",
    from: "2021",
    to: "2025",
    eligibleUntil: "2025-12-31",
    successor: "aktywni-seniorzy",
    verified: true,
    source: "M.P. 2020 poz. 1125",
    asOf: READ_ON,
  },
  ...likely(`
asos | ASOS | 2012 | 2020 | | aktywni-plus
popz | PO PŻ | 2014 | 2020 | 2023-12-31 | fepz
poiis | POIiŚ | 2007 | 2020 | 2023-12-31 | feniks
popc | POPC | 2014 | 2020 | 2023-12-31 | ferc
poir | POIR | 2014 | 2020 | 2023-12-31 | feng
popw | POPW | 2007 | 2020 | 2023-12-31 | fepw
poig | POIG | 2007 | 2013 | 2015-12-31 | poir
feniks | FEnIKS | 2021 | 2027 | 2029-12-31 |
feng | FENG | 2021 | 2027 | 2029-12-31 |
ferc | FERC | 2021 | 2027 | 2029-12-31 |
fepw | FEPW | 2021 | 2027 | 2029-12-31 |
fami | FAMI | 2014 | 2027 | 2029-12-31 |
fer | Fundusze Europejskie dla Rybactwa | 2021 | 2027 | 2029-12-31 |
prow | PROW | 2004 | 2020 | 2025-12-31 | ps-wpr
ps-wpr | PS WPR | 2023 | 2027 | 2029-12-31 |
`),
];
