/** Sentences about money and bodies: FIN-02…06, ODP-02…08, SPO-01. */
import { listed, quote, type Sentence, type Values } from "../catalogue";
import { plural } from "../plural";
import { dateText, listOf, numberOf, textOf } from "../values";
import { date, quoted, when } from "./checking-words";

const many = (values: Values, name: string) => listOf(values, name).length > 1;

function gone(values: Values): string {
  const [until, since, next] = [listOf(values, "until"), listOf(values, "since"), listOf(values, "successors")];
  const said = listOf(values, "institutions").map((name, index) => {
    const why = until[index]
      ? `istniała tylko do ${dateText(until[index]!)}`
      : `powstała dopiero ${when(since[index] ?? "")}`;
    return `${quote(name)} – ${why}${next[index] ? `, następca: ${quote(next[index])}` : ""}`;
  });
  return `W latach działania nie ma ${plural(said.length, "wskazanej instytucji", "wskazanych instytucji", "wskazanych instytucji")}: ${said.join("; ")}.`;
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
    `Jako źródło finansowania ${many(v, "institutions") ? "wpisano instytucje" : "wpisano instytucję"} ${quoted(v, "institutions")}: nie wiadomo, z jakich pieniędzy.`,
  "FIN-03": (v) =>
    `${many(v, "sources") ? "Źródła" : "Źródło"} ${quoted(v, "sources")} ${many(v, "sources") ? "są zbyt ogólne" : "jest zbyt ogólne"}: nie wiadomo, kto i z czego zapłaci.`,
  "FIN-04": (v) =>
    `Program ${quote(v.programme)} płaci za wydatki tylko do ${date(v, "until")}, a działanie zaczyna się ${when(textOf(v, "from"))}.`,
  "FIN-05": (v) =>
    `Program ${quote(v.programme)} płaci za wydatki do ${date(v, "until")}, a działanie trwa do ${date(v, "to")} i nie ma innego źródła.`,
  "FIN-06": (v) =>
    `Program ${quote(v.programme)} zaczyna się dopiero ${when(textOf(v, "since"))}, a działanie już ${when(textOf(v, "from"))}.`,
  "ODP-02": (v) => `Wskazano tylko ogólnie: ${quote(v.institution)}. Nie wiadomo, która jednostka odpowiada.`,
  "ODP-03": (v) => `Lista odpowiedzialnych nie ma końca: ${quoted(v, "institutions")}. Nie wiadomo, o kogo chodzi.`,
  "ODP-04": (v) =>
    `Wymieniono ${numberOf(v, "count")} ${plural(numberOf(v, "count"), "podmiot", "podmioty", "podmiotów")} (${quoted(v, "institutions")}), ale nie wskazano, który prowadzi działanie.`,
  "ODP-05": (v) =>
    `${many(v, "fragments") ? "Fragmenty" : "Fragment"} ${quoted(v, "fragments")} nie ${many(v, "fragments") ? "są instytucjami" : "jest instytucją"}.`,
  "ODP-06": gone,
  "ODP-07": (v) =>
    `${quote(v.institution)} prowadzi ${v.count} z ${v.total} ${plural(numberOf(v, "total"), "działania", "działań", "działań")}: odpowiedzialność nie jest podzielona.`,
  "ODP-08": (v) =>
    `${many(v, "abbreviations") ? "Skrótów" : "Skrótu"} ${quoted(v, "abbreviations")} nie objaśnia ani słownik, ani wykaz skrótów.`,
  "SPO-01": spellings,
} satisfies Record<string, Sentence>;
