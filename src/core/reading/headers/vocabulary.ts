import { STANDARD_HEADERS } from "../../table/columns";
import type { ColumnKey, ColumnReading } from "../../table/types";
import { squeeze } from "./squeeze";

export type HeaderColumn = ColumnReading["column"];

/** Wordings of headers met in Polish action tables (domain, section 3). Compared squeezed, so case and spacing do not matter. */
export const WORDINGS: Readonly<Partial<Record<HeaderColumn, readonly string[]>>> = {
  ordinal: ["lp", "l.p.", "l. p.", "nr", "numer", "nr zadania", "nr działania", "numer działania", "numer zadania", "poz.", "pozycja", "liczba porządkowa", "nr porządkowy"],
  area: ["obszar", "obszary", "obszar problemowy", "obszar strategiczny", "obszar działania", "obszar interwencji", "priorytet", "priorytety", "oś", "oś priorytetowa", "oś strategiczna", "pole strategiczne", "dziedzina", "problem", "problem społeczny"],
  strategicGoal: ["cel strategiczny", "cele strategiczne", "cel główny", "cele główne", "cel ogólny", "cele ogólne", "cel nadrzędny"],
  goalNumber: ["nr celu", "numer celu", "nr celu operacyjnego", "numer celu operacyjnego"],
  goal: ["cel operacyjny", "cele operacyjne", "cel szczegółowy", "cele szczegółowe", "cel pośredni", "cele pośrednie", "cel", "cele", "cel działania"],
  action: ["działanie", "działania", "zadanie", "zadania", "zadania i cele", "nazwa działania", "nazwa zadania", "zakres działania", "zakres działań", "zakres działalności", "kierunek działań", "kierunki działań", "kierunek działania", "kierunki działania", "przedsięwzięcie", "przedsięwzięcia", "projekt", "projekty", "planowane działania", "planowane zadania", "zadania do realizacji", "działania do realizacji", "treść działania", "treść zadania", "opis działania", "opis zadania", "rodzaj działania", "rodzaj zadania", "działania/zadania", "nazwa przedsięwzięcia", "nazwa projektu", "rodzaj działań"],
  from: ["od", "od kiedy", "data rozpoczęcia", "termin rozpoczęcia", "początek", "rozpoczęcie", "rok rozpoczęcia", "początek realizacji", "rozpoczęcie realizacji", "data rozpoczęcia realizacji", "termin rozpoczęcia realizacji", "termin od", "okres od", "lata od", "od roku", "rok od", "realizacja od", "okres realizacji od", "termin realizacji od", "data od", "data początkowa", "start"],
  to: ["do", "do kiedy", "data zakończenia", "termin zakończenia", "koniec", "zakończenie", "rok zakończenia", "koniec realizacji", "zakończenie realizacji", "data zakończenia realizacji", "termin zakończenia realizacji", "termin do", "okres do", "lata do", "do roku", "rok do", "realizacja do", "okres realizacji do", "termin realizacji do", "data do", "data końcowa"],
  term: ["termin", "terminy", "termin realizacji", "terminy realizacji", "planowany termin", "planowany termin realizacji", "czas realizacji", "okres realizacji", "czas trwania", "okres", "lata", "lata realizacji", "rok", "rok realizacji", "data", "data realizacji", "termin wykonania", "czas", "termin realizacji zadania", "termin realizacji działania", "harmonogram"],
  funding: ["źródło finansowania", "źródła finansowania", "finansowanie", "sposób finansowania", "środki", "środki finansowe", "źródło", "źródła", "źródło środków", "źródło finansowania zadania", "źródło finansowania działania", "źródła finansowania działań", "sposoby finansowania", "ramy finansowe", "źródło finasowania"],
  cost: ["koszt", "koszty", "kwota", "nakłady", "nakłady finansowe", "szacunkowy koszt", "szacowany koszt", "budżet", "wartość", "koszt w zł", "wartość w zł", "wartość w tys. zł", "koszt realizacji", "planowany koszt", "planowane koszty", "przewidywany koszt", "wysokość środków"],
  responsible: ["odpowiedzialny", "odpowiedzialni", "odpowiedzialna", "odpowiedzialność", "podmiot odpowiedzialny", "podmioty odpowiedzialne", "osoba odpowiedzialna", "osoby odpowiedzialne", "jednostka odpowiedzialna", "jednostki odpowiedzialne", "jednostka odpowiedzialna za realizację", "instytucja odpowiedzialna", "instytucje odpowiedzialne", "podmiot odpowiedzialny za realizację", "odpowiedzialny za realizację", "odpowiedzialni za realizację", "realizator", "realizatorzy", "realizujący", "realizujący zadania", "wykonawca", "wykonawcy", "lider", "koordynator", "koordynatorzy", "jednostka realizująca", "jednostki realizujące", "podmiot realizujący", "podmioty realizujące", "instytucja realizująca", "realizator zadania", "realizator działania", "realizatorzy działań", "realizatorzy zadań", "kto odpowiada"],
  partners: ["partnerzy", "partner", "współrealizatorzy", "współrealizator", "podmioty współpracujące", "podmiot współpracujący", "instytucje współpracujące", "partnerzy w realizacji", "współpraca", "współpracujący", "współwykonawcy"],
  indicator: ["wskaźnik", "wskaźniki", "wskaźniki realizacji działań", "wskaźnik realizacji", "wskaźniki realizacji", "wskaźnik realizacji działania", "wskaźniki osiągnięcia celu", "wskaźnik osiągnięcia celu", "miernik", "mierniki", "rezultat", "rezultaty", "produkt", "produkty", "efekt", "efekty", "oczekiwane rezultaty", "spodziewane efekty", "nazwa wskaźnika", "miernik realizacji", "wskaźniki monitoringu", "wskaźnik produktu", "wskaźnik rezultatu"],
  indicatorBase: ["wartość bazowa", "wartość wyjściowa", "wartość początkowa"],
  indicatorBaseYear: ["rok bazowy"],
  indicatorTarget: ["wartość docelowa", "wartość oczekiwana", "wartość końcowa"],
  indicatorUnit: ["jednostka miary", "j.m.", "jedn. miary"],
  indicatorSource: ["źródło danych", "źródło informacji", "źródło weryfikacji", "źródła danych", "źródło pomiaru"],
  indicatorFrequency: ["częstotliwość pomiaru", "częstotliwość", "częstotliwość monitoringu"],
  status: ["status", "stan realizacji", "stopień realizacji", "status realizacji", "stan wykonania", "stopień wykonania"],
  done: ["co zrobiono", "opis realizacji", "podjęte działania", "sprawozdanie z realizacji", "zrealizowane działania"],
  note: ["uwagi", "uwagi i komentarze", "prognoza zmian", "komentarz", "komentarze", "notatki"],
  id: ["id", "identyfikator"],
  extra: ["sposób realizacji", "sposoby realizacji", "forma realizacji", "formy realizacji", "opis", "adresaci", "adresat", "grupa docelowa", "grupy docelowe", "odbiorcy", "beneficjenci", "miejsce realizacji", "podstawa prawna"],
};

/**
 * Wordings nobody wrote into the list, told by what they contain. Tried in this order on the normalised header, so the
 * narrower meaning stands before the wider one. "realizowany przez podmiot nie będący stroną umowy" names no responsible body.
 */
export const STEMS: readonly (readonly [RegExp, HeaderColumn])[] = [
  [/nie bedac|niebedac/, "extra"],
  [/\b(nr|numer)\b.*\bcel/, "goalNumber"],
  [/wartosc\w* (bazow|wyjsciow|poczatkow)/, "indicatorBase"],
  [/\brok\w* bazow/, "indicatorBaseYear"],
  [/wartosc\w* (docelow|oczekiwan|koncow|planowan)/, "indicatorTarget"],
  [/\bjedn\w*\.? miar/, "indicatorUnit"],
  [/zrodl\w* (danych|weryfikacji|informacji|pomiaru)/, "indicatorSource"],
  [/czestotliw/, "indicatorFrequency"],
  // What was measured in a year is no name of an indicator: it stays under its own header, where the yearly report finds it.
  [/^wartosc\w* (wskaznik|miernik)|(?=.*(?:wskaznik|miernik))(?=.*wartosc)(?=.*\b(?:19|20)\d\d\b)/, "extra"],
  [/wskaznik|miernik/, "indicator"],
  [/odpowiedzialn|realizator|realizujac|wykonawc|koordynator|jednostk\w* realiz/, "responsible"],
  [/partner|wspolrealizator|wspolpracuj/, "partners"],
  [/finansow(?!\w* w zl)|zrodl\w* srodk/, "funding"],
  [/\bkoszt|kwot|naklad|budzet/, "cost"],
  [/rozpocz|poczat|^od\b.*kiedy/, "from"],
  [/zakoncz|koniec|^do\b.*kiedy/, "to"],
  [/termin|(okres|czas|lata|rok) (realizacji|wdrazania|wykonania)/, "term"],
  [/\bcel\w* (strategiczn|glown|ogoln|nadrzedn)/, "strategicGoal"],
  [/\bcel\w* (operacyjn|szczegol|posredn)/, "goal"],
  [/^(obszar|priorytet|os)\b/, "area"],
  [/\bstan\w* realiz|stopien|status/, "status"],
  [/\buwag|komentarz/, "note"],
  [/adresat|odbiorc|beneficjen|grup\w* docelow|sposob\w* realiz|form\w* realiz/, "extra"],
  [/\b(?:zadani|dzialani|dzialan\b|przedsiewzi|kierunk)/, "action"],
];

const KEYS = Object.keys(STANDARD_HEADERS) as ColumnKey[];

/** Squeezed wording → column; the standard table's own headers are part of the list ("Nr" there is the action's number). */
export const EXACT: ReadonlyMap<string, HeaderColumn> = new Map<string, HeaderColumn>([
  ...(Object.entries(WORDINGS) as [HeaderColumn, readonly string[]][]).flatMap(([column, wordings]) => wordings.map((wording) => [squeeze(wording), column] as const)),
  ...KEYS.filter((key) => key !== "number").map((key) => [squeeze(STANDARD_HEADERS[key]), key] as const),
]);
