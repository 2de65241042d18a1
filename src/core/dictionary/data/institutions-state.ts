/**
 * Bodies of the state and of public services, one line each: ministries, agencies, inspections, roads, water, order,
 * courts, health.
 */
import { institutionRows } from "./rows";

const MINISTRIES = institutionRows(
  "państwo",
  "institution",
  `
mrpips | Ministerstwo Rodziny, Pracy i Polityki Społecznej | MRPiPS; MRiPS | =Ministerstwo Rodziny i Polityki Społecznej; Ministerstwo Pracy i Polityki Społecznej [MPiPS] | proper
men | Ministerstwo Edukacji Narodowej | MEN; MEiN | =Ministerstwo Edukacji i Nauki; =ministerstwo edukacji | proper
mnisw | Ministerstwo Nauki i Szkolnictwa Wyższego | MNiSW | | proper
mz | Ministerstwo Zdrowia | MZ | | proper
ms | Ministerstwo Sprawiedliwości | MS | | proper
msit | Ministerstwo Sportu i Turystyki | MSiT | =ministerstwo sportu | proper
m-kultury | Ministerstwo Kultury i Dziedzictwa Narodowego | MKiDN | =ministerstwo kultury | proper
mswia | Ministerstwo Spraw Wewnętrznych i Administracji | MSWiA | =ministerstwo spraw wewnętrznych | proper
mfipr | Ministerstwo Funduszy i Polityki Regionalnej | MFiPR | =ministerstwo funduszy | proper
mrirw | Ministerstwo Rolnictwa i Rozwoju Wsi | MRiRW | =ministerstwo rolnictwa | proper
mkis | Ministerstwo Klimatu i Środowiska | MKiŚ | =ministerstwo klimatu; =ministerstwo środowiska | proper
minfra | Ministerstwo Infrastruktury | MI | | proper
mon | Ministerstwo Obrony Narodowej | MON | | proper
mrit | Ministerstwo Rozwoju i Technologii | MRiT | =ministerstwo rozwoju | proper
mcyf | Ministerstwo Cyfryzacji | MC | | proper
mfin | Ministerstwo Finansów | MF | | proper
`,
);

const AGENCIES = institutionRows(
  "państwo",
  "institution",
  `
niw | Narodowy Instytut + Wolności | NIW-CRSO; NIW | | proper
nfos-b | Narodowy Fundusz + Ochrony Środowiska i Gospodarki Wodnej | NFOŚiGW; NFOŚ | | proper
wfos-b | Wojewódzki Fundusz + Ochrony Środowiska i Gospodarki Wodnej | WFOŚiGW; WFOŚ | | proper
parp | Polska Agencja Rozwoju Przedsiębiorczości | PARP | Polski Fundusz + Rozwoju [PFR]; Agencja Rozwoju Przemysłu [ARP] | proper
arr | agencja rozwoju regionalnego | ARR | agencja rozwoju lokalnego [ARL]; agencja rozwoju; fundusz + poręczeń kredytowych | proper
frse | Fundacja Rozwoju Systemu Edukacji | FRSE | | proper
kzn | Krajowy Zasób + Nieruchomości | KZN | Agencja Mienia Wojskowego [AMW] | proper
nck | Narodowe Centrum Kultury | NCK | Narodowy Instytut + Dziedzictwa [NID]; Instytut Książki; Instytut Pamięci Narodowej [IPN]; Narodowe Archiwum + Cyfrowe | proper
nik | Najwyższa Izba + Kontroli | NIK | regionalna izba obrachunkowa [RIO]; samorządowe kolegium + odwoławcze [SKO] | proper
ukonsument | Urząd Ochrony Konkurencji i Konsumentów | UOKiK | | proper
rzecznik-konsumentow | powiatowy rzecznik + konsumentów | PRK | miejski rzecznik + konsumentów; rzecznik + konsumentów; Rzecznik + Praw Dziecka [RPD]; Rzecznik + Praw Obywatelskich; Rzecznik + Praw Pacjenta; rzecznik + osób niepełnosprawnych | proper
gus-b | Główny Urząd + Statystyczny | GUS | urząd statystyczny | proper
kas | Krajowa Administracja Skarbowa | KAS | izba administracji skarbowej [IAS]; urząd celno-skarbowy; urząd celny | proper
wcr | wojskowe centrum + rekrutacji | WCR | | proper
wku | wojskowa komenda + uzupełnień | WKU | | proper
cbr | Centralny Ośrodek + Informatyki | COI | | proper
wojewodzka-rada | wojewódzka rada + dialogu społecznego | WRDS | wojewódzka rada + rynku pracy [WRRP]; powiatowa rada + rynku pracy [PRRP]; powiatowa rada + zatrudnienia; rada + dialogu społecznego | proper
sejmik | sejmik województwa | | | proper
zarzad-wojewodztwa | zarząd województwa | ZW | | proper
zarzad-powiatu | zarząd powiatu | ZP | | proper
psp-szk | komenda wojewódzka państwowej straży pożarnej | KW PSP | =komenda wojewódzka + PSP; =wojewódzka komenda + PSP; Komenda Główna + Państwowej Straży Pożarnej [KG PSP]; jednostka ratowniczo-gaśnicza [JRG] | proper
`,
);

const INSPECTIONS = institutionRows(
  "państwo",
  "institution",
  `
rdos | regionalna dyrekcja + ochrony środowiska | RDOŚ | Generalna Dyrekcja + Ochrony Środowiska [GDOŚ]; Główny Inspektorat + Ochrony Środowiska [GIOŚ] | proper
rdlp | regionalna dyrekcja + lasów państwowych | RDLP | nadleśnictwa; leśnictwo; leśniczowie; park narodowy; park krajobrazowy; zespół + parków krajobrazowych; dyrekcja + parku krajobrazowego | proper
wody-polskie | + PGW Wody Polskie | PGW WP; PGW | =Państwowe Gospodarstwo + Wodne Wody Polskie; =+ Wody Polskie; =+ Wodami Polskimi; =+ Wód Polskich; =+ PGW Wodami Polskimi; regionalny zarząd + gospodarki wodnej [RZGW]; zarząd + zlewni; nadzór wodny; wojewódzki zarząd + melioracji i urządzeń wodnych [WZMiUW] | proper
pinb | powiatowy inspektorat + nadzoru budowlanego | PINB | =powiatowy inspektor + nadzoru budowlanego; wojewódzki inspektorat + nadzoru budowlanego [WINB]; nadzór budowlany | proper
konserwator | wojewódzki konserwator + zabytków | WKZ | miejski konserwator + zabytków [MKZ]; powiatowy konserwator + zabytków; wojewódzki urząd + ochrony zabytków [WUOZ]; konserwator + zabytków | proper
piw | powiatowy inspektorat + weterynarii | PIW | powiatowy lekarz + weterynarii [PLW]; lekarze weterynarii; lekarz weterynarii; wojewódzki inspektorat + weterynarii [WIW]; inspekcja weterynaryjna | proper
ppis | Główny Inspektorat + Sanitarny | GIS | państwowa inspekcja + sanitarna [PIS]; państwowy graniczny inspektor + sanitarny | proper
witd | wojewódzki inspektorat + transportu drogowego | WITD | inspekcja transportu drogowego [ITD]; wojewódzki ośrodek + ruchu drogowego [WORD]; rada + bezpieczeństwa ruchu drogowego [WRBRD, PRBRD] | proper
piorin | Państwowa Inspekcja Ochrony Roślin i Nasiennictwa | PIORiN; PIORIN | wojewódzki inspektorat + ochrony roślin i nasiennictwa [WIORiN]; stacja chemiczno-rolnicza | proper
inspekcja-handlowa | inspekcja handlowa | WIIH | inspekcja + jakości handlowej artykułów rolno-spożywczych [IJHARS, WIJHARS]; Urząd Dozoru Technicznego [UDT]; Wyższy Urząd Górniczy | proper
`,
);

const ROADS = institutionRows(
  "samorząd",
  "institution",
  `
zdp | zarząd dróg powiatowych | ZDP | powiatowy zarząd + dróg [PZD] | proper
zdw | zarząd dróg wojewódzkich | ZDW | wojewódzki zarząd + dróg [WZDW] | proper
gddkia | Generalna Dyrekcja + Dróg Krajowych i Autostrad | GDDKiA; GDDKIA | | proper
zdm | zarząd dróg miejskich | ZDM; MZD | zarząd dróg i zieleni [ZDiZ]; zarząd dróg i transportu [ZDiT]; miejski zarząd + dróg i komunikacji; zarząd dróg; zarządcy dróg; zarządca drogi; zarząd + dróg i komunikacji; zarząd + infrastruktury miejskiej; zarząd + transportu miejskiego [ZTM]; zarząd + komunikacji miejskiej [ZKM] | proper
mzk | miejski zakład + komunikacji | MZK | miejskie przedsiębiorstwo + komunikacyjne [MPK]; przedsiębiorstwo komunikacji samochodowej [PKS]; przedsiębiorstwo komunikacji miejskiej [PKM]; gminny zakład + komunikacyjny; przewoźnicy; przewoźnik; powiatowy zakład + transportu; organizator + transportu publicznego | proper
pkp | Polskie Koleje + Państwowe | PKP | PKP Polskie Linie + Kolejowe [PKP PLK, PLK]; + POLREGIO; + Koleje Śląskie; + Koleje Mazowieckie; + Koleje Dolnośląskie; + Koleje Wielkopolskie; + Koleje Małopolskie; + Intercity; przewoźnicy kolejowi | proper
pgk | przedsiębiorstwo gospodarki komunalnej | PGK | przedsiębiorstwo gospodarki komunalnej i mieszkaniowej [PGKiM]; miejskie przedsiębiorstwo + gospodarki komunalnej [MPGK]; gminne przedsiębiorstwo + komunalne [GPK]; przedsiębiorstwo usług komunalnych [PUK]; miejskie przedsiębiorstwo + oczyszczania [MPO]; gminny zakład + komunalny [GZK]; gminny zakład + gospodarki komunalnej [GZGK]; miejski zakład + gospodarki komunalnej [MZGK]; zakład usług wodnych; zakład usług komunalnych i mieszkaniowych [ZUKiM]; zakład zieleni miejskiej; zakład utrzymania miasta; zarząd + zieleni miejskiej [ZZM] | proper
wodociagi | przedsiębiorstwo wodociągów i kanalizacji | PWiK | zakład wodociągów i kanalizacji [ZWiK]; miejskie przedsiębiorstwo + wodociągów i kanalizacji [MPWiK]; gminne przedsiębiorstwo + wodociągów i kanalizacji [GPWiK]; gminny zakład + wodociągów i kanalizacji [GZWiK]; rejonowe przedsiębiorstwo + wodociągów i kanalizacji [RPWiK]; wodociągi; wodociągi miejskie; oczyszczalnia ścieków; stacja uzdatniania wody [SUW]; spółka wodno-ściekowa | proper
cieplo | przedsiębiorstwo energetyki cieplnej | PEC | miejskie przedsiębiorstwo + energetyki cieplnej [MPEC]; zakład energetyki cieplnej [ZEC]; okręgowe przedsiębiorstwo + energetyki cieplnej [OPEC]; ciepłownia; ciepłownia miejska; elektrociepłownia; dostawcy ciepła | proper
odpady | zakład gospodarowania odpadami | ZGO | zakład zagospodarowania odpadów [ZZO]; punkt selektywnej zbiórki + odpadów komunalnych [PSZOK]; zakład unieszkodliwiania odpadów; regionalna instalacja + przetwarzania odpadów [RIPOK]; firma odbierająca odpady; operator + odbioru odpadów; schronisko + dla zwierząt; schronisko dla bezdomnych zwierząt; cmentarz komunalny; targowisko; targowisko miejskie | proper
mieszkania-k | zakład gospodarki lokalowej | ZGL | zarząd gospodarki mieszkaniowej; miejski zarząd + budynków mieszkalnych [MZBM]; zarząd budynków komunalnych; zakład gospodarowania nieruchomościami [ZGN]; administracja + domów mieszkalnych [ADM]; zarząd + mienia komunalnego [ZMK]; zakład mienia komunalnego; miejski zarząd + nieruchomości [MZN]; zarząd + lokali miejskich; administrator budynku; administratorzy budynków; społeczna inicjatywa mieszkaniowa [SIM] | proper
spolki-komunalne | spółki komunalne | | spółki miejskie; spółki gminne; spółka komunalna; spółka gminna; spółka miejska; przedsiębiorstwa komunalne; zakłady budżetowe; zakład budżetowy; samorządowy zakład budżetowy | proper
zwiazek-gmin | związek międzygminny | | związek gmin; stowarzyszenie gmin; związek powiatów; związek powiatowo-gminny; związek celowy gmin; metropolia; gminy partnerskie; gminy sąsiednie; gminy powiatu; gminy ościenne; samorządy lokalne i regionalne; Związek Gmin Wiejskich + Rzeczypospolitej Polskiej [ZGW RP]; Związek Miast Polskich [ZMP]; Związek Powiatów Polskich [ZPP]; związek + ZIT; biuro ZIT; miejski obszar funkcjonalny [MOF] | proper
oswiata-obsluga | gminny zespół ekonomiczno-administracyjny szkół | GZEAS; ZEAS | =gminny zespół + ekonomiczno-administracyjny szkół i przedszkoli; zespół ekonomiczno-administracyjny oświaty; zespół obsługi ekonomiczno-administracyjnej szkół [ZOEAS]; zespół obsługi placówek oświatowych [ZOPO]; biuro + obsługi szkół; gminny zespół oświaty [GZO]; biuro oświaty; zespół ekonomiczno-administracyjny; powiatowe centrum + usług wspólnych [PCUW]; miejskie centrum + usług wspólnych; gminny zespół + obsługi szkół i przedszkoli [GZOSiP] | proper
orzekanie | powiatowy zespół + do spraw orzekania o niepełnosprawności | PZOON | =powiatowy zespół + ds. orzekania o niepełnosprawności; =powiatowy zespół + orzekania o niepełnosprawności; miejski zespół + do spraw orzekania o niepełnosprawności [MZOON]; miejski zespół + ds. orzekania o niepełnosprawności; wojewódzki zespół + do spraw orzekania o niepełnosprawności [WZOON] | proper
zarzadzanie-kryzysowe | gminny zespół zarządzania kryzysowego | GZZK | powiatowy zespół zarządzania kryzysowego [PZZK]; miejski zespół zarządzania kryzysowego [MZZK]; gminne centrum zarządzania kryzysowego [GCZK]; powiatowe centrum zarządzania kryzysowego [PCZK]; wojewódzkie centrum zarządzania kryzysowego [WCZK]; miejskie centrum zarządzania kryzysowego [MCZK]; zespół zarządzania kryzysowego; centrum zarządzania kryzysowego; centrum + powiadamiania ratunkowego [CPR]; obrona cywilna | proper
rdpp | rada działalności pożytku publicznego | RDPP; GRDPP; PRDPP | gminna rada + działalności pożytku publicznego; powiatowa rada + działalności pożytku publicznego; wojewódzka rada + działalności pożytku publicznego | proper
rada-niepelnosprawnych | powiatowa społeczna rada ds. osób niepełnosprawnych | PSRON | powiatowa społeczna rada do spraw osób niepełnosprawnych; społeczna rada + ds. osób niepełnosprawnych; rada kobiet; rada sportu; rada kultury; rada gospodarcza; rada rodziny; młodzieżowa rada powiatu; rada młodych; komitet rewitalizacji; rada społeczna | proper
rady-osiedla | rada osiedla | | rada dzielnicy; rady osiedlowe; zarząd osiedla; zarządy dzielnic; samorząd mieszkańców; zebranie wiejskie; rada sołectwa; samorząd wsi; samorządy mieszkańców | proper
urzad-dzielnicy | urząd dzielnicy | | urzędy gmin; urzędy miast; biuro rady; biuro rady gminy; biuro rady miejskiej; kancelaria starosty; biuro obsługi interesanta; biuro obsługi mieszkańców | proper
`,
);

const SAFETY = institutionRows(
  "bezpieczeństwo i sprawiedliwość",
  "institution",
  `
osrodek-kuratorski | ośrodek kuratorski | | służba kuratorska; kurator rodzinny; kuratorzy rodzinni; kuratorzy rodzinni i nieletnich | proper
zaklad-poprawczy | zakład poprawczy | | schronisko + dla nieletnich; okręgowy ośrodek + wychowawczy [OOW]; opiniodawczy zespół + sądowych specjalistów [OZSS] | proper
pokrzywdzeni | okręgowy ośrodek + pomocy pokrzywdzonym przestępstwem | | ośrodek + pomocy osobom pokrzywdzonym przestępstwem; lokalny punkt + pomocy osobom pokrzywdzonym; punkt + pomocy pokrzywdzonym | proper
sady-inne | sąd apelacyjny | | służba więzienna; komornik; komornicy; komornik sądowy; okręgowa izba + radców prawnych [OIRP]; okręgowa rada + adwokacka [ORA]; radcy prawni; adwokaci; prawnicy; notariusze; biegli sądowi; mediatorzy sądowi; ławnicy | proper
straze | straż rybacka | PSR; SSR | państwowa straż + rybacka; społeczna straż + rybacka; straż leśna; straż łowiecka; Służba Ochrony Kolei [SOK]; straż ochrony przyrody; straż osiedlowa; firmy ochroniarskie; agencja ochrony; straż parku | proper
wopr | Wodne Ochotnicze Pogotowie + Ratunkowe | WOPR | Górskie Ochotnicze Pogotowie + Ratunkowe; Tatrzańskie Ochotnicze Pogotowie + Ratunkowe [TOPR]; Mazurska Służba Ratownicza; ratownicy; ratownicy wodni; ratownicy medyczni | proper
gminny-zwiazek-osp | gminny związek OSP | | zarząd gminny + OSP; zarząd gminny ZOSP RP; zarząd powiatowy ZOSP RP; zarząd + oddziału gminnego ZOSP RP; komendant + gminny OSP; naczelnicy OSP; druhowie | proper
policja-wydzialy | Komenda Główna Policji | KGP | komenda stołeczna policji [KSP]; wydział prewencji; wydział ruchu drogowego [WRD]; posterunki policji; komisariaty policji; policjanci ruchu drogowego; zespół + ds. nieletnich i patologii | proper
`,
);

const HEALTH = institutionRows(
  "zdrowie",
  "institution",
  `
aos | ambulatoryjna opieka specjalistyczna | AOS | poradnie specjalistyczne; poradnia specjalistyczna; nocna i świąteczna opieka + zdrowotna [NiŚOZ] | proper
zol | zakład opiekuńczo-leczniczy | ZOL | zakład pielęgnacyjno-opiekuńczy; dom opieki; prywatny dom opieki; domy opieki; dom seniora; hospicjum stacjonarne; opieka długoterminowa; zespół + opieki długoterminowej; poradnia + opieki paliatywnej | proper
zozy | samodzielny publiczny zespół opieki zdrowotnej | SPZZOZ | samodzielny publiczny gminny zakład + opieki zdrowotnej [SPGZOZ]; gminny samodzielny publiczny zakład + opieki zdrowotnej [GSPZOZ]; zespół opieki zdrowotnej [ZZOZ]; zespół zakładów + opieki zdrowotnej; centrum medyczne; centrum zdrowia; gminna przychodnia + zdrowia; zakład lecznictwa ambulatoryjnego; NZOZ-y; praktyki lekarskie; gabinety lekarskie; gabinet profilaktyki zdrowotnej; gabinety stomatologiczne; stomatolodzy; poradnia K; poradnia rehabilitacyjna; zakład rehabilitacji leczniczej; ośrodek rehabilitacji; ośrodek rehabilitacji dzieci; sanatorium; uzdrowisko; pracownia diagnostyczna | proper
pogotowie | pogotowie ratunkowe | | wojewódzka stacja pogotowia ratunkowego [WSPR]; stacja pogotowia ratunkowego; Lotnicze Pogotowie + Ratunkowe [LPR]; szpitalny oddział + ratunkowy [SOR]; zespoły ratownictwa medycznego; państwowe ratownictwo medyczne | proper
krew | regionalne centrum + krwiodawstwa i krwiolecznictwa | RCKiK | klub + honorowych dawców krwi [HDK]; kluby HDK; honorowi dawcy krwi; klub + HDK PCK | proper
ow-nfz | oddział wojewódzki NFZ | OW NFZ | =wojewódzki oddział + NFZ; =oddział + wojewódzki Narodowego Funduszu Zdrowia; delegatura NFZ; oddział + NFZ | proper
izby-medyczne | okręgowa izba lekarska | OIL | okręgowa izba + pielęgniarek i położnych [OIPiP]; wojewódzki ośrodek + medycyny pracy [WOMP]; ośrodek medycyny pracy; Centrum Onkologii; instytut zdrowia; uniwersytet medyczny; szpital psychiatryczny; szpital kliniczny; szpital specjalistyczny; szpital uzdrowiskowy | proper
uzaleznienia-inne | ośrodek terapii uzależnień i współuzależnienia | | poradnia + terapii uzależnienia i współuzależnienia; poradnia + terapii uzależnienia od alkoholu i współuzależnienia; poradnia profilaktyki i terapii uzależnień; punkt + konsultacyjny ds. uzależnień; oddział + terapii uzależnień; oddział detoksykacyjny; izba wytrzeźwień; ośrodek rehabilitacji uzależnionych; zakład leczenia uzależnień; poradnia leczenia uzależnień i współuzależnienia; poradnia + MONAR; + MONAR [MONAR]; + Markot | proper
osoby-medyczne | pielęgniarka szkolna | | higienistka szkolna; higienistki szkolne; pielęgniarka środowiskowa; położna; położna środowiskowa; lekarze + POZ; lekarze + podstawowej opieki zdrowotnej; lekarz; lekarz rodzinny; lekarze pediatrzy; pediatrzy; psychiatrzy; psychiatra; dietetycy; dietetyk; fizjoterapeuci; rehabilitanci; rehabilitant; logopeda; neurologopeda; farmaceuci; opiekunki środowiskowe; opiekunki; opiekunka środowiskowa; asystenci + osób niepełnosprawnych | proper
`,
);

export const STATE_INSTITUTIONS = [...MINISTRIES, ...AGENCIES, ...INSPECTIONS, ...ROADS, ...SAFETY, ...HEALTH];
