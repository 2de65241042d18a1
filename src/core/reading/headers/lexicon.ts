import type { HeaderColumn } from "./vocabulary";

/**
 * What words of a header speak for, beside the wordings of the list: stems with the weight they carry, in tenths. A
 * line is read against the header's words without case and diacritics: each stem must begin one of them ("jednostk
 * wiodac"), "=" closes a stem to the whole word ("kto="). Of several lines that fit a role the heaviest counts; which
 * role a column gets is decided over all columns together, so a word may speak for several. Words of statutes, offices,
 * workshops and of English plans stand here.
 */
export const LEXICON: Readonly<Partial<Record<HeaderColumn, Readonly<Record<number, string>>>>> = {
  ordinal: {
    9: "kod= | kod= dzialan | kod= zadan | kod= projekt | kod= przedsiewz | symbol | nr= ewidenc | nr= projekt | nr= przedsiewz | nr= kart | numer projekt | numer przedsiewz | no= | ref=",
    7: "nr= | numer | lp= | poz= | oznaczen",
  },
  area: {
    9: "obszar | os= priorytet | pole= strategiczn | pole= operacyjn | sfera | filar | wymiar= | problem spolecz | jaki problem | jaki= problem | theme | pillar | priority area | obszar interwen",
    7: "problem | dziedzin | priorytet | domen | zakres tematyczn | blok= tematyczn | tematyk | zagadnien | potrzeb | wyzwan",
    5: "kategori | modul | komponent | temat= | grupa zadan",
  },
  strategicGoal: {
    9: "cel strategiczn | cele strategiczn | cel= glown | cele= glown | cel= ogoln | cel= nadrzedn | cel= kluczow | cele= kluczow | cel= rozwoj | cel= wiodac | strategic objective | strategic goal | strategic aim",
  },
  goalNumber: { 9: "nr= celu | numer celu | nr= cel | symbol celu | kod= celu" },
  goal: {
    9: "cel operacyjn | cele operacyjn | cel szczegol | cele szczegol | cel posredn | cel czastkow | cel etapow | cel= rewitalizac | nazwa celu | powiazan cel | zgodnosc cel | realizowan cel | objective | goal | cel= program",
    8: "cel= | cele= | aim | aims",
    6: "celu= | celami= | celem= | po co= | w jakim= celu | kierunek | kierunki | kierunk",
  },
  action: {
    9: "nazwa dzialan | nazwa zadan | nazwa przedsiewz | nazwa projekt | nazwa inwestyc | nazwa i= cel | nazwa opis | nazwa zajec | rodzaj zajec | temat zajec | nazwa operac | tytul projekt | tytul zadan | tytul dzialan | kamien milow | kamienie milow | wykaz zadan | wykaz dzialan | co= robimy | co= zrobimy | co= chcemy | co= zrobic | co= nalezy | co= trzeba | co= planuj | co= bedzie | tresc zadan | tresc dzialan | dzialan adaptac | dzialan naprawcz | przedsiewzie | activity | activities | action | actions | task | tasks | initiative | what= will",
    8: "dzialanie= | dzialania= | zadanie= | zadania= | projekt= | projekty= | inicjatyw | inwestycj | czynnosc | czynnosci | aktywnosc | krok= | kroki= | what= | project | nazwa uslug | podzadan | etap prac",
    6: "dzialan | zadan | projekt | pomysl | propozycj | rozwiazan | rekomendac | postulat | tytul | nazwa | measure | measures | kierunki= | kierunk | interwencj | operacj | uslug",
  },
  from: {
    9: "od= kiedy | data rozpocz | termin rozpocz | rok rozpocz | rozpocz | poczat | start= | od= roku | od= kiedy | start date | starts | begin | kiedy zaczynamy | kiedy start",
    7: "od=",
  },
  to: {
    9: "do= kiedy | data zakoncz | termin zakoncz | rok zakoncz | zakonczen | na kiedy | do= roku | end date | due | by= when | target date | deadline | termin koncow | data koncow | kiedy konczymy | ostateczny termin | kiedy gotowe",
    7: "koniec= | do= | finish | end=",
  },
  term: {
    9: "termin | terminy | okres realiz | czas realiz | czas wykon | okres wykon | lata realiz | rok realiz | lata wdraz | okres wdraz | horyzont | kiedy= | kiedy | harmonogram | ramy czasow | perspektyw czasow | timescale | timeline | timeframe | when= | period= | planowan czas | planowan okres | czas trwan",
    7: "lata= | okres= | rok= | czas= | data= | dates | date= | year | years | miesiac | kwartal",
  },
  funding: {
    9: "zrodl finansow | sr= finans | zr= finans | zrodl srodk | zrodl pieniedz | skad pieniadz | skad srodk | skad kasa | skad na= | skad wezm | skad fundusz | za= co | z= czego | sposob finansow | sposob sfinans | forma finansow | montaz finansow | podstaw finansow | rodzaj srodk | pochodzenie srodk | instrument finans | funding | funder | source of= fund | kto= zaplaci | kto= placi | kto= finansuje",
    8: "finansowan | sfinansowan | finansujac | zrodlo= | zrodla= | srodki= | pieniadze= | fundusz | zasoby finans | dysponent srodk | platnik",
    6: "program= | programy= | dotacj | zasob | srodk | resources | resource | finanse= | mechanizm finans",
  },
  cost: {
    9: "koszt | kosztorys | kwota | kwoty | naklad | wartosc projekt | wartosc zadan | wartosc inwestyc | wartosc przedsiewz | szacun wartosc | szacowan wartosc | szacunk wartosc | orientac wartosc | planowan wartosc zl= | wartosc zl= | wartosc mln | wartosc tys | wartosc brutto | wartosc pln | calkowit wartosc | wartosc ogolem | plan= wydatk | wydatki= | wydatk | ile= kosztuje | ile= to | ile= pieniedzy | ile= potrzeba | wysokosc srodk | wysokosc dofinans | wysokosc dotac | planowan srodk | przewidywan srodk | planowan wsparc | alokac | cost | costs | budget | amount | szacowan budzet",
    8: "budzet= | budzet | wartosc= | cena | ogolem= | srodki budzec | srodkow budzec | pula= | wysokosc= | pula srodk | pula pieniedz | ile= zl=",
    6: "razem= | wartosc | limit | dofinansowan | zl= | pln=",
  },
  responsible: {
    9: "odpowiedzialn | odpow= | odp= | odpowiada | odpowiadajac | realizator | realizujac | wykonawc | wykonujac | koordynator | koordynujac | jednostk wiodac | jednostk wdraz | jednostk koord | jednostk realiz | jednostk prowadz | podmiot wdraz | podmiot wiodac | podmiot realiz | podmiot prowadz | podmiot koord | instytuc wdraz | instytuc realiz | instytuc wiodac | lider | komorka | komorki | wlasciciel zadan | wlasciciel proces | wlasciciel dzialan | wnioskodaw | organizator | kto= | kto= realiz | kto= zrobi | kto= robi | kto= wykona | kto= prowadzi | kto= za= to | kto= odpowiada | prowadzac | prowadzi= | wdraza= | wykonuje= | komu= zlec | kto= sie= zajm | kto= sie= podejm | project lead | lead= | leads | owner | who= | responsib | accountable | lead organis | delivery body | zadanie realizuje | realizuje",
    8: "inwestor= | inwestorzy= | kierownik | menedzer | manager | gospodarz zadan | opiekun zadan | zleceniobiorc | nadzorujac",
    7: "podmiot | jednostk | wydzial | referat | wlasciciel | departament | instytucj | gospodarz | osoba= | osoby=",
    6: "realizacja= | biuro= | stanowisko | dysponent | beneficjent= | zespol= | opiekun | wykonanie= | zarzadca | sektor=",
  },
  partners: {
    9: "partner | partnerzy | wspolrealiz | wspolprac | wspolpracujac | wspolwykon | wspoldzial | wspolorganiz | wspolprowadz | kto= pomoze | kto= pomaga | kto= wspiera | kto= jeszcze | kto= moze pomoc | z= kim | podmiot wspier | podmioty wspier | jednostk wspier | instytuc wspier | jednostk wlaczon | podmiot wlaczon | podmiot zaangazow | zaangazowan | wspierajac | supporting | stakeholder | sojuszni",
    6: "interesariusz | uczestnic | wspomagajac | udzial=",
  },
  indicator: {
    9: "wskaznik | wskazniki | miernik | mierniki | prognozowan rezultat | oczekiwan rezultat | planowan rezultat | zakladan rezultat | spodziewan rezultat | oczekiwan efekt | planowan efekt | zakladan efekt | spodziewan efekt | przewidywan efekt | jaki= efekt | jaki= bedzie efekt | po= czym poznamy | po= czym | jak= zmierz | jak= sprawdz | jak= pozna | jak= ocenimy | kryteri sukces | kryteri oceny | miara sukces | success | indicator | indicators | outcome | outcomes | output | outputs | kpi | kpis",
    8: "co= sie zmieni | co= osiagniemy | co= bedzie dzieki",
    7: "rezultat | produkt | efekt",
    6: "korzysc | oddzialyw | zmiana= | osiagniec",
  },
  indicatorBase: {
    9: "wartosc bazow | wartosc wyjsciow | wartosc poczatk | stan wyjsciow | wartosc obecn | stan obecny wskaz| baseline",
  },
  indicatorBaseYear: { 9: "rok= bazow | roku= bazow | rok= wyjsciow | baseline year" },
  indicatorTarget: {
    9: "wartosc docelow | wartosc oczekiw | wartosc koncow | wartosc planowan | wartosc do= osiagn | stan docelow| poziom docelow | target value | target=",
  },
  indicatorUnit: { 9: "jedn miar | jednostk miar | jm= | unit" },
  indicatorSource: {
    9: "zrodl danych | zrodl weryfik | zrodl informac | zrodl pomiar | sposob weryfik | sposob pomiar | metod pomiar | dokument potwierdz | means verification | data source | skad dane | skad bedziemy wiedziec",
  },
  indicatorFrequency: { 9: "czestotliw | jak= czesto | frequency" },
  status: {
    9: "status | stan realiz | stan wykon | stan zaawans | stan wdroz | stopien | zaawansowan | postep | procent wykon | procent realiz | czy= zrealiz | czy= wykon | progress | zrealizowano tak=",
    6: "etap= | stan= | ocena realiz | realizacja tak=",
  },
  done: {
    9: "co= zrobiono | co= wykonano | co= zrealizowano | opis podjet | podjet dzialan | zrealizowan dzialan | wykonan dzialan | opis realizac | opis wykonan | przebieg realiz | sprawozdan realiz | informac realiz | informac wykonan | wykonanie zadan | wykonanie dzialan | stan= na= koniec | stan= na= dzien | stan= na | osiagniet efekt | osiagniet rezultat | uzyskan efekt | achieved",
  },
  note: {
    9: "uwag | uwagi | komentarz | adnotac | notatk | dodatkow informac | informac dodatkow | wyjasnien | comments | notes | remarks | prognoza zmian",
    6: "dodatkow | inne=",
  },
  extra: {
    9: "sposob realiz | sposob wykon | sposoby realiz | forma realiz | formy realiz | metod realiz | adresat | adresaci | grupa docel | populac | grupy docel | grup odbiorc | srodki przekaz | srodki komunik | srodki dydakt | srodki transp | srodki trwal | srodki techn | srodki rzecz | kanal komunik | kanaly komunik | forma zlec | forma wspolprac | formy wspolprac | zasady wspolprac | forma wspar | formy wspar | odbiorc | beneficjenci= | beneficjentow | dla= kogo | miejsce realiz | lokalizac | podstaw prawn | rodzaj= | typ= | ranga= | klasyfikac | szczegolow opis | opis zadan | opis dzialan | opis projekt | zakres rzeczow | zakres prac | zakres realiz | zakres przedsiew | nie= bedac | niebedac | target group | location | procent realiz wskazn | realiz wskaznik narastaj | powierzchn | wlasciciel nieruch | wlasciciel obiekt | wlasciciel zabyt | perspektywy= | priority=",
    8: "opis= | zakres= | description | harmonogram platn",
    7: "opis | tryb | miejsce | adres | ranga | waznosc | pilnosc | istotnosc | dzial= | rozdzial= | paragraf | telefon | email | kontakt | ryzyk | zagrozen | uzasadn | gdzie= | where= | wniosk | wartosc wskaznik | wartosc miernik | wartosc jednostk",
    6: "rodzaj | zakres | informac | liczba | ilosc | data aktual",
  },
};
