import { parseTermPair } from "../../../../src/core/reading/terms/parse-term";

const MANY = { from: "2021", to: "2030" };

/**
 * Both ends as "2025", "2025…" (no end), "…2025" (no beginning), or the kind; "~" where the words went to the notes.
 */
function said(text: string): string {
  const { from, to, loose } = parseTermPair(text, { period: MANY });
  const show = (term: typeof from): string =>
    term.kind === "date" ? term.iso! : term.kind === "open" ? "" : (term.unread ?? term.kind);
  const both = show(from) === show(to) ? show(from) : `${show(from)}…${show(to)}`;
  return `${both}${loose ? " ~" : ""}`;
}

/** The meaning first, then ways in which an official would write it. */
const WORDINGS: readonly (readonly [string, ...string[]])[] = [
  [
    "2025",
    "2025 r.",
    "w 2025 r.",
    "rok 2025",
    "2025r",
    "cały 2025 rok",
    "przez cały rok 2025",
    "planowany termin: 2025",
  ],
  [
    "2025…2027",
    "lata 2025-2027",
    "w latach 2025–2027",
    "2025r.-2027r.",
    "2025 ÷ 2027",
    "od 2025 do 2027",
    "2025/2026/2027",
  ],
  ["2025…2027", "kadencja 2025-2027", "perspektywa 2025–2027", "okres: 2025 do 2027", "między 2025 a 2027", "2025-27"],
  [
    "2025…2027",
    "rozpoczęcie 2025, zakończenie 2027",
    "2025 – 2026 – 2027",
    "lata: 2025, 2026, 2027",
    "from 2025 to 2027",
  ],
  ["2024…2025", "lata 2024/2025", "w latach 2024/25"],
  [
    "2025…",
    "2025-",
    "2025 –",
    "od 2025",
    "2025+",
    "2025 – nadal",
    "2025 i dalej",
    "2025 i następne",
    "2025 i kolejne lata",
  ],
  [
    "2025…",
    "od 2025 do odwołania",
    "2025 – bezterminowo",
    "nie wcześniej niż 2025",
    "rozpoczęcie 2025",
    "2025-2026 i dalej",
  ],
  [
    "…2025",
    "-2025",
    "do 2025",
    "do końca 2025 roku",
    "najpóźniej w 2025",
    "zakończenie 2025",
    "nie później niż do 2025",
    "by 2025",
  ],
  ["2031… ~", "po 2030", "po roku 2030", "po 2030 r."],
  ["…2025 ~", "przed 2026", "przed rokiem 2026"],
  ["2025 ~", "ok. 2025", "około 2025 r.", "pod koniec 2025", "początek 2025", "zima 2025", "połowa 2025"],
  [
    "2026-07…2026-12",
    "II poł. 2026",
    "II połowa 2026 r.",
    "druga połowa 2026",
    "2 półrocze 2026",
    "2026 – II półrocze",
    "H2 2026",
  ],
  ["…2026-06", "do połowy 2026", "do końca czerwca 2026", "do VI.2026", "do 06.2026 r.", "w terminie do czerwca 2026"],
  [
    "2026-04…2026-06",
    "II kw. 2026",
    "II kwartał 2026 r.",
    "kw. II/2026",
    "Q2 2026",
    "2026-Q2",
    "2 kw. 26 r.",
    "drugi kwartał 2026",
  ],
  ["2026-04…2026-12", "Q2–Q4 2026", "II–IV kw. 2026", "II, III, IV kwartał 2026"],
  ["2025-10…2026-06", "IV kw. 2025 – II kw. 2026", "Q4 2025 - Q2 2026", "IV kwartał 2025 do II kwartału 2026"],
  ["2025-01…2025-12", "01-12.2025", "I–XII 2025", "1-12/2025", "styczeń–grudzień 2025", "od stycznia do grudnia 2025"],
  ["2025-03…2025-05", "03-05.2025", "III–V 2025", "marzec–maj 2025", "2025 III–V", "od marca 2025 do maja 2025"],
  ["2025-04…2026-02", "IV 2025–II 2026", "04.2025–02.2026", "kwiecień 2025 – luty 2026"],
  ["2025-11…2026-02 ~", "listopad–luty 2026", "XI–II 2026"],
  ["2025-10…2026-05", "październik – maj 2025/26", "X–V 2025/2026"],
  ["2025-09…2026-08", "rok szkolny 2025/2026", "r. szk. 2025/26", "2025/2026", "w roku szkolnym 2025/2026"],
  ["2025-07…2025-08", "wakacje 2025", "lipiec–sierpień 2025"],
  ["2025-09…2025-11 ~", "jesień 2025", "jesienią 2025 r.", "autumn 2025"],
  ["2025-12…2026-02 ~", "zima 2025/2026"],
  ["2025-06", "2025.06", "06.2025", "czerwiec 2025", "czerwiec '25", "VI 2025", "w czerwcu 2025 r.", "June 2025"],
  [
    "2025-06-30",
    "30.06.2025",
    "30 VI 2025",
    "30 czerwca 2025 r.",
    "2025-06-30T00:00:00",
    "30/06/2025",
    "June 30, 2025",
  ],
  ["2025-05-12…2025-05-14", "12–14 maja 2025", "w dniach 12-14.05.2025", "12.05–14.05.2025"],
  ["2025-05-12 ~", "poniedziałek, 12 maja 2025", "12 maja 2025, godz. 16:00", "12.05.2025 godz. 9.00-15.00"],
  ["2025…2027 ~", "corocznie w grudniu, 2025–2027", "V i IX 2025–2027", "2025; 2027"],
  [
    "continuous",
    "w trybie ciągłym",
    "stały",
    "praca bieżąca",
    "zadanie ciągłe",
    "na bieżąco",
    "działanie stałe",
    "ongoing",
  ],
  ["continuous", "cały okres", "w całym okresie realizacji", "przez cały rok", "całorocznie", "do końca programu"],
  [
    "frequency",
    "corocznie",
    "raz w roku",
    "każdy wtorek",
    "do 31 marca każdego roku",
    "co roku we wrześniu",
    "2 x w roku",
  ],
  ["frequency", "nie rzadziej niż raz na kwartał", "do 15 dnia każdego miesiąca", "wrzesień każdego roku", "annually"],
  [
    "conditional",
    "wg potrzeb",
    "zgodnie z harmonogramem",
    "w miarę środków",
    "30 dni od podpisania umowy",
    "niezwłocznie",
  ],
  [
    "conditional",
    "po uzyskaniu dofinansowania",
    "na wniosek rodziny",
    "w ciągu 14 dni",
    "do wyczerpania środków",
    "as needed",
  ],
  ["conditional", "do końca kadencji", "do końca projektu", "dwa tygodnie przed wydarzeniem"],
  ["frequency", "1/kwartał", "od poniedziałku do piątku", "co drugi rok", "w każdy pierwszy wtorek miesiąca"],
  ["missing", "do ustalenia", "nie określono", "TBD", "brak terminu"],
  ["year", "marzec–maj", "do 30 czerwca", "I kwartał", "wakacje", "30.06", "do końca roku", "II kwartał br."],
  ["digits", "203", "28 r.", "20014"],
  ["day", "31.02.2026", "31 czerwca 2026"],
  ["words", "krótkoterminowe", "Wybrano wykonawcę", "11-02.2025", "24 miesiące"],
];

test.each(WORDINGS.flatMap(([meaning, ...texts]) => texts.map((text): [string, string] => [text, meaning])))(
  "%j means %s",
  (text, meaning) => {
    expect(said(text)).toBe(meaning);
  },
);

test("words that say a little else than the dates stay in the notes", () => {
  expect(parseTermPair("jesień 2025").note).toBe("jesień 2025");
  expect(parseTermPair("2024-2026 (z możliwością przedłużenia)").note).toBe("z możliwością przedłużenia");
  expect(parseTermPair("w miarę potrzeb, 2024-2027").note).toBe("w miarę potrzeb");
});

test("an end that lost its digits says so, the sound one is kept", () => {
  const { from, to } = parseTermPair("2021-207");
  expect(from.iso).toBe("2021");
  expect(to).toMatchObject({ kind: "unreadable", unread: "digits" });
});

test("a page of text in a date column is no term", () => {
  expect(parseTermPair("Od 2025 r. gmina ".repeat(60)).from.kind).toBe("unreadable");
});
