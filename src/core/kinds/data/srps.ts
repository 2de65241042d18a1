import type { DocumentKind, Duty } from "../types";
import { COUNTY, LOCAL, READ, STATE_REPORT, USUAL } from "./common";

type Place = Pick<Duty, "id" | "where" | "answer">;
const duty = (place: Place, pl: string, en: string, more: Partial<Duty> = {}): Duty => ({
  ...place,
  asks: { pl, en },
  short: { pl, en },
  ...more,
});

/** Strategia rozwiązywania problemów społecznych: art. 16b ust. 2 letter by letter. */
export const srps: DocumentKind = {
  id: "srps",
  name: { pl: "strategia rozwiązywania problemów społecznych", en: "strategy for solving social problems" },
  noun: "strategia",
  act: {
    text: "ustawa o pomocy społecznej, art. 16b",
    mark: "S",
    source: "ustawa o pomocy społecznej, art. 16b (tekst w serwisie lexlege)",
    read: READ,
  },
  levels: [...LOCAL, ...COUNTY],
  titles: [
    "strategi+problem+spoleczn",
    "srps",
    "strategi+polityki spolecznej",
    "strategi+pomocy spolecznej",
    "strategi+integracji+spoleczn",
    "strategi+spraw spolecznych",
  ],
  content: {
    words: [
      "pomoc spoleczn",
      "pomocy spoleczn",
      "problem spoleczn",
      "problemow spoleczn",
      "bezdomn",
      "ubostw",
      "ubog",
      "bezrobo",
      "uzalezni",
      "alkohol",
      "przemoc",
      "niepelnosprawn",
      "starsz",
      "senior",
      "rodzin",
      "marginaliz",
      "wyklucz",
      "patologi",
      "socjaln",
      "swiadczeniobiorc",
      "wolontari",
      "dziec",
      "mlodziez",
      "opiek",
    ],
    share: 0.6,
  },
  required: { ...USUAL, indicator: "warning" },
  duties: [
    duty(
      { id: "pkt 1", where: "ust. 2 pkt 1", answer: "document" },
      "diagnoza sytuacji społecznej",
      "diagnosis of the social situation",
    ),
    duty({ id: "pkt 2", where: "ust. 2 pkt 2", answer: "document" }, "prognoza zmian", "forecast of changes"),
    duty({ id: "lit. a", where: "ust. 2 pkt 3 lit. a", answer: "strategic" }, "cele strategiczne", "strategic goals"),
    duty(
      { id: "lit. b", where: "ust. 2 pkt 3 lit. b", answer: "directions" },
      "kierunki działań",
      "directions of action",
    ),
    duty(
      { id: "lit. c", where: "ust. 2 pkt 3 lit. c", answer: "who" },
      "sposób realizacji",
      "the way of carrying out",
      { ofWhole: true },
    ),
    duty(
      { id: "lit. c", where: "ust. 2 pkt 3 lit. c", answer: "money" },
      "ramy finansowe strategii",
      "financial frame of the strategy",
      {
        ofWhole: true,
      },
    ),
    duty(
      { id: "lit. d", where: "ust. 2 pkt 3 lit. d", answer: "indicators" },
      "wskaźniki realizacji działań",
      "indicators",
    ),
    duty(
      { id: "ust. 3", where: "ust. 3", answer: "document" },
      "usługi społeczne i zadania publiczne przewidziane do zlecenia",
      "social services and public tasks to be commissioned",
    ),
  ],
  report: STATE_REPORT,
  deadlines: [],
};
