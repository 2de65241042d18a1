/** Indicators as officials write them, each with what a careful reader takes from the cell. Invented. */
import { readIndicator } from "../../../src/core/checking/texts/indicator-content";

const COUNTABLE = [
  "metry chodnika",
  "km sieci wodociągowej",
  "nowe miejsca w żłobku",
  "osoby objęte wsparciem",
  "opracowany program",
  "przyjęta uchwała",
  "(tak/nie)",
  "moc instalacji [kW]",
  "wyremontowane odcinki dróg",
  "uczestnicy zajęć sportowych",
  "program opracowany i przyjęty",
  "zmodernizowane oprawy oświetleniowe",
  "utworzenie żłobka",
  "wykonano / nie wykonano",
  "czas dojazdu do szpitala",
  "poziom bezrobocia w %",
  "przeszkoleni nauczyciele",
  "zawarte umowy z organizacjami",
  "stopień realizacji budżetu",
  "osobogodziny usług opiekuńczych",
  "raport przyjęty przez Radę Gminy",
];
const NOT_COUNTABLE = [
  "wzrost świadomości",
  "zwiększona świadomość mieszkańców",
  "lepiej przygotowana młodzież",
  "wzmocnienie więzi rodzinnych",
  "podniesienie kompetencji kadry",
  "większe poczucie bezpieczeństwa",
  "dobra atmosfera",
  "ochrona środowiska",
  "zmiana postaw",
  "zadowolenie uczestników",
];
const SOURCES = [
  "listy obecności",
  "lista obecności",
  "protokoły",
  "sprawozdanie",
  "sprawozdania jednostek",
  "dziennik zajęć, listy obecności",
  "ankiety",
  "dokumentacja GOPS",
  "karty pracy",
  "zdjęcia",
];

test.each(COUNTABLE)("„%s” can be counted", (text) => {
  expect(readIndicator(text)).toMatchObject({ countable: true, isSource: false });
});
test.each(NOT_COUNTABLE)("„%s” cannot be counted", (text) => {
  expect(readIndicator(text)).toMatchObject({ countable: false, isSource: false });
});
test.each(SOURCES)("„%s” is where data lie, not an indicator", (text) => {
  expect(readIndicator(text)).toMatchObject({ countable: false, isSource: true });
});

test.each([
  ["liczba wolontariuszy; baza: 12 (2023); cel: 40", { base: "12", baseYear: "2023", target: "40" }],
  ["liczba miejsc: 0 → 24", { base: "0", target: "24" }],
  ["liczba porad: 14 (2025), 22 (2030)", { base: "14", baseYear: "2025", target: "22", targetYear: "2030" }],
  [
    "wartość bazowa 12 (2023 r.), wartość docelowa 40 (2027 r.)",
    { base: "12", baseYear: "2023", target: "40", targetYear: "2027" },
  ],
  [
    "liczba osób; stan w 2024 r.: 120; cel na 2030 r.: 200",
    { base: "120", baseYear: "2024", target: "200", targetYear: "2030" },
  ],
  ["wzrost liczby osób z 12 do 40", { base: "12", target: "40" }],
  ["spadek liczby zdarzeń o 5%", { target: "5%" }],
  ["liczba uczestników – min. 50", { target: "50" }],
  ["30 przeszkolonych osób", { target: "30" }],
  ["długość ścieżek (km)", { unit: "km" }],
  ["liczba porad (szt./rok)", { unit: "szt." }],
])("„%s” says its values", (text, said) => {
  expect(readIndicator(text)).toMatchObject(said);
});

test.each(["liczba dzieci objętych opieką", "odsetek osób", "liczba spotkań w 2025 r."])(
  "„%s” says neither base nor target",
  (text) => {
    expect(readIndicator(text).base).toBeUndefined();
    expect(readIndicator(text).target).toBeUndefined();
  },
);
