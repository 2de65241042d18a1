/**
 * Named programmes and funds of the state, with those of its agencies: what an official writes in the funding column
 * since 2004.
 */
import { sourceRows } from "./source-rows";

const SOCIAL = sourceRows(
  "dotacje i programy rządowe",
  `
asy | program „Aktywni Seniorzy” | ASY | + Aktywni Seniorzy; + Program Wieloletni Aktywni Seniorzy | aktywni-seniorzy
aktywni-plus | program „Aktywni+” | | + Aktywni+; + Aktywni Plus; + Program Wieloletni na rzecz Osób Starszych Aktywni+ | aktywni-plus
asos | Rządowy Program na rzecz Aktywności Społecznej Osób Starszych | ASOS | + Aktywność Społeczna Osób Starszych; Rządowy Program + na rzecz Aktywności Społecznej Osób Starszych | asos
korpus-seniorow | program „Korpus Wsparcia Seniorów” | | + Korpus Wsparcia Seniorów; + Solidarnościowy Korpus Wsparcia Seniorów |
opieka-wytchnieniowa | program „Opieka wytchnieniowa” | | + Opieka wytchnieniowa; + Opieka wytchnieniowa dla członków rodzin lub opiekunów osób z niepełnosprawnościami; + opieki wytchnieniowej |
aoon | program „Asystent osobisty osoby z niepełnosprawnością” | AOON; AOOZN | + Asystent osobisty osoby z niepełnosprawnością; + Asystent osobisty osoby niepełnosprawnej; + Asystent osobisty; + Asystent Osobisty Osób z Niepełnosprawnościami |
asystent-szkolny | program „Asystent ucznia” | | + Asystent ucznia; + Asystent ucznia ze specjalnymi potrzebami edukacyjnymi |
centra-opiekunczo | program „Centra opiekuńczo-mieszkalne” | COM | + Centra opiekuńczo-mieszkalne; + Centrum opiekuńczo-mieszkalne |
za-zyciem | program „Za życiem” | | + Za życiem; + Kompleksowy program wsparcia dla rodzin Za życiem |
aktywny-maluch | program „Aktywny Maluch” | | + Aktywny Maluch; + Aktywny dzienny opiekun w gminie; + Aktywny Maluch 2022–2029; + Aktywny Rodzic; + Aktywni Rodzice w pracy |
maluch-modul | program „Toddler” | | + Toddler |
pokonac-bezdomnosc | program „Pokonać bezdomność” | | + Pokonać bezdomność; + Pokonać bezdomność. Program pomocy osobom bezdomnym; + Program pomocy osobom bezdomnym |
przemoc-krajowy | Rządowy Program Przeciwdziałania Przemocy Domowej | | + Krajowy Program Przeciwdziałania Przemocy w Rodzinie; + Rządowy Program Przeciwdziałania Przemocy Domowej; + Krajowy Program Przeciwdziałania Przemocy Domowej |
oslonowy | program osłonowy „Wspieranie jednostek samorządu terytorialnego w tworzeniu systemu przeciwdziałania przemocy w rodzinie” | | + Wspieranie jednostek samorządu terytorialnego w tworzeniu systemu przeciwdziałania przemocy; + Program osłonowy Wspieranie jednostek samorządu terytorialnego |
hazard | Fundusz + Rozwiązywania Problemów Hazardowych | FRPH; RFPH | |
npz | Narodowy Program Zdrowia | NPZ | Narodowy Program + Zdrowia |
npozp | Narodowy Program Ochrony Zdrowia Psychicznego | NPOZP | Narodowy Program + Ochrony Zdrowia Psychicznego |
fio | Fundusz + Inicjatyw Obywatelskich | FIO | + Program Fundusz Inicjatyw Obywatelskich; + Rządowy Program Fundusz Inicjatyw Obywatelskich |
nowefio | NOWEFIO | NOWEFIO; NOWE FIO | + Program Fundusz Inicjatyw Obywatelskich NOWEFIO; + Nowy Fundusz Inicjatyw Obywatelskich |
proo | Program Rozwoju Organizacji Obywatelskich | PROO | Program + Rozwoju Organizacji Obywatelskich |
fundusz-mlodziezowy | Rządowy Program „Fundusz Młodzieżowy” | | Fundusz Młodzieżowy; + Rządowy Program Fundusz Młodzieżowy; + Rządowego Programu Fundusz Młodzieżowy |
prosos | Program Wspierania Organizacji Pozarządowych „Moc Małych Społeczności” | | + Moc Małych Społeczności |
uniwersytety-ludowe | Program Wspierania Rozwoju Uniwersytetów Ludowych | PWRUL | + Program Wspierania Rozwoju Uniwersytetów Ludowych |
korpus-solidarnosci | Korpus Solidarności | | + Korpus Solidarności; + Program Korpus Solidarności |
dobry-start | program „Dobry Start” | | + Dobry Start |
rodzina-500 | program „Rodzina 800+” | | + Rodzina 500+; + Rodzina 800+ |
karta-duzej | Karta Dużej Rodziny | KDR | Karta + Dużej Rodziny |
swiadczenia | dotacja na świadczenia rodzinne | | dotacja + na zadania zlecone; dotacje + na zadania zlecone; dotacja + na zadania własne; dotacja + na zadania z zakresu administracji rządowej |
pomoc-finansowa | pomoc finansowa innej jednostki samorządu | | pomoc finansowa; pomoc + finansowa dla powiatu; pomoc + finansowa dla gminy; dotacja + w formie pomocy finansowej |
zadania-zlecone | zadania zlecone | | środki + na zadania zlecone; środki + na zadania z zakresu administracji rządowej; + w ramach zadań zleconych; + zadania zlecone z zakresu administracji rządowej |
dotacja-panstwa | dotacja z budżetu państwa | | dotacja + z budżetu państwa; środki + dotacji celowej; środki + z dotacji celowej; środki + z budżetu państwa; dotacja celowa + z budżetu państwa; dofinansowanie + z budżetu państwa; środki + z budżetu wojewody; środki + z dotacji wojewody; dotacja + od wojewody; środki + z rezerwy celowej |
fundusz-pomocy | Fundusz + Pomocy | | + Fundusz Pomocy (Ukraina); środki Funduszu Pomocy; + Fundusz Pomocy na rzecz obywateli Ukrainy |
fundusz-covid | Fundusz + Przeciwdziałania COVID-19 | | |
funkcja-postpenit | Fundusz + Pomocy Pokrzywdzonym oraz Pomocy Postpenitencjarnej | | + Fundusz Pomocy Pokrzywdzonym oraz Pomocy Postpenitencjarnej |
resort-ms | resortowy program wsparcia rodziny | | resortowy program + wspierania rodziny; + Resortowy program wspierania rodziny i systemu pieczy zastępczej; + Program asystent rodziny i koordynator rodzinnej pieczy zastępczej; + Program asystent rodziny |
nieodplatna-pomoc | dotacja na nieodpłatną pomoc prawną | | dotacja + na nieodpłatną pomoc prawną |
`,
);

const SCHOOLS = sourceRows(
  "dotacje i programy rządowe",
  `
potrzeby-oswiatowe | potrzeby oświatowe | | + kwota na potrzeby oświatowe; + kwota potrzeb oświatowych; + środki na potrzeby oświatowe |
rezerwa-oswiatowa | rezerwa części oświatowej subwencji ogólnej | | rezerwa + oświatowa; rezerwa + subwencji oświatowej; + rezerwa części oświatowej |
nprcz | Narodowy Program Rozwoju Czytelnictwa | NPRCz; NPRC | + NPRCz 2.0; Narodowy Program + Rozwoju Czytelnictwa; + Narodowy Program Rozwoju Czytelnictwa 2.0 |
laboratoria | program „Laboratoria Przyszłości” | | + Laboratoria Przyszłości |
aktywna-tablica | program „Aktywna tablica” | | + Aktywna tablica |
poznaj-polske | program „Poznaj Polskę” | | + Poznaj Polskę |
bezpieczna-plus | program „Bezpieczna i przyjazna szkoła” | | + Bezpieczna i przyjazna szkoła; + Bezpieczna+; + Bezpieczna Plus; + Razem bezpieczniej; + Program ograniczania przestępczości i aspołecznych zachowań Razem bezpieczniej; + Bezpieczny uczeń |
cyfrowy-uczen | program „Cyfrowy Uczeń” | | + Cyfrowy Uczeń; + Laptop dla ucznia |
wyprawka | program „Wyprawka szkolna” | | + Wyprawka szkolna |
radosna-szkola | program „Radosna szkoła” | | + Radosna szkoła |
ksiaznica-stypendia | dotacja na pomoc materialną dla uczniów | | + Narodowy program stypendialny; dotacja + na stypendia |
szkolny-klub | program „Szkolny Klub Sportowy” | SKS | + Szkolny Klub Sportowy |
sportowe-wakacje | program „Sportowe Wakacje+” | | + Sportowe Wakacje+; + Sportowe Wakacje; + Sport Wszystkich Dzieci; + Sport dla Wszystkich; + Aktywna Szkoła; + Program KLUB |
umiem-plywac | program „Umiem pływać” | | + Umiem pływać; + Powszechna nauka pływania Umiem pływać |
sportowa-polska | program „Sportowa Polska” | | + Sportowa Polska; + Sportowa Polska – Program rozwoju lokalnej infrastruktury sportowej |
olimpia | program „Olimpia” | | + Olimpia; + Program budowy przyszkolnych hal sportowych Olimpia; + Program Olimpia |
orlik | program „Moje Boisko – Orlik 2012” | | + Moje Boisko – Orlik 2012; + Orlik; + Orlik 2012; + Modernizacja kompleksów sportowych Moje Boisko – Orlik 2012; + Orliki |
osa | program „Otwarte Strefy Aktywności” | OSA | + Otwarte Strefy Aktywności |
frkf | Fundusz + Rozwoju Kultury Fizycznej | FRKF | |
fzzs | Fundusz + Zajęć Sportowych dla Uczniów | FZSdU | |
mkidn | programy Ministra Kultury | | + Programy Ministra Kultury i Dziedzictwa Narodowego; + Programy MKiDN; + Edukacja kulturalna; + Dom Kultury+; + Infrastruktura domów kultury; + Kultura interwencje; + Kultura dostępna; + Infrastruktura kultury; + Ochrona zabytków; + Niepodległa; + Konwersja cyfrowa domów kultury; + EtnoPolska; + Muzyczny ślad; + Bardzo Młoda Kultura |
fundusz-kultury | Fundusz + Promocji Kultury | | |
zabytki | Rządowy Program Odbudowy Zabytków | RPOZ | + Rządowy Program Odbudowy Zabytków; Narodowy Fundusz + Ochrony Zabytków [NFOZ] |
biblioteka-zakup | program „Zakup nowości wydawniczych do bibliotek” | | + Zakup nowości wydawniczych do bibliotek; + Zakup i zdalny dostęp do nowości wydawniczych; + Kraszewski. Komputery dla bibliotek; + Infrastruktura bibliotek |
`,
);

const WORKS = sourceRows(
  "dotacje i programy rządowe",
  `
rfrd | Rządowy Fundusz + Rozwoju Dróg | RFRD | + Rządowego Funduszu Rozwoju Dróg |
fds | Fundusz + Dróg Samorządowych | FDS | |
rfil | Rządowy Fundusz + Inwestycji Lokalnych | RFIL | |
polski-lad-fundusz | Rządowy Fundusz Polski Ład: Program Inwestycji Strategicznych | RFPŁ; RFPL | + Rządowy Fundusz Polski Ład; + Polski Ład; + Program Inwestycji Strategicznych; + Rządowego Funduszu Polski Ład; + Rządowy Program Polski Ład |
schetynowki | Narodowy Program Przebudowy Dróg Lokalnych | NPPDL; PRGiPID; PRGiPIDL | + Narodowy Program Przebudowy Dróg Lokalnych; + Program rozwoju gminnej i powiatowej infrastruktury drogowej; + schetynówki |
autobusy | Fundusz + rozwoju przewozów autobusowych o charakterze użyteczności publicznej | FRPA | + Fundusz Rozwoju Przewozów Autobusowych; + Fundusz autobusowy; Fundusz + Rozwoju Połączeń Autobusowych |
fundusz-kolejowy | Fundusz + Kolejowy | | + Program Kolej+; + Kolej+; + Kolej Plus |
subrfrd-bezpieczne | program „Bezpieczna infrastruktura drogowa” | | + Bezpieczna infrastruktura drogowa; + Bezpieczne przejścia; + Program bezpiecznej infrastruktury drogowej |
fundusz-doplat | Fundusz + Dopłat | | + Fundusz Dopłat (BGK); + program bezzwrotnego wsparcia budownictwa z Funduszu Dopłat; + Program wsparcia społecznego budownictwa mieszkaniowego; + Program społecznego budownictwa czynszowego |
rfrm | Rządowy Fundusz + Rozwoju Mieszkalnictwa | RFRM | |
fundusz-termo | Fundusz + Termomodernizacji i Remontów | FTiR | + premia termomodernizacyjna; + Program TERMO; + premia remontowa |
fundusz-modern | Fundusz + Modernizacyjny | | |
czyste-powietrze | program „Czyste Powietrze” | | + Czyste Powietrze; + Ciepłe Mieszkanie; + Stop Smog; + Mój Prąd; + Moja Woda; + Moje Ciepło; + Mój Elektryk |
fundusz-ekologia | programy priorytetowe NFOŚiGW | | + program priorytetowy; + Ogólnopolski program finansowania usuwania wyrobów zawierających azbest; + Azbest; + Zielona transformacja miast; + Renowacja z gwarancją oszczędności; + EkoEdukacja; + Zielony Transport Publiczny; + Energia Plus; + Sowa – oświetlenie zewnętrzne; + Rozświetlamy Polskę; + Usuwanie folii rolniczych |
fogr | Fundusz + Ochrony Gruntów Rolnych | FOGR | + środki z tytułu wyłączenia gruntów z produkcji rolnej; + budowa i modernizacja dróg dojazdowych do gruntów rolnych |
fundusz-ppoz | dotacja dla OSP | KSRG | + dotacja MSWiA dla OSP; + środki KSRG; + środki z ubezpieczeń; + środki z firm ubezpieczeniowych |
ochrona-ludnosci | Program Ochrony Ludności i Obrony Cywilnej | POLiOC; OLiOC | + Program Ochrony Ludności i Obrony Cywilnej; + Fundusz Ochrony Ludności i Obrony Cywilnej |
usuwanie-klesk | środki na usuwanie skutków klęsk żywiołowych | | + usuwanie skutków klęsk żywiołowych; + rezerwa na usuwanie skutków klęsk żywiołowych |
maly-zlobek-inwest | Fundusz + Rozwoju Regionalnego | | |
rozwoj-rolnictwa | Fundusz + Rozwoju Obszarów Wiejskich | | + program Odnowa wsi; + Odnowa wsi; + Małe granty sołeckie; + Aktywna wieś |
odr-fundusz | Fundusze Promocji Produktów Rolno-Spożywczych | | + Fundusz Promocji |
krus-prewencja | środki prewencyjne KRUS | | + Fundusz Prewencji i Rehabilitacji; + Fundusz Składkowy |
razem-mlodzi | Rządowy Program Rozwoju Edukacji | | |
rozwoj-cyfrowy | program „Cyfrowa Gmina” | | + Cyfrowa Gmina; + Cyfrowy Powiat; + Cyberbezpieczny Samorząd; + Granty PPGR; + Wsparcie dzieci z rodzin pegeerowskich w rozwoju cyfrowym |
straz-fundusz | Fundusz + Wsparcia Policji | | Fundusz Wsparcia + Państwowej Straży Pożarnej; Fundusz + Modernizacji Służb Mundurowych |
gmina-rehab | Rządowy Program Wsparcia Rewitalizacji | | |
granty-wojewodzkie | wojewódzki program | | + Mazowieckie Strażnice OSP; + Mazowsze dla czystego powietrza; + Mazowiecki Instrument Aktywizacji Sołectw; + Małopolskie Remizy; + Kultura Małopolska; + Inicjatywa Sołecka; + Pomorski Fundusz Rozwoju; + Wielkopolska Odnowa Wsi; + Program Odnowy Wsi Dolnośląskiej |
`,
);

const HEALTH = sourceRows(
  "NFZ",
  `
nfz-fundusz-medyczny | Fundusz Medyczny | | + Fundusz Medyczny; Fundusz + Medyczny |
nfz-programy | programy profilaktyczne NFZ | | + programy profilaktyczne NFZ; + Profilaktyka 40 PLUS; + Profilaktyka 40+; + Moje zdrowie; + programy zdrowotne NFZ |
`,
);

const DISABLED = sourceRows(
  "PFRON",
  `
aktywny-samorzad | program „Aktywny samorząd” | | + Aktywny samorząd; + PFRON Aktywny samorząd; + program PFRON Aktywny samorząd |
dostepny-samorzad | program „Dostępny samorząd” | | + Dostępny samorząd; + Dostępny samorząd 2.0; + Samorząd bez barier |
wyrownywanie | program wyrównywania różnic między regionami | PWR | Program + wyrównywania różnic między regionami; + Program wyrównywania różnic między regionami III; Programy + wyrównywania różnic między regionami; Program + wyrównywania szans między regionami |
pfron-programy | programy PFRON | | + Rehabilitacja 25 plus; + Rehabilitacja 25+; + Zajęcia klubowe w WTZ; + Dostępna przestrzeń publiczna; + Dostępne mieszkanie; + Samodzielność–Aktywność–Mobilność; + Stabilne zatrudnienie; + ABSOLWENT; + Partnerstwo dla osób z niepełnosprawnościami; + Uczeń na wsi; + Komputer dla Homera; + Student II; + Pegaz; + PFRON (algorytm) |
zfron | zakładowy fundusz rehabilitacji | ZFRON | zakładowy fundusz + rehabilitacji osób niepełnosprawnych; zakładowy fundusz + aktywności |
`,
);

const LABOUR = sourceRows(
  "Fundusz Pracy",
  `
rezerwa-fp | rezerwa Funduszu Pracy | | rezerwa + Funduszu Pracy; rezerwa + Ministra z Funduszu Pracy |
staze-prace | aktywne formy przeciwdziałania bezrobociu | | + prace społecznie użyteczne; + roboty publiczne; + prace interwencyjne; + Program Aktywizacja i Integracja; + PAI |
`,
);

export const STATE_SOURCES = [...SOCIAL, ...SCHOOLS, ...WORKS, ...HEALTH, ...DISABLED, ...LABOUR];
