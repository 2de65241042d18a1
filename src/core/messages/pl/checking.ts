/** One sentence for each finding: what is wrong, with the values in it. The place is said beside it (`findingPlace`). */
import { listed, quote, type Sentence, type Values } from "../catalogue";
import { counted, plural } from "../plural";
import { listOf, numberOf, textOf } from "../values";
import { cell, columnName, date, LACKING, otherPlace, period } from "./checking-words";
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

function differences(values: Values): string {
  const there = listOf(values, "there");
  const here = listOf(values, "here");
  const said = listOf(values, "columns").map(
    (column, index) => `${columnName(column)}: ${cell(there[index] ?? "")} i ${cell(here[index] ?? "")}`,
  );
  return said.length === 0 ? "terminy, pieniądze i odpowiedzialni są takie same" : `różnią się: ${said.join("; ")}`;
}

const LETTERS: Readonly<Record<string, string>> = {
  a: "celów strategicznych (lit. a)",
  b: "kierunków działań (lit. b)",
  c: "ram finansowych (lit. c)",
  d: "wskaźników realizacji (lit. d)",
};

function statute(values: Values): string {
  const counts = listOf(values, "partlyCounts");
  const missing = listOf(values, "missing").map((letter) => LETTERS[letter] ?? letter);
  const partly = listOf(values, "partly").map(
    (letter, index) =>
      `${LETTERS[letter] ?? letter} – brak w ${counted(Number(counts[index]), "wierszu", "wierszach", "wierszach")}`,
  );
  const said = [
    missing.length > 0 ? `brak ${listed(missing)}` : "",
    partly.length > 0 ? `niepełne dane co do ${listed(partly)}` : "",
  ]
    .filter(Boolean)
    .join("; ");
  return `Tabela nie odpowiada na wszystkie wymagania art. 16b ust. 2 ustawy o pomocy społecznej: ${said}. Diagnozę i prognozę zawierają inne rozdziały strategii.`;
}

function outside(values: Values): string {
  const [from, to] = [date(values, "from"), date(values, "to")];
  const term = from && to && from !== to ? `Termin ${from}–${to}` : `Termin ${from || to}`;
  return `${term} wykracza poza okres strategii ${period(values)}.`;
}

export const pl: Readonly<Record<NamedRule, Sentence>> = {
  "STR-01": () => "W tabeli nie ma kolumny z treścią działań.",
  "STR-02": (v) =>
    `W tabeli nie ma ${plural(listOf(v, "columns").length, "kolumny", "kolumn", "kolumn")}: ${listed(listOf(v, "columns").map((key) => columnName(key === "from" ? "term" : key)))}; brak dotyczy ${counted(numberOf(v, "count"), "działania", "działań", "działań")}.`,
  "STR-03": (v) => {
    const keys = listOf(v, "columns");
    const said = listOf(v, "headers").map((header, index) => `${quote(header)} jako ${columnName(keys[index] ?? "")}`);
    return `${plural(said.length, "Odczytano nagłówek", "Odczytano nagłówki", "Odczytano nagłówki")} ${listed(said)}: proszę potwierdzić.`;
  },
  "STR-04": numbering,
  "CEL-01": (v) => `Działanie ${quote(v.action)} nie jest przypisane do żadnego celu.`,
  "CEL-02": (v) => `${goalOf(v)} nie ma ani jednego działania.`,
  "CEL-03": (v) => `${goalOf(v)} zapowiada stan zupełny, a nie ma wartości docelowej.`,
  "DZI-01": () => "W wierszu nie ma treści działania.",
  "DZI-02": (v) =>
    `To samo działanie ${quote(v.action)} wpisano już w innym miejscu (${otherPlace({ ...v, other: "" })}); ${differences(v)}.`,
  "DZI-03": (v) =>
    `Działanie ${quote(v.action)} jest bardzo podobne do działania ${quote(v.other)} (${otherPlace(v)}).`,
  "DZI-04": (v) =>
    `Działanie zaczyna się słowem ${quote(v.word)}, które opisuje proces, a brak wskaźnika, po którym poznać, że je wykonano.`,
  "CZA-01": (v) =>
    textOf(v, "says")
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
      ? `Zapis ${quote(v.says)} odczytano jako cały okres strategii ${period(v)}: proszę potwierdzić.`
      : `Zapis ${quote(v.says)} oznacza cały okres strategii, ale okres nie jest znany: proszę go podać.`,
  "CZA-06": (v) =>
    `Przez cały okres ${period(v)} trwa ${ofActions(numberOf(v, "count"), numberOf(v, "total"))}: tabela nie jest harmonogramem.`,
  "CZA-07": (v) => `W komórce z datą była częstotliwość ${quote(v.frequency)}; przeniesiono ją do uwag.`,
  "CZA-08": (v) =>
    `Zapisu ${quote(v.says)} w kolumnie ${columnName(textOf(v, "column"))} nie można odczytać jako roku: prawdopodobnie zginęły cyfry.`,
  "CZA-09": (v) => `W komórce było ${quote(v.says)} bez roku; rok ${v.year} wzięto z tytułu tabeli.`,
  "CZA-10": (v) =>
    `Termin minął (${date(v, "to")}, dzień odniesienia ${date(v, "today")}), a ${textOf(v, "status") ? `status to ${quote(v.status)}` : "status jest pusty"}.`,
  "FIN-01": (v) =>
    textOf(v, "says")
      ? `Brak źródła finansowania: w komórce jest tylko ${quote(v.says)}.`
      : "Brak źródła finansowania: komórka jest pusta.",
  "ODP-01": () => "Nie wskazano, kto odpowiada za działanie.",
  "JEZ-01": (v) =>
    `Określenie ${quote(v.term)} jest od ${date(v, "since")} ${textOf(v, "instead") ? `zastąpione przez ${quote(v.instead)}` : "nieaktualne i nie ma odpowiednika"}.`,
  "SPO-02": (v) =>
    `W kolumnie ${columnName(textOf(v, "column"))} pozostał nierozstrzygnięty konflikt po łączeniu plików: ${quote(v.says)}.`,
  "WSK-01": (v) => `Wskaźnika nie ma ${ofActions(numberOf(v, "count"), numberOf(v, "total"))}.`,
  "WSK-02": (v) => `Wskaźnik ${quote(v.indicator)} jest niepełny: brakuje ${lacking(v)}.`,
  "WSK-03": (v) => `Przy wskaźniku ${quote(v.indicator)} brakuje ${lacking(v)}.`,
  "WSK-04": (v) =>
    textOf(v, "target")
      ? `Wartość docelowa ${quote(v.target)} wskaźnika ${quote(v.indicator)} nie jest liczbą.`
      : `Wskaźnika ${quote(v.indicator)} nie da się policzyć.`,
  "PLA-01": statute,
  ...resources,
};
