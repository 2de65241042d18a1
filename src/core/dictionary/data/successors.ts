/**
 * Who came after whom (domain §6). `verified` repeats the domain's marks: [r] read in a source, [g] general knowledge.
 */
import type { DatedFact, Institution, Successor } from "../types";

/** Day on which these facts were last checked ("stan na"). */
export const FACTS_AS_OF = "2026-11-21";
/** Day on which the later facts were read in their sources. */
export const READ_ON = "2026-11-27";

const read = (source: string): DatedFact => ({ verified: true, source, asOf: FACTS_AS_OF });
const general: DatedFact = { verified: false, asOf: FACTS_AS_OF };
/** The sources of these were read when the table was gathered; their titles are not at hand, so none is shown. */
const READ: DatedFact = { verified: true, asOf: FACTS_AS_OF };
const CUS_ACT =
  "ustawa z 19.07.2019 o realizowaniu usług społecznych przez centrum usług społecznych (Dz.U. 2019 poz. 1818)";
const becomesCentre: readonly Successor[] = [{ id: "cus", ...read(CUS_ACT) }];

/**
 * Successors by institution, oldest first. Without `since` the date is the commune's own (a welfare centre that became
 * a CUS).
 */
export const SUCCESSORS: Readonly<Record<string, readonly Successor[]>> = {
  awrsp: [
    { id: "anr", since: "2003-07-16", ...general },
    { id: "kowr", since: "2017-09-01", ...READ },
  ],
  anr: [{ id: "kowr", since: "2017-09-01", ...READ }],
  parpa: [{ id: "kcpu", since: "2022-01-01", ...READ }],
  kbpn: [{ id: "kcpu", since: "2022-01-01", ...READ }],
  ops: becomesCentre,
  gops: becomesCentre,
  mops: becomesCentre,
  mgops: becomesCentre,
  "grupy-robocze": [
    {
      id: "grupy-diagnostyczne",
      since: "2023-06-22",
      verified: false,
      source: "ustawa z 9.03.2023",
      asOf: FACTS_AS_OF,
    },
  ],
  "swietlica-srodowiskowa": [{ id: "pwd", since: "2012-01-01", ...general }],
  "dom-dziecka": [{ id: "pow", since: "2012-01-01", ...general }],
};

const LIFETIMES: Readonly<Record<string, DatedFact>> = {
  awrsp: general,
  anr: READ,
  kowr: READ,
  parpa: READ,
  kbpn: READ,
  kcpu: READ,
  gimnazjum: general,
  cus: read(CUS_ACT),
  pwd: general,
  "grupy-robocze": general,
};

/** The entry with its successors and with what its dates rest on. */
export function withHistory(entry: Institution): Institution {
  const lifetime = LIFETIMES[entry.id.split("/")[0]!];
  return { ...entry, successors: SUCCESSORS[entry.id] ?? [], ...(lifetime && { lifetime }) };
}
