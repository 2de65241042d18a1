/** Sentences about money and bodies: FIN-02…06, ODP-02…08, SPO-01. */
import { listed, quote, type Sentence, type Values } from "../catalogue";
import { plural } from "../plural";
import { listOf, numberOf, textOf } from "../values";
import { capital, programmeName, sincePl, untilPl, whenPl } from "../grammar";
import { quoted, unread } from "./checking-words";

const many = (values: Values, name: string) => listOf(values, name).length > 1;

const programme = (values: Values) => quote(programmeName(textOf(values, "programme")));

/** Digits in threes, from the end. */
const thousands = (digits: string): string =>
  digits.length <= 3 ? digits : `${thousands(digits.slice(0, -3))}\u00a0${digits.slice(-3)}`;

/** "15 400,50 zł". */
function zloty(values: Values, name: string): string {
  const [whole = "0", cents] = textOf(values, name).split(".");
  return `${thousands(whole)}${cents ? `,${cents.padEnd(2, "0")}` : ""} zł`;
}

function gone(values: Values): string {
  const [until, since, next] = [listOf(values, "until"), listOf(values, "since"), listOf(values, "successors")];
  const said = listOf(values, "institutions").map((name, index) => {
    const why = until[index]
      ? `działało tylko ${untilPl(until[index]!)}`
      : `działa dopiero ${sincePl(since[index] ?? "")}`;
    return `${quote(name)}: ${why}${next[index] ? ` (następca: ${quote(next[index])})` : ""}`;
  });
  return `W latach działania nie ma ${plural(said.length, "wskazanej instytucji", "wskazanych instytucji", "wskazanych instytucji")}. ${capital(said.join("; "))}.${unread(values)}`;
}

function spellings(values: Values): string {
  const counts = listOf(values, "counts");
  const said = listOf(values, "spellings").map(
    (spelling, index) =>
      `${quote(spelling)} (${counts[index]} ${plural(Number(counts[index]), "raz", "razy", "razy")})`,
  );
  return `Instytucja ${quote(values.institution)} jest zapisana na ${said.length} ${plural(said.length, "sposób", "sposoby", "sposobów")}: ${listed(said)}.`;
}

export const resources = {
  "FIN-02": (v) =>
    `Jako źródło finansowania ${many(v, "institutions") ? "wpisano instytucje" : "wpisano instytucję"} ${quoted(v, "institutions")}: nie wiadomo, z jakich pieniędzy zapłaci.`,
  "FIN-03": (v) =>
    `${many(v, "sources") ? "Źródła" : "Źródło"} ${quoted(v, "sources")} ${many(v, "sources") ? "są zbyt ogólne" : "jest zbyt ogólne"}: nie wiadomo, kto i z czego zapłaci.`,
  "FIN-04": (v) =>
    `Program ${programme(v)} płacił za wydatki tylko ${untilPl(textOf(v, "until"))}, a działanie zaczyna się ${whenPl(textOf(v, "from")).replace(/\.$/, "")}.${unread(v)}`,
  "FIN-05": (v) =>
    `Program ${programme(v)} płaci za wydatki ${untilPl(textOf(v, "until"))}, a działanie trwa ${untilPl(textOf(v, "to"))} i nie wskazano innego źródła.${unread(v)}`,
  "FIN-06": (v) =>
    `Program ${programme(v)} zaczyna się dopiero ${whenPl(textOf(v, "since"))}, a działanie już ${whenPl(textOf(v, "from")).replace(/\.$/, "")}.${unread(v)}`,
  "FIN-07": (v) =>
    `Pieniądze „${textOf(v, "money")}” mogą płacić tylko za: ${textOf(v, "may")}. Działanie ${quote(v.action)} do nich nie należy.${unread(v)}`,
  "FIN-08": (v) =>
    `Koszt (${zloty(v, "cost")}) nie jest sumą ${textOf(v, "in") === "years" ? "kwot z kolumn lat" : "kwot przy źródłach"} (${zloty(v, "sum")}): różnica wynosi ${zloty(v, "difference")}.`,
  "FIN-09": (v) =>
    `Lata w nazwie ${quote(v.programme)} kończą się w ${textOf(v, "last")} r., a działanie zaczyna się ${whenPl(textOf(v, "from")).replace(/\.$/, "")}. Sprawdź, czy program ma nową edycję.`,
  "ODP-02": (v) => `Wskazano tylko ogólnie: ${quote(v.institution)}. Nie wiadomo, która jednostka odpowiada.`,
  "ODP-03": (v) => `Lista odpowiedzialnych jest otwarta: ${quoted(v, "institutions")}. Nie wiadomo, o kogo chodzi.`,
  "ODP-04": (v) =>
    `Wymieniono ${numberOf(v, "count")} ${plural(numberOf(v, "count"), "podmiot", "podmioty", "podmiotów")} (${quoted(v, "institutions")}), ale nie wskazano, który prowadzi działanie.`,
  "ODP-05": (v) =>
    `${many(v, "fragments") ? "Fragmenty" : "Fragment"} ${quoted(v, "fragments")} nie ${many(v, "fragments") ? "są instytucjami" : "jest instytucją"}.`,
  "ODP-06": gone,
  "ODP-07": (v) =>
    `Podmiot ${capital(quote(v.institution))} prowadzi ${v.count} z ${v.total} ${plural(numberOf(v, "total"), "działania", "działań", "działań")}, ${numberOf(v, "withPartners") > 0 ? `w tym ${numberOf(v, "withPartners")} z partnerami` : "żadnego z partnerami"}.`,
  "ODP-08": (v) =>
    `${many(v, "abbreviations") ? "Skrótów" : "Skrótu"} ${quoted(v, "abbreviations")} nie objaśnia ani słownik, ani wykaz skrótów.`,
  "SPO-01": spellings,
} satisfies Record<string, Sentence>;
