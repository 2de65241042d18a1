/**
 * One sentence for each finding: what is wrong, with the values in it. The place is said beside it (`findingPlace`).
 */
import { listed, quote, type Sentence, type Values } from "../catalogue";
import { capital, noneOf, sincePl } from "../grammar";
import { counted, plural } from "../plural";
import { listOf, numberOf, textOf } from "../values";
import { cell, columnName, date, LACKING, otherPlace, period, unread } from "./checking-words";
import type { NamedRule } from "./rule-names";
import { resources } from "./checking-resources";

const ofActions = (count: number, total: number) =>
  `${count} z ${total} ${plural(total, "działania", "działań", "działań")}`;
const lacking = (values: Values) => listed(listOf(values, "columns").map((key) => LACKING[key] ?? columnName(key)));
const goalOf = (values: Values) =>
  textOf(values, "number") ? `Cel ${textOf(values, "number")} ${quote(values.goal)}` : `Cel ${quote(values.goal)}`;

function numbering(values: Values): string {
  const missing = listOf(values, "missing");
  const where = textOf(values, "inCell")
    ? `W numerowanej liście w komórce ${columnName(textOf(values, "inCell"))}`
    : "W numeracji działań tego celu";
  const lost =
    missing.length === 0
      ? "brakuje numerów"
      : `brakuje ${plural(missing.length, "numeru", "numerów", "numerów")} ${listed(missing)}`;
  const said: Record<string, string> = {
    repeat: `${where} numer ${values.number} powtarza się.`,
    gap: `${where} przed numerem ${values.number} ${lost}: część treści mogła zginąć.`,
    start: `${where} pierwszy jest numer ${values.number}, ${lost}: część treści mogła zginąć.`,
  };
  return said[textOf(values, "kind")] ?? said.gap!;
}

/** The name of a column inside a sentence: no header, so neither quotes nor a capital. */
const plainColumn = (key: string) => {
  const name = columnName(key).replace(/[„”]/g, "");
  return name.charAt(0).toLowerCase() + name.slice(1);
};

function differences(values: Values): string {
  const there = listOf(values, "there");
  const here = listOf(values, "here");
  const said = listOf(values, "columns").map(
    (column, index) => `${plainColumn(column)} (${cell(there[index] ?? "")} i ${cell(here[index] ?? "")})`,
  );
  return said.length === 0
    ? "terminy, pieniądze i odpowiedzialni są takie same"
    : `${said.length === 1 ? "różnica" : "różnice"}: ${said.join("; ")}`;
}

/** "cele strategiczne (lit. a)": what the act asks for, with where it asks. */
function statute(values: Values): string {
  const at = (name: string) => listOf(values, name);
  const place = (id: string | undefined, more = "") => {
    const said = [id, more].filter(Boolean).join("; ");
    return said ? ` (${said})` : "";
  };
  const missing = at("missing").map((duty, index) => `${duty}${place(at("missingAt")[index])}`);
  const partly = at("partly").map((duty, index) => {
    const rows = Number(at("partlyCounts")[index]);
    return `${duty}${place(at("partlyAt")[index], `brak w ${counted(rows, "wierszu", "wierszach", "wierszach")}`)}`;
  });
  const said = [
    missing.length > 0 ? `bez odpowiedzi: ${missing.join(", ")}` : "",
    partly.length > 0 ? `częściowo: ${partly.join(", ")}` : "",
  ].filter(Boolean);
  const outside = at("inDocument");
  return `Tabela nie odpowiada na wszystko, czego wymaga ${textOf(values, "act")}. ${capital(said.join("; "))}.${outside.length > 0 ? ` W dokumencie sprawdź: ${outside.join(", ")}.` : ""}`;
}

function outside(values: Values): string {
  const [from, to] = [date(values, "from"), date(values, "to")];
  const term = from && to && from !== to ? `Termin ${from}–${to}` : `Termin ${from || to}`;
  return `${term} wykracza poza okres dokumentu ${period(values)}.`;
}

export const pl: Readonly<Record<NamedRule, Sentence>> = {
  "STR-01": () => "W tabeli nie ma kolumny z treścią działań.",
  "STR-02": (v) =>
    `W tabeli nie ma ${plural(listOf(v, "columns").length, "kolumny", "kolumn", "kolumn")}: ${listed(listOf(v, "columns").map((key) => columnName(key === "from" ? "term" : key)))}; brak dotyczy ${counted(numberOf(v, "count"), "działania", "działań", "działań")}.`,
  "STR-03": (v) => {
    const keys = listOf(v, "columns");
    const said = listOf(v, "headers").map((header, index) => `${quote(header)} jako ${columnName(keys[index] ?? "")}`);
    return `${plural(said.length, "Odczytano nagłówek", "Odczytano nagłówki", "Odczytano nagłówki")} ${listed(said)}. Potwierdź albo popraw.`;
  },
  "STR-04": numbering,
  "CEL-01": (v) => `Działanie ${quote(v.action)} nie jest przypisane do żadnego celu.`,
  "CEL-02": (v) => `${goalOf(v)} nie ma ani jednego działania.`,
  "CEL-03": (v) =>
    `${goalOf(v)} obiecuje pełny sukces („brak”, „likwidacja”), a nie podano liczby, po której go poznać.`,
  "DZI-01": () => "W wierszu nie ma treści działania.",
  "DZI-02": (v) =>
    `To samo działanie ${quote(v.action)} wpisano już w innym miejscu (${otherPlace({ ...v, other: "" })}); ${differences(v)}.`,
  "DZI-03": (v) =>
    `Działanie ${quote(v.action)} jest bardzo podobne do działania ${quote(v.other)} (${otherPlace(v)}).`,
  "DZI-04": (v) =>
    `Działanie zaczyna się słowem ${quote(v.word)} i nie ma wskaźnika: nie wiadomo, kiedy uznać je za wykonane.`,
  "CZA-01": (v) =>
    textOf(v, "periodFrom")
      ? `Zamiast terminu wpisano ${quote(v.says)}: przyjęto, że działanie trwa przez cały okres ${period(v)}. Potwierdź albo wpisz daty.`
      : textOf(v, "says")
        ? `Działanie nie ma żadnej daty; w komórce jest ${quote(v.says)}.`
        : "Działanie nie ma żadnej daty.",
  "CZA-02": (v) => `Początek (${date(v, "from")}) jest późniejszy niż koniec (${date(v, "to")}).`,
  "CZA-03": outside,
  "CZA-04": (v) =>
    textOf(v, "missing") === "to"
      ? `Podano tylko początek (${date(v, "date")}), brakuje końca.`
      : `Podano tylko koniec (${date(v, "date")}), brakuje początku.`,
  "CZA-05": (v) =>
    textOf(v, "periodFrom")
      ? `Zapis ${quote(v.says)} odczytano jako cały okres ${period(v)}. Potwierdź albo wpisz daty.`
      : `Zapis ${quote(v.says)} oznacza cały okres dokumentu, ale ten okres nie jest znany. Podaj go w ustawieniach.`,
  "CZA-06": (v) =>
    `Przez cały okres ${period(v)} trwa ${ofActions(numberOf(v, "count"), numberOf(v, "total"))}: tabela nie jest harmonogramem.`,
  "CZA-07": (v) => `W komórce z datą była częstotliwość ${quote(v.frequency)}; przeniesiono ją do uwag.`,
  "CZA-08": (v) =>
    v.lost
      ? `Zapis ${quote(v.says)} w kolumnie ${columnName(textOf(v, "column"))} nie jest rokiem: prawdopodobnie zginęły cyfry. Wpisz rok z pierwowzoru.`
      : `Nie udało się odczytać terminu ${quote(v.says)}. Wpisz rok, miesiąc albo dzień.`,
  "CZA-09": (v) => `W komórce było ${quote(v.says)} bez roku; rok ${v.year} wzięto z tytułu tabeli.`,
  "CZA-10": (v) =>
    `Termin (${date(v, "to")}) minął przed ${date(v, "today")}, a ${textOf(v, "status") ? `status to ${quote(v.status)}` : "statusu nie wpisano"}.`,
  "FIN-01": (v) =>
    textOf(v, "says")
      ? `Brak źródła finansowania: w komórce jest tylko ${quote(v.says)}.`
      : "Brak źródła finansowania: komórka jest pusta.",
  "ODP-01": (v) =>
    textOf(v, "says")
      ? `Nie wskazano, kto odpowiada za działanie: w komórce jest tylko ${quote(v.says)}.`
      : "Nie wskazano, kto odpowiada za działanie.",
  "JEZ-01": (v) =>
    textOf(v, "instead")
      ? `Zamiast ${quote(textOf(v, "name") || v.term)} ustawa mówi ${sincePl(textOf(v, "since"))} ${quote(v.instead)}.${unread(v)}`
      : `Słowo ${quote(v.term)} dotyczy ${textOf(v, "gone") || "czegoś"}, ${textOf(v, "gone") ? "których" : "czego"} nie ma ${sincePl(textOf(v, "since"))}${unread(v) ? `.${unread(v)}` : "."}`,
  "SPO-02": (v) =>
    `W kolumnie ${columnName(textOf(v, "column"))} pozostał nierozstrzygnięty konflikt po łączeniu plików: ${quote(v.says)}.`,
  "WSK-01": (v) =>
    `${noneOf(numberOf(v, "count"), numberOf(v, "total"), { one: "nie ma", few: "nie mają", many: "nie ma" })} wskaźnika.`,
  "WSK-02": (v) => `Wskaźnik ${quote(v.indicator)} jest niepełny: brakuje ${lacking(v)}.`,
  "WSK-03": (v) => `Przy wskaźniku ${quote(v.indicator)} brakuje ${lacking(v)}.`,
  "WSK-04": (v) =>
    v.source
      ? `${capital(quote(v.indicator))} to źródło danych, a nie wskaźnik. Napisz, co z niego policzyć, na przykład liczbę uczestników.`
      : textOf(v, "target")
        ? `Wartość docelowa ${quote(v.target)} wskaźnika ${quote(v.indicator)} nie jest liczbą.`
        : `Wskaźnika ${quote(v.indicator)} nie da się policzyć.`,
  "PLA-01": statute,
  "PLA-02": (v) =>
    `Okres ${period(v)} to ${counted(numberOf(v, "years"), "rok", "lata", "lat")}, a ${quote(v.kind)} powstaje najwyżej na ${counted(numberOf(v, "longest"), "rok", "lata", "lat")}.${unread(v)}`,
  ...resources,
};
