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

/** Words that with a colon (or a dash, or in brackets after a name) name the role of what follows. */
export const LEAD_LABELS = words(
  "lider liderzy liderem koordynator koordynatorem koordynujacy koordynujaca koordynacja koordynuje realizator realizatorzy realizujacy realizujaca realizujace odpowiedzialny odpowiedzialni odpowiedzialna odpowiedzialne odpowiada wykonawca wykonawcy glowny glowna wiodacy wiodaca wiodace wiodacym prowadzacy prowadzaca podmiot jednostka gestor realizacja realizuje realizuja wykonanie wykonuje wykonuja",
);
/** Those that say who of several leads: everybody else in the cell is then a partner. */
export const STRONG_LEADS = words(
  "lider liderem koordynator koordynatorem koordynujacy koordynujaca koordynacja koordynuje odpowiedzialny odpowiedzialna odpowiada glowny glowna wiodacy wiodaca wiodace wiodacym prowadzacy prowadzaca gestor",
);
/** One leads: what stands further in the list does not. */
export const SINGLE_LEADS = words("lider liderem koordynator koordynatorem wiodacy wiodaca gestor");
export const PARTNER_LABELS = words(
  "partner partnerzy partnerem wspolrealizator wspolrealizatorzy wspolrealizujacy wspolpraca wspolpracujacy wspolpracujaca wspolpracujace wsparcie wspierajacy wspierajaca wspierajace uczestnicy wspolorganizator wspolorganizatorzy wspolwykonawca wspolwykonawcy wspomagajacy wspomagajace uczestniczacy uczestniczace wspoluczestniczacy wspoluczestniczaca wspoluczestniczace wspoldzialajacy wspoldzialajace",
);
export const LABEL_FILLERS = words(
  "odpowiedzialny odpowiedzialna podmiot podmioty jednostka jednostki instytucja instytucje organizacja organizacje za zadania zadanie realizacje realizacja dzialania dzialanie projektu programu procesu glowny realizator wspolpracujace wspierajace jako w roli z i",
);

export const CONJUNCTIONS = words("i oraz lub albo badz tudziez czy a jak ewentualnie ew");
/** Two-word conjunctions: "a także", "jak również", "jak i", "a nawet". */
export const CONJUNCTION_TAILS = words("takze rowniez i tez ponadto");

/**
 * Words that never open a body's name: what departments are for. After a comma or "i" they go on with the name before.
 */
export const MATTERS =
  words(`kultury sportu rekreacji turystyki oswiaty edukacji zdrowia promocji rozwoju inwestycji finansow spraw polityki rolnictwa srodowiska ochrony
 profilaktyki rozwiazywania rewitalizacji gospodarki funduszy wychowania opieki komunikacji informacji rehabilitacji rencistow inwalidow emerytow nieletnich sztuki dziedzictwa przyjaciol
 uzaleznien przemocy bezpieczenstwa zarzadzania planowania architektury nauki pomocy uslug spolecznych obywatelskich ich ludnosci nieruchomosci nieruchomosciami
 kanalizacji wodociagow ciepla energetyki oczyszczania zieleni drog drogownictwa mostow transportu geodezji kartografii katastru lesnictwa lowiectwa melioracji rybactwa weterynarii budownictwa urbanistyki mienia mienie
 komunalnej mieszkaniowej wodnej sciekowej przestrzennej gruntami budzetu podatkow oplat ksiegowosci kadr plac informatyki cyfryzacji prawnych technicznych organizacyjnych administracyjnych
 wspoluzaleznienia wspoluzaleznien uzaleznienia terapii leczenia rehabilitacyjnych resocjalizacji socjoterapii rodziny rodzin bezdomnych tradycji krajobrazu przyrody modernizacji restrukturyzacji odnowy
 przedsiebiorczosci rzemiosl gospodarczego spolecznego regionalnego lokalnego kulturalnego publicznego kryzysowego ludowej rzemiosla handlu uslug pracy marketingu wizerunku wspolpracy zagranicznej dialogu
 sztuk literatury muzyki tanca filmu wypoczynku higieny epidemiologii profilaktycznej zdrowotnej sanitarnej wojskowych obronnych obrony zamowien inwestycyjnych strategicznych europejskich unijnych zewnetrznych mlodych dzieci`);

/** Prepositions and marks that go on with a name: place, patron, number, purpose. */
export const NAME_LINKS = words(
  "w we na przy pod nad im imienia pw ws nr numer ds do dla ul al os pn z ze o od wobec przeciw przeciwko spod rzecz terenie obszarze celu sprawach temat sw swietego swietej sklad skladu czlonkami",
);
/** After these the place is part of the name. */
export const PLACE_LINKS = words("w we na przy pod nad");

/** Words that open a remark, not a name: everything up to the divider is set aside. */
export const REMARKS = words(
  "zgodnie wedlug wg w.w poprzez przez ramach zakresie razie miare potrzeby potrzeb zaleznosci okazji np tj tzn",
);

/**
 * Things done, not bodies: a piece that opens with one is a fragment (ODP-05). Stems, compared with the beginning of
 * the word.
 */
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
  "zadani",
  "biezac",
  "corocz",
  "termin",
];
export const FRAGMENT_WORDS = words(
  "np przy okazji m.in miare poprzez podczas w.w zgodnie wedlug wg biezaco harmonogramem harmonogramu razie potrzeby ramach",
);

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

/** Before "przez" a body goes on: "szkoły prowadzone przez powiat". */
export const DONE_BY =
  /^(?:prowadzon|wskazan|wyznaczon|wybran|wylonion|powolan|nadzorowan|zarzadzan|finansowan|utworzon|upowaznion|delegowan|zalozon)(?:y|a|e|i|ych|ymi|ym|ego|ej)$/;
/** A body still to be chosen by a stated procedure is a closed answer: nothing is left open. */
export const CHOSEN = /^(?:wylonion|wybran|wskazan|wyznaczon|powolan|uprawnion)/;
