import { quote, type Sentence } from "../catalogue";
import { counted } from "../plural";

export const PL = {
  "dictionary.broken": ({ file }) =>
    `Nie można odczytać pliku słownika${file ? ` ${quote(file)}` : ""}: to nie jest plik słownika albo jest uszkodzony. Słownik pozostał bez zmian, plik także.`,
  "dictionary.newer": ({ file, version, known }) =>
    `Słownik${file ? ` ${quote(file)}` : ""} zapisano w nowszej wersji dodatku (zapis ${version}, ten dodatek zna ${known}). Nie został wczytany ani zmieniony; zaktualizuj dodatek i wczytaj go ponownie.`,
  "dictionary.entrySkipped": ({ name, place }) =>
    `Wpis ${quote(name)} (${place}) nie ma potrzebnych pól i nie został użyty. Pozostaje w pliku.`,
  "dictionary.unknownKind": ({ name, kind, place }) =>
    `${place}: przy ${quote(name)} nieznany rodzaj ${quote(kind)}. Przyjęto „instytucja”.`,
  "dictionary.unknownCategory": ({ name, kind, place }) =>
    `${place}: przy ${quote(name)} nieznana kategoria ${quote(kind)}. Przyjęto „środki zewnętrzne nieokreślone”.`,
  "dictionary.unknownProgramme": ({ name, programme, place }) =>
    `${place}: programu ${quote(programme)} wpisanego przy ${quote(name)} nie ma na liście programów; okresu nie sprawdzamy.`,
  "dictionary.badDate": ({ name, date, place }) =>
    `${place}: data ${quote(date)} przy ${quote(name)} jest nieczytelna, więc jej nie użyto. Wpisz rok, rok i miesiąc albo dzień, np. 2021-11-01.`,
  "dictionary.unknownSuccessor": ({ name, successor, place }) =>
    `${place}: następcy ${quote(successor)} wpisanego przy ${quote(name)} nie ma w słowniku. Dopisz go jako osobny wiersz.`,
  "dictionary.duplicate": ({ name, place }) => `${place}: ${quote(name)} jest już w słowniku; użyto pierwszego wpisu.`,
  "dictionary.noTable": () => "Na arkuszu Słownik nie ma tabeli z kolumną „Nazwa”, więc użyto słownika wbudowanego.",
  "dictionary.added": ({ count }) =>
    `Do słownika dopisano ${counted(Number(count), "nazwę", "nazwy", "nazw")}. Można to cofnąć.`,
  "header.name": () => "Nazwa",
  "header.abbreviations": () => "Skróty",
  "header.variants": () => "Inne nazwy",
  "header.kind": () => "Rodzaj",
  "header.sector": () => "Grupa",
  "header.from": () => "Istnieje od",
  "header.to": () => "Istnieje do",
  "header.successor": () => "Następca",
  "header.neverSame": () => "Nigdy to samo co",
  "header.provenance": () => "Pochodzenie",
  "header.key": () => "Klucz",
  "header.source": () => "Źródło",
  "header.category": () => "Kategoria",
  "header.programme": () => "Program",
  "header.vague": () => "Nieokreślone",
  "kind.institution": () => "instytucja",
  "kind.generic": () => "nazwa ogólna",
  "kind.open": () => "lista otwarta",
  "kind.post": () => "stanowisko",
  "kind.fragment": () => "opis",
  "kind.unknown": () => "nierozpoznany",
  "provenance.built-in": () => "wbudowane",
  "provenance.user": () => "użytkownik",
  "provenance.file": () => "plik",
  "provenance.automatic": () => "automatycznie",
  "word.yes": () => "tak",
  "word.from": () => "od",
} satisfies Record<string, Sentence>;
