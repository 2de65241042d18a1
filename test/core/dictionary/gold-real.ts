/**
 * Answer key for the 64 filled cells of the real table, written by hand from reading the cells. It holds no sentence of
 * the table: a body is given by its words in the cell (first and last, from 1, white space folded) and by its name in
 * the nominative.
 */
export interface GoldBody {
  first: number;
  last: number;
  name: string;
  role: "lead" | "partner" | "fragment" | "source";
}

export interface GoldCell {
  /** Row of rows.json, from 1. */
  row: number;
  column: "responsible" | "funding";
  bodies: GoldBody[];
}

const lead = (first: number, last: number, name: string): GoldBody => ({ first, last, name, role: "lead" });
const with_ = (first: number, last: number, name: string): GoldBody => ({ first, last, name, role: "partner" });
const fragment = (first: number, last: number): GoldBody => ({ first, last, name: "", role: "fragment" });
const source = (first: number, last: number, name: string): GoldBody => ({ first, last, name, role: "source" });

const GMINA = "samorząd gminy";
const POWIAT = "samorząd powiatu";
const NGO = "organizacje pozarządowe";
const PUP = "powiatowy urząd pracy";
const OPS = "ośrodek pomocy społecznej";
const OPSY = "ośrodki pomocy społecznej";

const responsible = (row: number, ...bodies: GoldBody[]): GoldCell => ({ row, column: "responsible", bodies });
const funding = (row: number, ...bodies: GoldBody[]): GoldCell => ({ row, column: "funding", bodies });

export const GOLD_REAL: readonly GoldCell[] = [
  responsible(1, lead(1, 2, GMINA)),
  responsible(2, lead(1, 2, GMINA)),
  responsible(3, lead(1, 2, GMINA), with_(6, 7, POWIAT), with_(8, 9, NGO)),
  responsible(4, lead(1, 2, GMINA)),
  responsible(5, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(6, lead(1, 6, "wszystkie podmioty działające na rzecz rodziny")),
  responsible(7, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(8, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(9, lead(1, 2, GMINA)),
  responsible(
    10,
    lead(1, 2, GMINA),
    with_(7, 7, "media"),
    with_(9, 10, "administracja publiczna"),
    with_(12, 13, "placówki oświatowe"),
    with_(15, 15, "policja"),
    with_(17, 21, "inne podmioty lokalnego życia publicznego"),
  ),
  responsible(11, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(12, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(
    13,
    lead(1, 2, GMINA),
    with_(6, 8, PUP),
    with_(10, 10, "pracodawcy"),
    with_(12, 13, "AWRSP"),
    with_(15, 16, "inne podmioty"),
  ),
  responsible(14, lead(1, 2, GMINA), with_(6, 8, OPS)),
  responsible(15, lead(1, 2, GMINA)),
  responsible(16, lead(1, 2, GMINA), with_(5, 7, OPS), with_(9, 10, NGO)),
  responsible(17, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(18, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(
    19,
    lead(1, 2, GMINA),
    with_(6, 9, "podmioty lokalnego życia publicznego"),
    with_(11, 11, "media"),
    with_(13, 15, "placówki oświatowo-wychowawcze"),
  ),
  responsible(20, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(21, lead(1, 3, "jednostki pomocy społecznej")),
  responsible(22, lead(1, 2, GMINA), with_(6, 8, PUP)),
  responsible(
    23,
    lead(1, 2, GMINA),
    with_(6, 7, POWIAT),
    with_(8, 9, "samorząd województwa"),
    with_(11, 12, "administracja rządowa"),
    with_(13, 15, PUP),
    with_(16, 17, NGO),
  ),
  responsible(
    24,
    lead(1, 2, GMINA),
    with_(6, 8, OPS),
    with_(9, 11, PUP),
    with_(13, 13, "AWRSP"),
    with_(14, 14, "pracodawcy"),
    with_(15, 16, NGO),
  ),
  responsible(
    25,
    lead(1, 2, GMINA),
    with_(6, 7, POWIAT),
    with_(8, 10, PUP),
    with_(11, 11, "gminy"),
    with_(13, 13, "pracodawcy"),
  ),
  responsible(26, lead(1, 2, GMINA), with_(6, 7, NGO), with_(8, 8, "partnerzy")),
  responsible(27, lead(1, 2, GMINA), with_(7, 8, POWIAT), with_(9, 11, PUP), with_(12, 13, "instytucje szkolące")),
  responsible(28, lead(1, 2, GMINA), with_(6, 7, POWIAT), with_(8, 10, PUP), with_(11, 13, OPSY)),
  responsible(
    29,
    lead(1, 2, GMINA),
    with_(6, 6, "pracodawcy"),
    with_(7, 8, "organizacje pracodawców"),
    with_(9, 10, NGO),
    with_(11, 12, "AWRSP"),
    with_(13, 14, "inne podmioty"),
  ),
  responsible(30, lead(1, 2, GMINA), with_(6, 7, POWIAT)),
  responsible(31, lead(1, 2, GMINA), with_(6, 7, POWIAT)),
  responsible(32, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(33, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(34, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(35, lead(1, 2, GMINA), with_(6, 7, NGO), with_(9, 11, OPSY), with_(12, 13, "lokalne media")),
  responsible(36, lead(1, 2, GMINA), with_(6, 8, OPSY)),
  responsible(37, lead(1, 2, GMINA), with_(6, 8, OPSY), with_(9, 10, NGO)),
  responsible(38, lead(1, 2, GMINA), with_(6, 8, OPSY), with_(9, 10, NGO)),
  responsible(39, lead(1, 2, GMINA), with_(6, 8, OPSY), with_(9, 10, NGO)),
  responsible(40, lead(1, 2, GMINA), with_(6, 8, OPSY), fragment(10, 15), with_(17, 18, "lokalne media")),
  responsible(41, lead(2, 3, GMINA), with_(7, 9, OPSY)),
  responsible(42, lead(1, 2, GMINA), with_(6, 8, OPSY)),
  responsible(43, lead(1, 2, GMINA), with_(6, 7, NGO)),
  responsible(44, lead(1, 2, GMINA), with_(6, 8, OPSY)),

  funding(1, lead(1, 2, GMINA)),
  funding(2, lead(1, 2, GMINA)),
  funding(3, lead(1, 2, GMINA), with_(6, 7, POWIAT), with_(8, 9, NGO)),
  funding(4, lead(1, 2, GMINA)),
  funding(5, lead(1, 2, GMINA), with_(6, 7, NGO)),
  funding(7, lead(1, 2, GMINA), with_(6, 7, NGO)),
  funding(8, lead(1, 2, GMINA), with_(6, 7, POWIAT), with_(8, 9, NGO)),
  funding(9, lead(1, 2, GMINA)),
  funding(11, lead(1, 2, GMINA), with_(6, 7, NGO)),
  funding(12, lead(1, 2, GMINA), with_(6, 7, NGO)),
  funding(14, lead(1, 2, GMINA)),
  funding(15, lead(1, 2, GMINA), source(4, 4, "sponsoring")),
  funding(17, lead(1, 2, GMINA), with_(6, 7, NGO), with_(9, 10, "inne podmioty"), with_(11, 12, "partnerzy programów")),
  funding(20, lead(1, 2, GMINA), with_(6, 7, NGO)),
  funding(22, lead(1, 2, GMINA), with_(6, 8, PUP)),
  funding(26, lead(1, 2, GMINA), with_(6, 7, "administracja rządowa"), with_(9, 10, NGO)),
  funding(28, lead(1, 2, GMINA), with_(6, 8, PUP), with_(9, 10, "administracja rządowa")),
  funding(32, source(1, 3, "koszty bieżące jednostek")),
  funding(33, lead(1, 2, GMINA), with_(6, 7, NGO)),
  funding(34, lead(1, 2, "samorządy terytorialne"), with_(6, 7, NGO)),
];
