/**
 * Programmes and their windows (domain §5). `from`–`to`: years the programme is for; `eligibleUntil`: last day money
 * may be spent.
 */
import type { Programme } from "../types";
import { MORE_PROGRAMMES } from "./programmes-more";
import { FACTS_AS_OF, READ_ON } from "./successors";

const general = { verified: false, asOf: FACTS_AS_OF };
const CPR_2013 = "rozporządzenie 1303/2013 art. 65 ust. 2";
const CPR_2021 = "rozporządzenie 2021/1060 art. 63 ust. 2";

export const PROGRAMMES: readonly Programme[] = [
  {
    id: "zporr",
    name: "ZPORR",
    from: "2004",
    to: "2006",
    eligibleUntil: "2009-06-30",
    successor: "rpo-2007",
    ...general,
  },
  {
    id: "spo-rzl",
    name: "SPO RZL",
    from: "2004",
    to: "2006",
    eligibleUntil: "2009-06-30",
    successor: "po-kl",
    ...general,
  },
  { id: "po-kl", name: "PO KL", from: "2007", to: "2013", eligibleUntil: "2015-12-31", successor: "power", ...general },
  {
    id: "rpo-2007",
    name: "RPO 2007–2013",
    from: "2007",
    to: "2013",
    eligibleUntil: "2015-12-31",
    successor: "rpo-2014",
    ...general,
  },
  {
    id: "power",
    name: "POWER",
    from: "2014",
    to: "2020",
    eligibleUntil: "2023-12-31",
    successor: "fers",
    verified: true,
    source: CPR_2013,
    asOf: FACTS_AS_OF,
  },
  {
    id: "rpo-2014",
    name: "RPO 2014–2020",
    from: "2014",
    to: "2020",
    eligibleUntil: "2023-12-31",
    successor: "fe-regiony",
    verified: true,
    source: CPR_2013,
    asOf: FACTS_AS_OF,
  },
  {
    id: "fers",
    name: "FERS",
    from: "2021",
    to: "2027",
    eligibleUntil: "2029-12-31",
    verified: false,
    source: CPR_2021,
    asOf: FACTS_AS_OF,
  },
  {
    id: "fe-regiony",
    name: "Fundusze Europejskie dla regionu",
    from: "2021",
    to: "2027",
    eligibleUntil: "2029-12-31",
    verified: false,
    source: CPR_2021,
    asOf: FACTS_AS_OF,
  },
  {
    id: "fepz",
    name: "FEPŻ",
    from: "2021",
    to: "2027",
    eligibleUntil: "2029-12-31",
    verified: false,
    source: CPR_2021,
    asOf: FACTS_AS_OF,
  },
  { id: "kpo", name: "KPO", from: "2021", to: "2026", eligibleUntil: "2026-08-31", ...general },
  {
    id: "senior-wigor",
    name: "Senior-WIGOR",
    from: "2015",
    to: "2016-12-19",
    successor: "senior-plus",
    verified: true,
    asOf: FACTS_AS_OF,
  },
  {
    id: "senior-plus",
    name: "Senior+",
    from: "2016-12-20",
    to: "2025",
    eligibleUntil: "2025-12-31",
    successor: "aktywni-seniorzy",
    verified: true,
    source: "uchwała Rady Ministrów nr 176 z 12.12.2025 (M.P. 2025 poz. 1255)",
    asOf: READ_ON,
  },
  { id: "pfron", name: "PFRON", ...general },
  { id: "fundusz-pracy", name: "Fundusz Pracy", ...general },
  { id: "kfs", name: "KFS", ...general },
  ...MORE_PROGRAMMES,
];
