/**
 * A unit and the office it belongs to are one body: "Urząd Gminy – Referat Inwestycji", "Referat Oświaty UG", "Gmina
 * Borki (Urząd Gminy)".
 */
import type { Institution } from "../types";
import { matchAt, type Match } from "./match";
import type { CellContext } from "./context";
import { isNaming } from "./tokens";

const ids = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** Parts of an office: they answer only with it. */
export const UNITS = ids(
  "referat wydzial biuro departament h-dzial h-sekcja h-oddzial h-filia stanowisko h-komisja wps zespol",
);
export const OFFICES = ids(
  "ug um umig urzad-marszalkowski urzad-wojewodzki starostwo rada-gminy rada-miasta rada-powiatu ops gops mops mgops mopr gopr cus pcpr mcpr rops pup wup cuw kpp kmp kwp policja gok mok ppp",
);
/** Offices of the state with branches of their own: "ARiMR – Biuro Powiatowe", "KRUS Placówka Terenowa". */
const AGENCIES = ids("arimr kowr krus zus nfz-b ow-nfz pfron-b gddkia lasy odr izba pip pkp poczta wody-polskie");
const AGENCY_BRANCHES = ids("biuro h-oddzial h-placowka h-inspektorat h-delegatura h-zarzad");
/** The commune itself, whose office in brackets says who acts for it. */
const TERRITORIES = ids("gmina powiat miasto wojewodztwo");
/** Local branches of an organisation, written after its name ("Towarzystwo Przyjaciół Dzieci Koło w Borkach"). */
const BRANCHES = ids("kolo h-oddzial h-zarzad h-delegatura h-filia h-sekcja h-placowka zhp/hufiec h-komisja");

const idOf = (match: Match | undefined): string => match?.hits[0]?.institution?.id ?? "";
/** "um/urzad-miejski" is one of the names of "um". */
const among = (set: ReadonlySet<string>, id: string): boolean => set.has(id) || set.has(id.split("/")[0]!);

/** An office stands for itself: letters after it are the next body. */
export const isOffice = ({ id, kind }: Institution): boolean => kind !== "institution" || among(OFFICES, id);

export const isUnit = (entry: Institution): boolean =>
  among(UNITS, entry.id) ||
  /^(?:dział|sekcja|referat|wydział|biuro rady|oddział)(?!\p{L})/u.test(entry.name.replace(/^\+ /, ""));
/** Courts, hospitals and schools of higher education have divisions too. */
const hasUnits = ({ id, name }: Institution): boolean =>
  among(OFFICES, id) || among(AGENCIES, id) || /^(?:sąd|prokuratura|szpital|uniwersytet|komenda)(?!\p{L})/u.test(name);
/** Any body may have a branch elsewhere: "GDDKiA Oddział w Kielcach". */
const ANYWHERE = ids("h-oddzial h-filia h-delegatura");

/** The unit's office follows at once, or the organisation's branch. */
export function belongs(entry: Institution, found: Match): boolean {
  const id = idOf(found);
  const second = found.hits[0]?.institution;
  if (!second) return false;
  return (
    (isUnit(entry) && among(OFFICES, id)) ||
    (hasUnits(entry) && isUnit(second)) ||
    (among(AGENCIES, entry.id) && among(AGENCY_BRANCHES, id)) ||
    isPartOf(entry, id) ||
    isAnywhere(entry, id) ||
    isBranch(entry, id)
  );
}

/** An organisation with offices of its own names: the forests, the waters. */
const FAMILIES = ids("lasy wody-polskie");
const isPartOf = (entry: Institution, part: string): boolean =>
  entry.id !== part && among(FAMILIES, entry.id) && entry.id.split("/")[0] === part.split("/")[0];

const isAnywhere = (entry: Institution, branch: string): boolean =>
  (among(ANYWHERE, branch) || branch === "biblioteki/filie" || branch === "biblioteki/filia-biblioteczna") &&
  entry.kind === "institution" &&
  !isUnit(entry);

const OF_PLACE = /^\p{Lu}\p{L}+(?:ski|cki|dzki)$/u;

/** "Polski Związek Wędkarski Koło nr 12": an organisation and one of its branches. */
const isBranch = (entry: Institution, branch: string): boolean =>
  entry.kind === "institution" &&
  among(BRANCHES, branch) &&
  !among(BRANCHES, entry.id) &&
  (entry.sector === "organizacje" || /^(?:Polsk|Związek|Towarzystwo|Liga|Stowarzyszenie)/.test(entry.name));

export interface Joined {
  match: Match;
  entry: Institution;
  /** Token index after the sign that joins, and after a closing bracket to take along. */
  from: number;
  bracket: boolean;
  /** The second one is who acts: "Gmina Borki (Urząd Gminy)". */
  acts: boolean;
}

/** What a dash or a bracket at `at` joins to the body before it, if unit and office stand there. */
export function joinedAt(context: CellContext, entry: Institution, at: number): Joined | undefined {
  const sign = context.tokens[at];
  const bracket = sign?.kind === "open";
  if (!bracket && sign?.kind !== "dash" && !(sign?.kind === "divider" && sign.text === "/")) return undefined;
  if (!isNaming(context.tokens[at + 1])) return undefined;
  const match =
    matchAt(context.index, context.tokens, at + 1, context.accepts) ??
    // "NFZ – Dolnośląski Oddział Wojewódzki"
    (OF_PLACE.test(context.tokens[at + 1]!.text)
      ? matchAt(context.index, context.tokens, at + 2, context.accepts)
      : undefined);
  const second = match?.hits[0]?.institution;
  if (!match || !second) return undefined;
  const unit =
    (hasUnits(entry) && isUnit(second)) ||
    (isUnit(entry) && among(OFFICES, second.id)) ||
    (among(AGENCIES, entry.id) && among(AGENCY_BRANCHES, second.id)) ||
    isPartOf(entry, second.id) ||
    (sign.kind === "dash" && (isBranch(entry, second.id) || isAnywhere(entry, second.id)));
  const acts = bracket && among(TERRITORIES, entry.id) && among(OFFICES, second.id);
  return unit || acts ? { match, entry: second, from: at + 1, bracket, acts } : undefined;
}
