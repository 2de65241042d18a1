/** Small words that steer the reading of a responsible cell, as tables of folded forms. */

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** "we współpracy": the noun in its forms and abbreviations. Typos are measured against `COOPERATION_MODEL`. */
export const COOPERATION = words(
  "wspolpraca wspolpracy wspolprace wspolpracujac wspolpracujacy wspolpracujaca wspolpracujace wspolpr wspolprac wsp wspolprzy wspoludziale wspoludzialem wspoldzialaniu wspoldzialajac",
);
export const COOPERATION_MODELS = ["wspolpracy", "wspolpraca", "wspoldzialaniu"];
export const BEFORE_COOPERATION = words("we w przy z ze pod wraz");

/** Other words that part the lead from the partners: first words → second words; "*" needs "z" after it. */
export const JOINT: readonly {
  first: ReadonlySet<string>;
  second?: ReadonlySet<string>;
  withZ: boolean;
  governs: "instrumental" | "genitive";
}[] = [
  {
    first: words("przy z ze"),
    second: words(
      "udziale udzialem wsparciu wsparciem pomocy pomoca zaangazowaniu zaangazowaniem wspoludziale wspoludzialem partnerstwie",
    ),
    withZ: false,
    governs: "genitive",
  },
  {
    first: words("w we"),
    second: words("porozumieniu partnerstwie kooperacji konsultacji uzgodnieniu koordynacji wspoldzialaniu asyscie"),
    withZ: true,
    governs: "instrumental",
  },
  { first: words("wraz razem wspolnie lacznie"), withZ: true, governs: "instrumental" },
  { first: words("za"), second: words("posrednictwem pomoca"), withZ: false, governs: "genitive" },
];

/** Words that with a colon (or a dash) name the role of what follows. */
export const LEAD_LABELS = words(
  "lider koordynator koordynujacy realizator realizatorzy odpowiedzialny odpowiedzialni odpowiedzialna wykonawca glowny wiodacy wiodaca prowadzacy podmiot jednostka",
);
export const PARTNER_LABELS = words(
  "partner partnerzy wspolrealizator wspolrealizatorzy wspolpraca wspolpracujacy wspolpracujace wsparcie wspierajacy uczestnicy wspolorganizator wspolorganizatorzy",
);
export const LABEL_FILLERS = words(
  "odpowiedzialny odpowiedzialna podmiot jednostka podmioty instytucje za zadania realizacje glowny realizator wspolpracujace wspierajace",
);

export const CONJUNCTIONS = words("i oraz lub albo badz tudziez czy a jak ewentualnie ew");
/** Two-word conjunctions: "a także", "jak również", "jak i", "a nawet". */
export const CONJUNCTION_TAILS = words("takze rowniez i tez ponadto");

/** Words that never open a body's name: what departments are for. After a comma or "i" they go on with the name before. */
export const MATTERS =
  words(`kultury sportu rekreacji turystyki oswiaty edukacji zdrowia promocji rozwoju inwestycji finansow spraw polityki rolnictwa srodowiska ochrony
 profilaktyki rozwiazywania rewitalizacji gospodarki funduszy wychowania opieki komunikacji informacji rehabilitacji rencistow inwalidow emerytow nieletnich sztuki dziedzictwa przyjaciol
 uzaleznien przemocy bezpieczenstwa zarzadzania planowania architektury nauki pomocy uslug spolecznych obywatelskich ich ludnosci nieruchomosci`);

/** Prepositions and marks that go on with a name: place, patron, number, purpose. */
export const NAME_LINKS = words(
  "w we na przy pod nad im imienia pw ws nr numer ds do dla ul al os pn z ze o od wobec przeciw przeciwko spod rzecz terenie obszarze celu sprawach temat sw swietego swietej",
);
/** After these the place is part of the name. */
export const PLACE_LINKS = words("w we na przy pod nad");

/** Words that open a remark, not a name: everything up to the divider is set aside. */
export const REMARKS = words(
  "zgodnie wedlug wg w.w poprzez przez ramach zakresie razie miare potrzeby potrzeb zaleznosci okazji np tj tzn",
);

/** Things done, not bodies: a piece that opens with one is a fragment (ODP-05). Stems, compared with the beginning of the word. */
export const ACTIVITY_STEMS = [
  "promocj",
  "promowan",
  "organizowan",
  "szkoleni",
  "konkurs",
  "festyn",
  "akcj",
  "kampani",
  "imprez",
  "spotkani",
  "zajec",
  "warsztat",
  "wyjazd",
  "dzialani",
  "realizacj",
  "prowadzeni",
  "utworzeni",
  "zakup",
  "remont",
  "budow",
  "monitoring",
  "monitorowan",
  "wydarzeni",
  "informacj",
  "ulot",
  "plakat",
  "piknik",
  "dni",
  "dzien",
  "obchod",
  "turniej",
  "zawod",
  "ferie",
  "wakacj",
  "polkoloni",
  "koloni",
];
export const FRAGMENT_WORDS = words("np przy okazji m.in poprzez podczas w.w zgodnie wedlug razie potrzeby ramach");

/** Adjectives that stand before a body without changing which it is. */
export const QUALIFIERS =
  `lokalny miejscowy gminny powiatowy wojewódzki regionalny okoliczny tutejszy wiejski miejski zainteresowany poszczególny działający właściwy odpowiedni
 samorządowy niepubliczny publiczny prywatny rządowy szkolny parafialny kościelny osiedlowy krajowy ogólnopolski sąsiedni pozostały inny różny wszelki wszystek`
    .trim()
    .split(/\s+/);
/** Those that make the list open. */
export const OPEN_QUALIFIERS = words("zainteresowany pozostaly inny rozny wszelki odpowiedni");
/** In brackets these open a remark on the name before, not another name. */
export const FORMERLY = words(
  "dawny dawna dawne dawniej byly byla obecnie wczesniej poprzednio tzw zwany zwana dalej w",
);
