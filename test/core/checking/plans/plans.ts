/**
 * Whole plans of different kinds, invented, a row a line and a cell between two bars. The good ones are what a careful
 * office writes; the poor ones say which faults were planted in them.
 */
export interface SamplePlan {
  title: string;
  /** Cells of the header and of each row, parted by "|". */
  lines: string;
}

export interface PoorPlan extends SamplePlan {
  /** Code of the finding and a word of the row it must stand at; "" for the table. */
  planted: readonly [code: string, at: string][];
}

export const GOOD_PLANS: readonly SamplePlan[] = [
  {
    title: "Strategia rozwiązywania problemów społecznych Gminy Lisowo na lata 2026–2032",
    lines: `
Cel strategiczny | Lp. | Działanie | Od kiedy | Do kiedy | Źródło finansowania | Odpowiedzialny | Partnerzy | Wskaźnik | Wartość bazowa | Rok bazowy | Wartość docelowa | Źródło danych | Częstotliwość
Seniorzy żyją samodzielnie w swoich domach | 1 | Uruchomienie klubu seniora w Lisowie | 2026 | 2027 | budżet gminy; program „Aktywni Seniorzy” | Gminny Ośrodek Pomocy Społecznej w Lisowie | Gminny Ośrodek Kultury | liczba uczestników zajęć w miesiącu | 0 | 2025 | 40 | listy obecności klubu | co kwartał
Seniorzy żyją samodzielnie w swoich domach | 2 | Usługi opiekuńcze w miejscu zamieszkania | 2026 | 2032 | budżet gminy; Program „Korpus Wsparcia Seniorów” | Gminny Ośrodek Pomocy Społecznej w Lisowie | sołectwa | liczba osób objętych usługami | 31 | 2025 | 60 | sprawozdanie MRPiPS-03 | raz w roku
Seniorzy żyją samodzielnie w swoich domach | 3 | Transport do lekarza na telefon | 2027 | 2030 | budżet gminy; PFRON | Urząd Gminy Lisowo – Referat Spraw Społecznych | OSP Lisowo | liczba przejazdów w roku | 0 | 2025 | 600 | dziennik przejazdów | raz w roku
Rodziny dostają pomoc, zanim dojdzie do kryzysu | 1 | Zatrudnienie drugiego asystenta rodziny | 2026 | 2026 | budżet gminy; dotacja z budżetu państwa | Gminny Ośrodek Pomocy Społecznej w Lisowie | | liczba rodzin z asystentem | 12 | 2025 | 24 | rejestr GOPS | co pół roku
Rodziny dostają pomoc, zanim dojdzie do kryzysu | 2 | Placówka wsparcia dziennego przy szkole | 2028 | 2031 | Fundusze Europejskie dla Wielkopolski 2021–2027; budżet gminy | Szkoła Podstawowa w Lisowie | Gminny Ośrodek Pomocy Społecznej w Lisowie | liczba miejsc | 0 | 2025 | 25 | decyzja o wpisie do rejestru | raz w roku`,
  },
  {
    title: "Program ochrony środowiska dla Powiatu Brzezińskiego na lata 2025–2032",
    lines: `
Obszar interwencji | Cel | Nr | Zadanie | Termin | Szacunkowy koszt | Źródło finansowania | Podmiot odpowiedzialny | Wskaźnik | Wartość bazowa (2024) | Wartość docelowa (2032)
Powietrze | Mniej dni ze smogiem | 1 | Wymiana kotłów w budynkach powiatu | 2025–2028 | 1 200 000 zł | budżet powiatu; WFOŚiGW | Starostwo Powiatowe – Wydział Inwestycji | liczba wymienionych kotłów | 2 | 14
Powietrze | Mniej dni ze smogiem | 2 | Punkt doradztwa o programie „Czyste Powietrze” | 2025–2027 | 180 000 zł | NFOŚiGW | Starostwo Powiatowe – Wydział Środowiska | liczba porad w roku | 40 | 250
Woda | Sprawne rowy i zbiorniki | 3 | Odmulenie zbiornika w Kalinówce | 2026–2027 | 2 400 000 zł | PGW Wody Polskie – środki własne | Państwowe Gospodarstwo Wodne Wody Polskie | pojemność zbiornika [m3] | 9000 | 16000
Hałas | Cichsze drogi | 4 | Remont drogi powiatowej nr 1234 | 2027–2029 | 5 600 000 zł | Rządowy Fundusz Rozwoju Dróg; budżet powiatu | Powiatowy Zarząd Dróg | długość wyremontowanej drogi [km] | 0 | 6
Edukacja | Uczniowie znają przyrodę okolicy | 5 | Zajęcia terenowe dla klas IV–VIII | 2025–2032 | 64 000 zł | budżet powiatu | Poradnia Psychologiczno-Pedagogiczna w Brzezinach | liczba uczniów na zajęciach w roku | 120 | 600`,
  },
  {
    title: "Program współpracy Miasta Turów z organizacjami pozarządowymi na rok 2027",
    lines: `
Cel szczegółowy | Lp. | Zadanie | Termin realizacji | Wysokość środków | Źródło finansowania | Odpowiedzialny | Wskaźnik | Wartość bazowa 2026 | Wartość docelowa 2027
Więcej organizacji prowadzi zadania miasta | 1 | Otwarty konkurs ofert na zadania z kultury | 01.02.2027–15.12.2027 | 90 000 zł | budżet miasta | Urząd Miejski w Turowie – Wydział Kultury | liczba złożonych ofert | 14 | 20
Więcej organizacji prowadzi zadania miasta | 2 | Otwarty konkurs ofert na zadania ze sportu | 01.02.2027–15.12.2027 | 210 000 zł | budżet miasta | Urząd Miejski w Turowie – Wydział Sportu | liczba złożonych ofert | 22 | 26
Organizacje mają gdzie pytać | 1 | Dyżury prawnika dla organizacji | 01.03.2027–30.11.2027 | 12 000 zł | budżet miasta | Centrum Organizacji Pozarządowych w Turowie | liczba udzielonych porad | 31 | 60
Organizacje mają gdzie pytać | 2 | Spotkania o rozliczaniu dotacji | 15.09.2027–15.10.2027 | bez kosztów | bez kosztów | Urząd Miejski w Turowie – Wydział Finansów | liczba uczestników | 25 | 45`,
  },
  {
    title: "Gminny program opieki nad zabytkami na lata 2026–2029",
    lines: `
Cel | Nr | Działanie | Początek | Koniec | Finansowanie | Kto odpowiada | Miernik | Wartość bazowa (2025) | Wartość docelowa (2029)
Zabytki ruchome są bezpieczne | 1 | Konserwacja ołtarza w kościele w Rudce | 2026 | 2027 | dotacja Ministra Kultury i Dziedzictwa Narodowego; środki parafii | Parafia pw. św. Anny w Rudce | liczba odnowionych elementów | 0 | 5
Zabytki ruchome są bezpieczne | 2 | Ewidencja kapliczek przydrożnych | 2026 | 2026 | budżet gminy | Urząd Gminy Rudka – Referat Inwestycji | liczba kart ewidencyjnych | 18 | 60
Mieszkańcy znają swoje zabytki | 1 | Ścieżka po zabytkach z tablicami | 2027 | 2028 | budżet gminy; fundusz sołecki | Gminny Ośrodek Kultury w Rudce | liczba tablic | 0 | 12
Mieszkańcy znają swoje zabytki | 2 | Lekcje w izbie pamięci | 2026 | 2029 | budżet GOK | Gminny Ośrodek Kultury w Rudce | liczba uczniów na lekcjach w roku | 60 | 240`,
  },
  {
    title: "Strategia Rozwoju Gminy Olszyny na lata 2025–2035",
    lines: `
Cel strategiczny | Kierunek działań | Nr | Działanie | Lata | Jednostka wiodąca | Współpraca | Źródła finansowania | Wskaźnik rezultatu | Wartość bazowa (2024) | Wartość docelowa (2035) | Źródło danych
Dobra praca blisko domu | Tereny dla firm | 1 | Uzbrojenie strefy gospodarczej przy obwodnicy | 2026–2029 | Urząd Gminy Olszyny – Referat Inwestycji | Przedsiębiorstwo Wodociągów i Kanalizacji | budżet gminy; Fundusze Europejskie dla Małopolski 2021–2027 | powierzchnia uzbrojonych terenów [ha] | 0 | 18 | Urząd Gminy
Dobra praca blisko domu | Szkolnictwo zawodowe | 2 | Staże dla uczniów u miejscowych pracodawców | 2026–2028 | Powiatowy Urząd Pracy | szkoły branżowe | Fundusz Pracy | liczba stażystów w roku | 12 | 60 | PUP
Zdrowi i sprawni mieszkańcy | Sport dla wszystkich | 3 | Budowa sali przy szkole w Olszynach | 2027–2030 | Urząd Gminy Olszyny – Referat Inwestycji | Szkoła Podstawowa w Olszynach | budżet gminy; program „Olimpia” | liczba godzin zajęć w tygodniu | 0 | 50 | szkoła
Zdrowi i sprawni mieszkańcy | Zdrowie | 4 | Rehabilitacja w ośrodku zdrowia | 2026–2031 | Samodzielny Publiczny Zakład Opieki Zdrowotnej w Olszynach | | kontrakt z NFZ; budżet gminy | liczba pacjentów w roku | 210 | 500 | SP ZOZ
Żywe wsie | Domy ludowe | 5 | Remont sześciu świetlic | 2025–2032 | Gminny Ośrodek Kultury w Olszynach | sołectwa; KGW | fundusz sołecki; budżet gminy | liczba wyremontowanych świetlic | 1 | 6 | GOK`,
  },
];

export const POOR_PLANS: readonly PoorPlan[] = [
  {
    title: "Strategia rozwiązywania problemów społecznych Gminy Dąbie na lata 2026–2030",
    lines: `
Cel | Lp. | Działanie | Od kiedy | Do kiedy | Źródło finansowania | Odpowiedzialny | Wskaźnik
Likwidacja bezdomności | 1 | Budowa noclegowni | 2027 | 2026 | budżet gminy | GOPS | liczba miejsc
Likwidacja bezdomności | 2 | Praca z osobami bezdomnymi | 2026 | 2028 | środki zewnętrzne | samorząd gminny | wzrost świadomości
Likwidacja bezdomności | 4 | Wydawanie posiłków | 2033 | 2034 | GOPS | | liczba posiłków
Bezpieczne rodziny | 1 | Spotkania z rodzicami | 203 | 2028 | budżet gminy | GOPS, PUP, Policja | lista obecności
Bezpieczne rodziny | 2 | Pomoc ofiarom przemocy w rodzinie | 2026 | 2027 | program „Senior+” | do ustalenia | liczba osób
Bezpieczne rodziny | 3 | Mieszkanie chronione dla rodzin | 2026 | 2028 | budżet gminy | GOPS i inne podmioty | liczba rodzin`,
    planted: [
      ["CZA-02", "noclegowni"],
      ["CEL-03", ""],
      ["FIN-03", "bezdomnymi"],
      ["ODP-02", "bezdomnymi"],
      ["WSK-04", "bezdomnymi"],
      ["STR-04", "posiłków"],
      ["CZA-03", "posiłków"],
      ["FIN-02", "posiłków"],
      ["ODP-01", "posiłków"],
      ["CZA-08", "rodzicami"],
      ["ODP-04", "rodzicami"],
      ["WSK-04", "rodzicami"],
      ["JEZ-01", "ofiarom"],
      ["FIN-04", "ofiarom"],
      ["ODP-01", "ofiarom"],
      ["JEZ-01", "chronione"],
      ["ODP-03", "chronione"],
    ],
  },
  {
    title: "Program profilaktyki i rozwiązywania problemów alkoholowych Gminy Sowin na lata 2024–2030",
    lines: `
Cel | Lp. | Zadanie | Termin | Koszt | Źródło finansowania | Realizator | Wskaźnik
Mniej pijących nastolatków | 1 | Warsztaty w szkołach | 2024–2026 | 12 000 zł | korkowe | GKRPA | liczba uczniów
Mniej pijących nastolatków | 2 | Warsztaty w szkołach | 2024–2026 | 12 000 zł | korkowe | GKRPA | liczba uczniów
Mniej pijących nastolatków | 3 | Remont chodnika przy szkole | 2025 | 90 000 zł | środki z opłat za zezwolenia na sprzedaż napojów alkoholowych | Urząd Gminy | długość chodnika
Pomoc uzależnionym | 1 | Terapia w poradni | 2024–2030 | 8 000 zł | RPO 2014–2020 | PARPA | liczba pacjentów
Pomoc uzależnionym | 2 | Festyn trzeźwości | wg potrzeb | | | zadanie ciągłe | liczba uczestników`,
    planted: [
      ["PLA-02", ""],
      ["DZI-02", "Warsztaty"],
      ["FIN-07", "chodnika"],
      ["FIN-04", "Terapia"],
      ["ODP-06", "Terapia"],
      ["CZA-01", "Festyn"],
      ["FIN-01", "Festyn"],
      ["ODP-05", "Festyn"],
    ],
  },
  {
    title: "Plan działań na rzecz młodzieży na lata 2026–2028",
    lines: `
Cel | Nr | Działanie | Od | Do | Finansowanie | Odpowiedzialny | Partnerzy
Młodzi mają głos | 1 | Młodzieżowa rada gminy | 2026 | 2028 | budżet gminy | Wójt Gminy | PTKZ
Młodzi mają głos | 2 | Wspieranie samorządów uczniowskich | 2026 | 2028 | projekt | XYZK | szkoły
Młodzi mają co robić | 1 | Klub gier w bibliotece | | 2027 | Infrastruktura bibliotek 2021–2025 | Gminna Biblioteka Publiczna | GOK`,
    planted: [
      ["DZI-04", "Wspieranie"],
      ["FIN-03", "Wspieranie"],
      ["ODP-08", "Wspieranie"],
      ["CZA-04", "Klub"],
      ["FIN-09", "Klub"],
      ["WSK-01", ""],
    ],
  },
];
