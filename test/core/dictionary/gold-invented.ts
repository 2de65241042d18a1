/**
 * Invented cells with their answers, written before the program met them. In `text`, {…} is a body and […] a fragment
 * that names nobody; the braces are taken away before reading. `names` are the bodies in order, in the nominative; the
 * first `leads` of them lead.
 */
export interface InventedCell {
  text: string;
  names: string[];
  leads: number;
}

const cell = (text: string, names: string[], leads = 1): InventedCell => ({ text, names, leads });

const GOPS = "gminny ośrodek pomocy społecznej";
const MOPS = "miejski ośrodek pomocy społecznej";
const PCPR = "powiatowe centrum pomocy rodzinie";
const PUP = "powiatowy urząd pracy";
const NGO = "organizacje pozarządowe";
const GKRPA = "gminna komisja rozwiązywania problemów alkoholowych";

export const GOLD_INVENTED: readonly InventedCell[] = [
  // Dividers
  cell("{GOPS} we współpracy z {policją}, {szkołami}", [GOPS, "policja", "szkoły"]),
  cell("{GOPS} / {PCPR} / {PUP}", [GOPS, PCPR, PUP], 3),
  cell("{GOPS}/{GKRPA}/{Policja}", [GOPS, GKRPA, "policja"], 3),
  cell("{Urząd Gminy} + {GOPS} + {organizacje pozarządowe}", ["urząd gminy", GOPS, NGO], 3),
  cell(
    "{Urząd Gminy}; {Gminny Ośrodek Kultury}; {biblioteka}",
    ["urząd gminy", "gminny ośrodek kultury", "biblioteka"],
    3,
  ),
  cell("{MOPS} oraz {Komenda Miejska Policji}", [MOPS, "komenda miejska policji"], 2),
  cell("{szkoły} i {parafie}", ["szkoły", "parafie"], 2),
  cell("{szkoły} lub {świetlice środowiskowe}", ["szkoły", "świetlice środowiskowe"], 2),
  cell("{GOPS}\n{Policja}\n{Gminna Komisja Rozwiązywania Problemów Alkoholowych}", [GOPS, "policja", GKRPA], 3),
  cell("{Ośrodek Pomocy Społecznej} we współpracy\nz {organizacjami\npozarządowymi}", [
    "ośrodek pomocy społecznej",
    NGO,
  ]),
  cell("- {GOPS}\n- {szkoły}\n- {policja}", [GOPS, "szkoły", "policja"], 3),
  cell("• {Urząd Miejski} • {MOPS} • {Straż Miejska}", ["urząd miejski", MOPS, "straż miejska"], 3),
  cell("{GOPS} | {Policja}", [GOPS, "policja"], 2),
  cell("1) {GOPS} 2) {Policja} 3) {szkoły}", [GOPS, "policja", "szkoły"], 3),
  cell("1.{GOPS} 2.{PCPR}", [GOPS, PCPR], 2),
  cell("1{Urząd Gminy} 2{GOPS}", ["urząd gminy", GOPS], 2),
  cell("a) {GOPS} b) {szkoły} c) {parafie}", [GOPS, "szkoły", "parafie"], 3),
  cell("{GOPS}, a także {Policja} jak również {szkoły}", [GOPS, "policja", "szkoły"], 3),

  // Prepositions, misspelt or missing
  cell("{GOPS} w współpracy z {policją}", [GOPS, "policja"]),
  cell("{GOPS} wspołpracy z {policją}", [GOPS, "policja"]),
  cell("{GOPS} we wspólpracy {policją}", [GOPS, "policja"]),
  cell("{GOPS} przy wsp. z {sołtysami}", [GOPS, "sołtysi"]),
  cell("{GOPS} we wsp. z {PUP}", [GOPS, PUP]),
  cell("{Samorząd gminy} we współpacy z {kuratorami sądowymi}", ["samorząd gminy", "kuratorzy sądowi"]),
  cell("{Samorząd gminy} przy współpracy {ochotniczych straży pożarnych}", [
    "samorząd gminy",
    "ochotnicze straże pożarne",
  ]),
  cell("{Samorząd powiatu} we wpsółpracy z {domami pomocy społecznej}", ["samorząd powiatu", "domy pomocy społecznej"]),
  cell("{Szkoła Podstawowa} współpracując z {rodzicami}", ["szkoła podstawowa", "rodzice"]),
  cell("{Samorząd gminy} {organizacjami pozarządowymi}", ["samorząd gminy", NGO]),
  cell("{Urząd Gminy} z {organizacjami pozarządowymi} i {parafiami}", ["urząd gminy", NGO, "parafie"]),
  cell("{GOPS} wraz z {pedagogami szkolnymi}", [GOPS, "pedagodzy szkolni"]),
  cell("{Ośrodek Pomocy Społecznej} w porozumieniu z {sądem rodzinnym}", ["ośrodek pomocy społecznej", "sąd rodzinny"]),
  cell("{GOPS} w partnerstwie z {lokalnymi przedsiębiorcami}", [GOPS, "lokalni przedsiębiorcy"]),
  cell("{MOPS} razem z {Caritas}", [MOPS, "Caritas"]),
  cell("{GOPS} we współpracy ze {szkołami}, z {policją} i z {parafią}", [GOPS, "szkoły", "policja", "parafia"]),
  cell("we współpracy z {mediami}", ["media"], 0),

  // Genitive after "przy udziale", "z udziałem"
  cell("{Urząd Gminy} przy udziale {organizacji pozarządowych}", ["urząd gminy", NGO]),
  cell("{GOPS} przy udziale {policji}, {szkół} i {parafii}", [GOPS, "policja", "szkoły", "parafia"]),
  cell("{Gminny Ośrodek Kultury} z udziałem {kół gospodyń wiejskich}", [
    "gminny ośrodek kultury",
    "koła gospodyń wiejskich",
  ]),
  cell("{GOPS} przy wsparciu {powiatowego urzędu pracy} oraz {pracodawców}", [GOPS, PUP, "pracodawcy"]),
  cell("{Powiatowe Centrum Pomocy Rodzinie} przy współudziale {ośrodków pomocy społecznej}", [
    PCPR,
    "ośrodki pomocy społecznej",
  ]),
  cell("{MOPS} przy pomocy {wolontariuszy}", [MOPS, "wolontariusze"]),
  cell("{Rada Gminy} przy zaangażowaniu {sołtysów} i {rad sołeckich}", ["rada gminy", "sołtysi", "rady sołeckie"]),

  // Posts
  cell("{Kierownik GOPS}", ["kierownik GOPS"]),
  cell("{Kierownik GOPS lub osoba wyznaczona}", ["kierownik GOPS lub osoba wyznaczona"]),
  cell("{Wójt Gminy}", ["wójt gminy"]),
  cell("{Wójt Gminy}, {Kierownik GOPS}, {dyrektorzy szkół}", ["wójt gminy", "kierownik GOPS", "dyrektorzy szkół"], 3),
  cell("{Burmistrz} we współpracy z {dyrektorem Gminnego Ośrodka Kultury}", [
    "burmistrz",
    "dyrektor Gminnego Ośrodka Kultury",
  ]),
  cell("{Pełnomocnik ds. uzależnień} i {GKRPA}", ["pełnomocnik ds. uzależnień", GKRPA], 2),
  cell("{Pracownik socjalny} przy udziale {asystenta rodziny}", ["pracownik socjalny", "asystent rodziny"]),
  cell("{Sekretarz Gminy} / {osoba upoważniona}", ["sekretarz gminy", "osoba upoważniona"], 2),
  cell("{Starosta} oraz {Dyrektor PCPR}", ["starosta", "dyrektor PCPR"], 2),

  // Parishes, churches, fire brigades, police
  cell("{Parafia pw. św. Jana Chrzciciela w Zalesiu}", ["parafia pw. św. Jana Chrzciciela w Zalesiu"]),
  cell("{GOPS} we współpracy z {parafią pw. św. Anny} i {Caritas}", [GOPS, "parafia pw. św. Anny", "Caritas"]),
  cell("{Urząd Gminy} we współpracy z {parafią rzymskokatolicką w Borowej}", [
    "urząd gminy",
    "parafia rzymskokatolicka w Borowej",
  ]),
  cell("{OSP w Dębinie}, {KGW Dębina}", ["ochotnicza straż pożarna w Dębinie", "koło gospodyń wiejskich Dębina"], 2),
  cell("{Komenda Powiatowa Policji w Zalesiu}", ["komenda powiatowa policji w Zalesiu"]),
  cell("{KPP Zalesie} wraz z {dzielnicowymi}", ["komenda powiatowa policji Zalesie", "dzielnicowi"]),
  cell("{Posterunek Policji} + {Straż Gminna}", ["posterunek policji", "straż gminna"], 2),
  cell("{Policją} i {strażą pożarną}", ["policja", "straż pożarna"], 2),
  cell("{kościoły i związki wyznaniowe}", ["kościoły i związki wyznaniowe"]),

  // Abbreviations
  cell("{GOPS w Zalesiu} we współpracy z {PUP w Borowej}", [
    "gminny ośrodek pomocy społecznej w Zalesiu",
    "powiatowy urząd pracy w Borowej",
  ]),
  cell("{MGOPS}, {GKRPA}, {ZI}", ["miejsko-gminny ośrodek pomocy społecznej", GKRPA, "zespół interdyscyplinarny"], 3),
  cell("{OPS} i {DPS}", ["ośrodek pomocy społecznej", "dom pomocy społecznej"], 2),
  cell("{ROPS}, {WUP}", ["regionalny ośrodek polityki społecznej", "wojewódzki urząd pracy"], 2),
  cell("{GOPS} przy współpracy z {GOPS-em w Borowej}", [GOPS, "gminny ośrodek pomocy społecznej w Borowej"]),
  cell(
    "{CIS}, {KIS}, {WTZ}, {ŚDS}",
    [
      "centrum integracji społecznej",
      "klub integracji społecznej",
      "warsztat terapii zajęciowej",
      "środowiskowy dom samopomocy",
    ],
    4,
  ),
  cell("{SP ZOZ} we współpracy z {POZ}", [
    "samodzielny publiczny zakład opieki zdrowotnej",
    "podstawowa opieka zdrowotna",
  ]),
  cell("{PCK}; {OHP}; {LGD}", ["Polski Czerwony Krzyż", "Ochotnicze Hufce Pracy", "lokalna grupa działania"], 3),
  cell("{CUS w Zalesiu}", ["centrum usług społecznych w Zalesiu"]),
  cell("{G.O.P.S.} i {G.K.R.P.A.}", [GOPS, GKRPA], 2),
  cell("{KP PSP} oraz {OSP}", ["komenda powiatowa Państwowej Straży Pożarnej", "ochotnicza straż pożarna"], 2),
  cell("{Gminny Ośrodek Pomocy Społecznej} (GOPS), {Powiatowy Urząd Pracy} (PUP)", [GOPS, PUP], 2),

  // Full proper names, "i" and commas inside names
  cell("{Gminna Komisja Profilaktyki i Rozwiązywania Problemów Alkoholowych}", [GKRPA]),
  cell("{GOPS} i {Gminna Komisja Profilaktyki i Rozwiązywania Problemów Alkoholowych}", [GOPS, GKRPA], 2),
  cell(
    "{Ośrodek Sportu i Rekreacji}, {Miejska Biblioteka Publiczna}",
    ["ośrodek sportu i rekreacji", "miejska biblioteka publiczna"],
    2,
  ),
  cell("{Gminny Ośrodek Kultury, Sportu i Rekreacji w Zalesiu}", [
    "gminny ośrodek kultury, sportu i rekreacji w Zalesiu",
  ]),
  cell("{Referat Oświaty, Kultury i Sportu} we współpracy ze {szkołami}", [
    "referat Oświaty, Kultury i Sportu",
    "szkoły",
  ]),
  cell("{Wydział Zdrowia i Polityki Społecznej}", ["wydział Zdrowia i Polityki Społecznej"]),
  cell("{Stowarzyszenie „Dom dla Seniora”}", ["stowarzyszenie „Dom dla Seniora”"]),
  cell("{Stowarzyszeniem „Dobre Ręce”} i {Fundacją „Jutro”}", ["stowarzyszenie „Dobre Ręce”", "fundacja „Jutro”"], 2),
  cell("{Stowarzyszenie Rodziców i Przyjaciół Szkoły w Zalesiu}", [
    "stowarzyszenie Rodziców i Przyjaciół Szkoły w Zalesiu",
  ]),
  cell(
    "{Stowarzyszenie na rzecz osób niepełnosprawnych „Promyk”}, {GOPS}",
    ["stowarzyszenie na rzecz osób niepełnosprawnych „Promyk”", GOPS],
    2,
  ),
  cell("{Polski Związek Emerytów, Rencistów i Inwalidów}", ["Polski Związek Emerytów, Rencistów i Inwalidów"]),
  cell("{Zespół Szkół i Placówek Oświatowych w Borowej}", ["zespół szkół i placówek oświatowych w Borowej"]),
  cell("{Szkoła Podstawowa nr 3 im. Jana Pawła II}", ["szkoła podstawowa nr 3 im. Jana Pawła II"]),
  cell("{Szkoła Podstawowa nr 1}, {Przedszkole „Bajka”}", ["szkoła podstawowa nr 1", "przedszkole „Bajka”"], 2),
  cell("{Polski Komitet Pomocy Społecznej}", ["Polski Komitet Pomocy Społecznej"]),
  cell("{Poradnia Psychologiczno-Pedagogiczna}, {szkoły}", ["poradnia psychologiczno-pedagogiczna", "szkoły"], 2),
  cell("{Poradnią psychologiczno - pedagogiczną}", ["poradnia psychologiczno-pedagogiczna"]),
  cell(
    "{Uniwersytet Trzeciego Wieku} i {Gminna Rada Seniorów}",
    ["uniwersytet trzeciego wieku", "gminna rada seniorów"],
    2,
  ),
  cell("{Gmina Zalesie}", ["gmina Zalesie"]),
  cell("{Urząd Gminy Zalesie} we współpracy z {sołtysami}", ["urząd gminy Zalesie", "sołtysi"]),

  // Typos
  cell("{Samorzad gminy} we wspolpracy z {organizacjami pozarzadowymi}", ["samorząd gminy", NGO]),
  cell("{Samorząd gminy} we współpracy z {organizacajmi pozarządowymi}", ["samorząd gminy", NGO]),
  cell("{Gminny Ośrodek Pomocy Spolecznej}", [GOPS]),
  cell("{Gminy Ośrodek Pomocy Społecznej}", [GOPS]),
  cell("{Powiatowy Urzad Pracy}, {Ośrodek Pomocy Spłecznej}", [PUP, "ośrodek pomocy społecznej"], 2),
  cell("{placówkami oświatowo- wychowawczymi}", ["placówki oświatowo-wychowawcze"]),
  cell("{powiatowym  urzędem   pracy}", [PUP]),

  // Generic bodies, open lists, fragments
  cell("{GOPS} we współpracy z {innymi instytucjami}", [GOPS, "inne instytucje"]),
  cell("{GOPS}, {partnerzy społeczni}", [GOPS, "partnerzy społeczni"], 2),
  cell("{wszystkie instytucje działające na rzecz seniorów}", ["wszystkie instytucje działające na rzecz seniorów"]),
  cell("{podmiotami działającymi na rzecz dziecka}", ["podmioty działające na rzecz dziecka"]),
  cell("{jednostki organizacyjne gminy}", ["jednostki organizacyjne gminy"]),
  cell("{organizacje pozarządowe działające na terenie gminy}", [
    "organizacje pozarządowe działające na terenie gminy",
  ]),
  cell("{GOPS} 2. [festyn rodzinny w czerwcu] 3. {szkoły}", [GOPS, "szkoły"], 2),
  cell("{GOPS}, [organizowanie spotkań]", [GOPS]),
  cell("Lider: {GOPS}; Partnerzy: {szkoły}, {policja}", [GOPS, "szkoły", "policja"]),
  cell("Realizator – {PCPR}, partnerzy: {NGO}", [PCPR, NGO]),
  cell("{Powiat Leśny} we współpracy z {gminami}", ["powiat Leśny", "gminy"]),
  cell("{GMINA}, {SZKOŁY}, {POLICJA}", ["gmina", "szkoły", "policja"], 3),
  cell("{ośrodek zdrowia} i {pielęgniarki środowiskowe}", ["ośrodek zdrowia", "pielęgniarki środowiskowe"], 2),
  cell("{sąd} oraz {kuratorzy}", ["sąd", "kuratorzy"], 2),
  cell(
    "{Zespół Interdyscyplinarny ds. Przeciwdziałania Przemocy w Rodzinie}, {GOPS}",
    ["zespół interdyscyplinarny", GOPS],
    2,
  ),
  cell("{rodziny zastępcze}, {rodzinny dom dziecka}", ["rodziny zastępcze", "rodzinny dom dziecka"], 2),

  // Met while reading other communes' wordings; answers by hand.
  cell(
    "{Gminny Ośrodek Pomocy Społecznej w Zalesiu}, {Urząd Gminy Zalesie}, {szkoły z terenu gminy}",
    ["gminny ośrodek pomocy społecznej w Zalesiu", "urząd gminy Zalesie", "szkoły z terenu gminy"],
    3,
  ),
  cell("{Kierownik lub osoba wyznaczona}", ["kierownik lub osoba wyznaczona"]),
  cell(
    "{Biblioteka Publiczna Miasta i Gminy}, {MGOPS}",
    ["biblioteka publiczna Miasta i Gminy", "miejsko-gminny ośrodek pomocy społecznej"],
    2,
  ),
  cell(
    "{Szkoły Podstawowe w Zalesiu, Borowej i Lipie}, {GOPS}",
    ["szkoły podstawowe w Zalesiu, Borowej i Lipie", GOPS],
    2,
  ),
  cell(
    "{pracownicy socjalni GOPS}, {pielęgniarka środowiskowa}",
    ["pracownicy socjalni GOPS", "pielęgniarka środowiskowa"],
    2,
  ),
  cell("{GOPS} we współpracy z: - {policją} - {szkołami} - {kuratorami}", [GOPS, "policja", "szkoły", "kuratorzy"]),
  cell("{Samorząd gminy} przy współudziale {policji} {organizacji pozarządowych} {szkół}", [
    "samorząd gminy",
    "policja",
    NGO,
    "szkoły",
  ]),
  cell("{organizacje pozarządowe} ({PCK}, {Caritas}), {GOPS}", [NGO, "Polski Czerwony Krzyż", "Caritas", GOPS], 4),
  cell("{Starostwo Powiatowe - Wydział Edukacji, Kultury i Sportu}", [
    "Starostwo Powiatowe - Wydział Edukacji, Kultury i Sportu",
  ]),
  cell("{CUS} (dawny GOPS)", ["centrum usług społecznych"]),
  cell("{jednostki OSP}, {KGW}, {sołtysi}", ["ochotnicze straże pożarne", "koło gospodyń wiejskich", "sołtysi"], 3),
  cell("{Dzienny Dom „Senior+”}", ["dzienny dom „senior+”"]),
  cell("{Samorząd Gminy} we współpracyz {organizacjami pozarządowymi}", ["samorząd gminy", NGO]),
  cell("{SAMORZĄD GMINY} WE WSPÓŁPRACY Z {POLICJĄ}", ["samorząd gminy", "policja"]),
  cell(
    "przy udziale {szkół}, {parafii pw. Wniebowzięcia NMP w Lipie} oraz {policji}",
    ["szkoły", "parafia pw. Wniebowzięcia NMP w Lipie", "policja"],
    0,
  ),
  cell(
    "{Zespół Placówek Oświatowych} i {GOPS w Zalesiu}",
    ["zespół placówek oświatowych", "gminny ośrodek pomocy społecznej w Zalesiu"],
    2,
  ),
  cell("{G.K.R.P.A} i {G.O.P.S}", [GKRPA, GOPS], 2),
  cell("1) {GOPS} we współpracy z: a) {policją}, b) {szkołami}", [GOPS, "policja", "szkoły"]),
  cell("{Gminny Ośrodek Pomocy Społecznej} współpraca z {NZOZ}", [GOPS, "niepubliczny zakład opieki zdrowotnej"]),
  cell("{Sołtys} i {rada sołecka wsi Lipa}", ["sołtys", "rada sołecka wsi Lipa"], 2),
  cell("{Samorząd gminy} we współpracy z {powiatowy urząd pracy}", ["samorząd gminy", PUP]),
  cell("{Samorząd gminy} wraz z {organizacjami pozarządowych}", ["samorząd gminy", NGO]),
  cell(
    "{Miejski Ośrodek Sportu i Rekreacji „Wodnik”} i {kluby sportowe}",
    ["miejski ośrodek sportu i rekreacji „Wodnik”", "kluby sportowe"],
    2,
  ),
];
