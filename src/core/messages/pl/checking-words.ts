/** Words the sentences of findings share: names of columns, places, dates. */
import type { Values } from "../catalogue";
import { listed, quote } from "../catalogue";
import { dateText, listOf, textOf } from "../values";

/** Columns as a sentence names them, in quotes where they are headers. */
export const COLUMN: Readonly<Record<string, string>> = {
  area: "„Obszar”",
  goalNumber: "„Nr celu”",
  goal: "„Cel operacyjny”",
  number: "„Nr”",
  action: "„Działanie”",
  from: "„Od kiedy”",
  to: "„Do kiedy”",
  term: "„Termin”",
  funding: "„Źródło finansowania”",
  responsible: "„Odpowiedzialny”",
  strategicGoal: "„Cel strategiczny”",
  partners: "„Partnerzy”",
  indicator: "„Wskaźnik”",
  indicatorBase: "wartość bazowa",
  indicatorBaseYear: "rok bazowy",
  indicatorTarget: "wartość docelowa",
  indicatorUnit: "jednostka",
  indicatorSource: "źródło danych",
  indicatorFrequency: "częstotliwość",
  cost: "„Koszt”",
  status: "„Status”",
  done: "„Co zrobiono”",
  note: "„Uwagi”",
  id: "„Id”",
};

export const columnName = (key: string): string => COLUMN[key] ?? quote(key);

/** What an indicator lacks: "brakuje wartości bazowej". */
export const LACKING: Readonly<Record<string, string>> = {
  indicatorBase: "wartości bazowej",
  indicatorBaseYear: "roku bazowego",
  indicatorTarget: "wartości docelowej",
  indicatorSource: "źródła danych",
  indicatorFrequency: "częstotliwości pomiaru",
};

/** Said after a sentence whose fact nobody has read in a source. */
export const unread = (values: Values): string =>
  values.unread ? " Ta informacja nie była sprawdzana w źródle: sprawdź ją." : "";

/** "cel II", "cel „Sprawny system…”", "(bez celu)". */
export function goalPlace(number: string, text: string): string {
  return number ? `cel ${number}` : text ? `cel ${quote(text, 50)}` : "bez celu";
}

/** "cel II, działanie 3"; an action without a number is told by its text. */
export function actionPlace(goalNumber: string, goalText: string, number: string, text: string): string {
  const action = number ? `działanie ${number}` : text ? `działanie ${quote(text, 50)}` : "działanie bez numeru";
  return `${goalPlace(goalNumber, goalText)}, ${action}`;
}

/** Where the other action of a pair is: its area is named only when it is another one. */
export function otherPlace(values: Values): string {
  const place = actionPlace(
    textOf(values, "goal"),
    textOf(values, "goalText"),
    textOf(values, "number"),
    textOf(values, "other") || textOf(values, "action"),
  );
  const area = textOf(values, "area");
  return values.sameArea || !area ? place : `${place}, obszar ${quote(area, 60)}`;
}

export const date = (values: Values, name: string): string => dateText(textOf(values, name));

/** "„A”", "„A” i „B”", "„A”, „B” i „C”". */
export const quoted = (values: Values, name: string, max = 80): string =>
  listed(listOf(values, name).map((each) => quote(each, max)));

/** "2004–2014". */
export const period = (values: Values): string => `${date(values, "periodFrom")}–${date(values, "periodTo")}`;

/** Cell content in quotes, or "brak wpisu". */
export const cell = (text: string): string =>
  text === "" ? "brak wpisu" : quote(/^\d{4}(-\d\d){0,2}$/.test(text) ? dateText(text) : text, 60);
