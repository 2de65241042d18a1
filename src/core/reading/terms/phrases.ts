/**
 * Words that stand in a date cell instead of a date, or beside one. Patterns look at `normal(text)`, which keeps the
 * length of the folded text, so a place found in the one is a place in the other.
 */
export type PhraseKind = "frequency" | "continuous" | "conditional";

const UNIT =
  "(?:roku|rok|lata|lat|miesiacu|miesiaca|miesiac|miesiace|miesiecy|m-c|kwartale|kwartal|kwartaly|kw|tygodniu|tydzien|tygodnie|dzien|polroczu|polrocze|semestrze|semestr|kadencji|kadencje|sezonie)";
const COUNT = "(?:\\d{1,2}|jeden|jedna|dwa|dwie|trzy|cztery|piec|kilka|pol|kazd\\w+)";
const TIMES = `(?:${COUNT}\\s*(?:-\\s*${COUNT}\\s*)?(?:raz|razy|x|krotnie)|raz|jednokrotnie|dwukrotnie|trzykrotnie|czterokrotnie|kilkukrotnie|wielokrotnie|kilka razy)`;
const AT_LEAST =
  "(?:(?:co najmniej|przynajmniej|minimum|min\\.?|nie rzadziej niz|nie mniej niz|srednio|ok\\.?|do|maksymalnie)\\s*)?";
const DAY =
  "(?:poniedzial\\w+|wtor\\w+|srod\\w+|czwart(?:ek|ku|ki|ek)|piat(?:ek|ku|ki)|sobot\\w*|niedziel\\w*|weekend\\w*)";

/** After these words stands what the term hangs on, up to a comma: whatever it is, it is a condition. */
const CONDITIONS = [
  "w razie",
  "wedlug",
  "wg\\.?",
  "w miare",
  "w ramach posiadanych srodkow",
  "stosownie do",
  "zaleznie od",
  "w zaleznosci od",
  "po \\w+(?:niu|ciu)",
  "po (?:wyborze|zgodzie|ogloszeniu|decyzji|naborze|otrzymanej|kazd\\w+)",
  "w przypadku",
  "jesli",
  "jezeli",
  "gdy",
  "kiedy",
  "o ile",
  "pod warunkiem",
  "uzaleznion\\w+",
  "zgodn\\w+ ze?",
  "z chwila",
  "w chwili",
  "w momencie",
  "z dniem (?=[a-z])",
  "na (?:wniosek|zadanie|zyczenie|prosbe|zgloszenie|podstawie)",
  "przy okazji",
  "w ramach (?=\\w*(?:nabor|konkurs|projekt))",
  "do (?:czasu|momentu|chwili|wyczerpania|odwolania)",
  "do konca (?:trwania |realizacji )?(?:kadencji|projektu|umowy|naboru|perspektywy)",
  "doraznie",
  "ad hoc",
  "okazjonaln\\w+",
  "incydentaln\\w+",
  "niezwlocznie",
  "jak najszybciej",
  "od zaraz",
  "bezzwlocznie",
  "natychmiast\\w*",
  "interwencyjnie",
  "(?:\\d{1,3}|dwa|dwie|trzy|jeden|kilka) (?:dni|dnia|tyg\\w*|miesi\\w+|m-cy|lat|lata) (?:od|po|przed)",
  "w (?:ciagu|terminie) \\d{1,3} (?:dni|tygodni\\w*|miesi\\w+|m-cy|lat|lata)",
  "as needed",
  "(?:if|when|where) (?:needed|necessary|required)",
  "on demand",
  "subject to",
  "depending on",
  "upon",
];

/** In the order they are looked for: a condition swallows what follows it, so it comes first. */
export const PHRASES: readonly (readonly [PhraseKind, RegExp])[] = [
  ["conditional", new RegExp(`(?<!\\w)(?:${CONDITIONS.join("|")})(?!\\w)[^,;]*`)],
  ["conditional", /(?<!\w)(?:potrzeb\w*|konieczn\w+|zapotrzebowani\w+|mozliwosci)(?: \w+){0,3}$/],
  [
    "frequency",
    new RegExp(
      `(?<!\\w)${AT_LEAST}(?:${TIMES}\\s*(?:w|we|na|do)\\s*(?:ciagu\\s*|kazdym\\s*)?(?:${COUNT}\\s*)?${UNIT}|co\\s+(?:${COUNT}\\s+|drugi\\w*\\s+)?${UNIT}|(?:w )?(?:kazdego|kazdym|kazdy|kazdej|kazda|poszczegolnych|wszystkich)\\s+(?:kolejn\\w+ )?${UNIT}|raz do roku|\\d{1,2}\\s*[x/]\\s*(?:rok|kwartal|miesiac|tydzien))(?!\\w)`,
    ),
  ],
  [
    "frequency",
    new RegExp(
      `(?<!\\w)(?:(?:(?:co|w|we|na|w co)\\s+)?(?:kazd\\w+|pierwsz\\w+|drug\\w+|ostatni\\w*|drugi)\\s+${DAY}(?: miesiaca)?|co ${DAY}|od ${DAY} do ${DAY}|w dni (?:robocze|powszednie|wolne)|w[e]? (?:poniedzialki|wtorki|srody|czwartki|piatki|soboty|niedziele|weekendy))(?!\\w)`,
    ),
  ],
  [
    "frequency",
    /(?<!\w)(?:(?:co|w|we|na) ?)?(?:kazd\w+) (?:wakacje|wakacji|ferie|ferii|lato|lata|wiosn\w|zim\w|jesien\w*|sezon\w*|swiet\w+|edycj\w+|semestr\w*)(?: \w+)?(?!\w)/,
  ],
  [
    "frequency",
    /(?<!\w)(?:corocznie|rocznie|coroczn\w+|rokrocznie|rokroczn\w+|cyklicznie|cykliczn\w+|kwartalnie|polrocznie|miesiecznie|comiesieczn\w+|tygodniowo|cotygodniow\w+|codziennie|codzienn\w+|dziennie|okresowo|okresow\w+|systematycznie|systematyczn\w+|regularnie|regularn\w+|sezonowo|jednorazowo|jednorazow\w+|kilkukrotnie|wielokrotnie|kilka razy|kazdorazowo|dwukrotnie|(?:\d{1,2} ?)?raz(?:y)?|annually|yearly|quarterly|monthly|weekly|daily|biannually|(?:every|each) (?:year|month|quarter|week)|(?:once|twice) (?:a|per|every) (?:year|month|quarter)|(?:once|one-off|regularly|periodically))(?!\w)/,
  ],
  [
    "continuous",
    /(?<!\w)(?:(?:zadani\w+ |dzialani\w+ )?o charakterze (?:ciagl|stal)ym|na biezaco|w (?:sposob|trybie|systemie) (?:ciagly|ciaglym|stalym|staly)|tryb (?:ciagly|staly)|biezac\w+ (?:praca|realizacja|dzialania|dzialalnosc)|(?:w ramach )?biezacej dzialalnosci|(?:praca|zadanie|zadania|dzialanie|dzialania|dzialalnosc|realizacja|proces|termin|charakter|okres|projekt|cykl)\s+(?:ciagl\w+|stal\w+|biezac\w+|nieokreslon\w+)|(?:przez |w )?(?:cal\w+|peln\w+) (?:okres\w*|czas\w*)(?: (?:realizacji|obowiazywania|trwania|wdrazania|programowania|funkcjonowania|dzialania))?(?: strategii| programu| planu| projektu)?|w (?:trakcie|czasie|okresie|toku|ciagu) (?:calego okresu |calej )?(?:realizacji|obowiazywania|trwania|wdrazania)(?: strategii| programu| planu| projektu)?|w (?:trakcie|czasie|okresie) (?:strategii|programu|planu)|(?:okres|czas|lata) (?:realizacji|obowiazywania|trwania|wdrazania)(?: strategii| programu| planu| projektu)?(?! ?[:\d])|do konca (?:okresu )?(?:realizacji|obowiazywania|trwania|wdrazania|strategii|programu|planu)(?: strategii| programu| planu)?|ciagl[aeyi]|ciagle|ciaglosc|stal[aye]|na stale|biezac[aeo]|nieprzerwanie|permanentn\w+|bezterminowo|bezterminow\w+|na czas nieokreslony|czas nieokreslony|nieustannie|kontynuacja|kontynuowan\w+|ongoing|continuous|continuously|permanent|permanently|throughout(?: the)?(?: whole)?(?: \w+)?|open-ended)(?!\w)/,
  ],
];
