/**
 * Words by which an indicator is known as counted, as a thing done or not, as a slogan, or as a place where data lie.
 * Folded forms.
 */

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** Beginnings of words that measure: wherever they stand, the indicator is a number. */
export const MEASURES =
  `liczb number percent rate share ilosc wspolczynnik odset procent udzial wskaznik kwot wartosc sredni srednia lacznie wysokosc powierzchni dlugosc szerokosc koszt wydatk naklad
 dochod przychod przyrost gestosc zadluzeni frekwencj saldo przecietn proporcj stosun czestotliwosc czestosc dynamik indeks godzin pojemnosc przepustowosc objetosc kubatur liczebnosc zuzyci emisj stezeni
 temperatur cen krotnosc wielkosc rozmiar zasieg osobodni osobogodzin roboczogodzin wozokilometr pasazer mediana zatrudnieni bezroboci obloze oblozeni czas`
    .trim()
    .split(/\s+/);
/** The same as whole words. */
export const MEASURE_WORDS = words(
  "per suma sumy stopa stopy ile szt os osob km m mb m2 ha kwh mwh kw mw mwp kwp tona ton t l lb zl moc masa waga metry metrow kilometry kilometrow hektary litry sztuki sztuk okres",
);

/**
 * Things and people that are counted when an indicator opens with them in the plural ("nowe miejsca w żłobku", "osoby
 * objęte wsparciem").
 */
export const COUNTED = words(`
osoby rodziny dzieci uczniowie uczennice uczestnicy uczestniczki mieszkancy seniorzy seniorki beneficjenci wolontariusze pacjenci podopieczni klienci kuracjusze turysci studenci absolwenci bezrobotni opiekunowie nauczyciele
asystenci pracownicy odbiorcy czytelnicy widzowie zawodnicy kobiety mezczyzni bezdomni gospodarstwa
miejsca mieszkania lokale domy budynki obiekty etaty stanowiska placowki punkty kluby grupy zespoly organizacje stowarzyszenia fundacje podmioty przedsiebiorstwa firmy spoldzielnie sklepy
metry kilometry hektary odcinki drogi chodniki sciezki szlaki przystanki parkingi mosty skrzyzowania przejscia place skwery parki boiska silownie swietlice altany pomosty
przylacza lampy oprawy latarnie instalacje kotly piece zrodla pompy panele kolektory zbiorniki oczyszczalnie studnie hydranty kosze kontenery pojemniki pojazdy autobusy kamery tablice lawki drzewa krzewy nasadzenia sadzonki komputery tablety laptopy ksiazki egzemplarze zestawy
porady konsultacje szkolenia warsztaty spotkania zajecia imprezy wydarzenia kursy kampanie prelekcje pogadanki audycje seanse wystawy koncerty spektakle wycieczki turnieje zawody festyny pikniki konkursy debaty konferencje seminaria dyzury badania zabiegi szczepienia wizyty terapie sesje lekcje godziny dni wyjazdy
ulotki plakaty broszury publikacje artykuly wpisy posty komunikaty odslony wejscia pobrania
wnioski umowy decyzje swiadczenia zasilki paczki posilki obiady pozyczki stypendia dotacje granty uslugi zlecenia interwencje kontrole patrole mandaty postepowania skierowania zgloszenia skargi karty kontrakty staze oferty projekty inwestycje zadania uchwaly porozumienia partnerstwa certyfikaty
zabytki pomniki eksponaty wypadki przestepstwa wykroczenia zdarzenia pozary kolizje`);

/** Done or not: past participles by their endings; those that only say "more" or "better" measure nothing. */
export const SLOGAN_STEMS =
  `zwiekszon poprawion wzmocnion podniesion podwyzszon rozwinie ograniczon zmniejszon ulepszon usprawnion zintegrowan polepszon rozbudzon uwrazliwion pobudzon poszerzon poglebion wyrownan zmotywowan zaangazowan zadowolon zadowolen utrwalon ksztaltowan swiadom ukierunkowan uspokojon zaspokojon zniwelowan zminimalizowan urozmaicon`
    .trim()
    .split(/\s+/);
/** Nouns in -ana, -ona that are no participles. */
export const NO_PARTICIPLES = words(
  "ochrona obrona strona korona opona zmiana zmiany wymiana wymiany odmiana przemiana zamiana zielona zielone zielony plany zmiane rozmowy rany strony obrony ochrony",
);
/** Nouns that name a finished thing: it is there or it is not. */
export const FINISHED = words(`
powstanie utworzenie uruchomienie opracowanie przyjecie uchwalenie wybudowanie oddanie podpisanie zawarcie powolanie wydanie otwarcie zakup nabycie wdrozenie zatwierdzenie sporzadzenie wyposazenie ogloszenie zlozenie uzyskanie pozyskanie
zatrudnienie zorganizowanie przeprowadzenie zainstalowanie zamontowanie wykonanie zrealizowanie`);
/** "zrealizowano / nie zrealizowano", "tak/nie". */
export const YES_NO = words(
  "tak zrealizowano wykonano osiagnieto wdrozono przyjeto uchwalono opracowano utworzono uruchomiono zakupiono wybudowano powolano podpisano zawarto przeprowadzono zorganizowano wydano powstal powstala powstalo powstaly",
);

/** Papers data are read from: no indicator by themselves. */
export const PAPERS = words(`
sprawozdanie sprawozdania raport raporty lista listy protokol protokoly dokumentacja dokumenty dokument notatka notatki dziennik dzienniki rejestr rejestry ewidencja ankieta ankiety kwestionariusz kwestionariusze zdjecia fotografie relacja relacje
karta karty statystyki statystyka dane zestawienie zestawienia wykaz wykazy faktury faktura rachunki umowa wniosek bip strona zaswiadczenie zaswiadczenia certyfikaty kronika informacja informacje zapisy monitoring ewaluacja obserwacja obserwacje rozmowy wywiad wywiady analiza analizy plan harmonogram zapis`);
/** Papers that are counted things as well: only a list of papers makes them a source. */
export const PAPER_TAILS =
  /^(?:listy? obecnosci|karty? (?:pracy|zgloszenia|oceny|informacyjne|projektu)|dziennik|protoko|sprawozda|raport|ewidencj|rejestr|wykaz|zestawieni|dokumentac|notatk|zdjeci|fotograf|faktur|statystyk|dane\b|ankiet|kwestionariusz|zapisy|kronik)/;
