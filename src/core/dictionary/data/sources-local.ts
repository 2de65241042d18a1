/** The commune's own marked money, debts, people's and firms' money. */
import { sourceRows } from "./source-rows";

export const LOCAL_SOURCES = [
  ...sourceRows(
    "budżet gminy",
    `
malpkowe | opłata „małpkowa” | | + małpkowe; + opłata małpkowa; + środki z opłat małpkowych; + opłaty małpkowe; + małpki; + opłata od małpek; + opłata za napoje alkoholowe o pojemności do 300 ml; + środki z małpkowego; + małpkowego; + środki z tzw. małpek; + środki z małpek; + opłata z tzw. małpek; + tzw. małpki; + podatek od małpek |
oplata-smieciowa | opłata za gospodarowanie odpadami | | opłaty + za gospodarowanie odpadami; opłaty + za gospodarowanie odpadami komunalnymi; opłata + za odbiór odpadów; + opłaty śmieciowe; + system gospodarowania odpadami; opłata + za gospodarowanie odpadami komunalnymi |
budzet-obywatelski | budżet obywatelski | BO | budżet partycypacyjny; fundusz obywatelski; inicjatywa lokalna; + inicjatywa lokalna; młodzieżowy budżet obywatelski; szkolny budżet obywatelski |
oplaty-srodowiskowe | opłaty i kary za korzystanie ze środowiska | | opłaty + za korzystanie ze środowiska; gminny fundusz + ochrony środowiska; powiatowy fundusz + ochrony środowiska; kary + za usuwanie drzew; + środki z opłat za korzystanie ze środowiska; + GFOŚiGW; + PFOŚiGW |
oplaty-lokalne | opłaty lokalne | | opłata targowa; opłata skarbowa; opłata miejscowa; opłata uzdrowiskowa; opłata adiacencka; opłata planistyczna; podatki lokalne; podatki i opłaty lokalne; dochody własne; dochody własne gminy; dochody gminy; wpływy z podatków; udział + w podatkach; udziały + w PIT; opłata reklamowa; opłata parkingowa; + strefa płatnego parkowania; opłata przystankowa |
sprzedaz-mienia | dochody ze sprzedaży mienia | | dochody + ze sprzedaży mienia; sprzedaż + mienia; wpływy + ze sprzedaży mienia; wpływy + ze sprzedaży nieruchomości; dochody + z mienia; dochody + z najmu; wpływy + z czynszów; czynsze; wpływy + z najmu; wpływy + z biletów; nadwyżka budżetowa; wolne środki; nadwyżka + z lat ubiegłych; rezerwa ogólna; rezerwa celowa + gminy |
gprpa-b | gminny program profilaktyki | GPPiRPA; GPPiRPAiPN; MPPiRPA; GPPiRPAoPN | środki + gminnego programu profilaktyki; + środki w ramach GPPiRPA; + środki z GPPiRPA; + środki w ramach gminnego programu profilaktyki i rozwiązywania problemów alkoholowych; + miejski program profilaktyki i rozwiązywania problemów alkoholowych; + gminny program profilaktyki i rozwiązywania problemów alkoholowych oraz przeciwdziałania narkomanii; + gminny program przeciwdziałania uzależnieniom; + środki z zezwoleń na alkohol; + opłaty z zezwoleń; + środki z kapslowego; + kapslowe; + kapslowego; + fundusz korkowy |
budzet-gmin-wspolny | budżety gmin | | budżety gmin; budżety gmin partnerskich; budżety samorządów; budżety jednostek samorządu terytorialnego; budżety jst; środki gmin; środki własne gmin; wkłady gmin; budżet własny; budżet + własny gminy; + budżet własny gminy; budżet + własny powiatu; budżet + własny miasta; budżety gmin i powiatu; składki gmin; budżet związku; budżet związku międzygminnego; budżet metropolii |
wpf | wieloletnia prognoza finansowa | WPF | + środki zaplanowane w WPF; + zgodnie z WPF; + plan finansowy gminy; + uchwała budżetowa |
dotacje-gminy | dotacja z budżetu gminy | | dotacja + z budżetu gminy; dotacje + z budżetu gminy; dotacja podmiotowa; dotacja + podmiotowa z budżetu gminy; dotacja przedmiotowa; dotacja + z budżetu miasta; dotacja + z budżetu powiatu; dotacja gminna; dotacja + z gminy; dotacja + od gminy; dotacja organizatora; dotacja podmiotowa organizatora; dotacja + dla organizacji pozarządowych; + konkurs ofert; + otwarty konkurs ofert |
`,
  ),
  ...sourceRows(
    "koszty bieżące",
    `
koszty-osobowe | koszty osobowe | | wynagrodzenia; wynagrodzenia pracowników; koszty wynagrodzeń; środki na wynagrodzenia; koszty pracownicze; koszty pracy; koszty zatrudnienia; koszty osobowe jednostki; płace; fundusz płac; środki rzeczowe; środki rzeczowe i osobowe; środki osobowe; zasoby własne; zasoby kadrowe; zasoby własne jednostki; zasoby jednostki; koszty administracyjne; koszty eksploatacyjne |
zadania-statutowe | zadania statutowe | | + w ramach zadań statutowych; + w ramach zadań statutowych jednostek; + w ramach zadań statutowych jednostki; działalność + statutowa jednostek; środki statutowe; środki + na działalność statutową; + w ramach środków statutowych; + w ramach statutowej działalności; + w ramach obowiązków; + w ramach zadań bieżących; + zadania bieżące; + w ramach posiadanych środków; + w ramach posiadanych zasobów; + w ramach środków na bieżącą działalność; + wydatki bieżące |
plan-finansowy | plan finansowy jednostki | | plan finansowy; plany finansowe jednostek; środki + w planie finansowym; + w ramach planu finansowego; + w ramach planu finansowego jednostki; + w ramach budżetu jednostki; + w ramach budżetu ośrodka; + w ramach budżetu szkoły; + w ramach własnego budżetu; budżet własny jednostki; budżety własne jednostek; środki + z budżetu jednostki; środki własne + organu prowadzącego; + środki organu prowadzącego; budżet organu prowadzącego; środki własne realizatorów; środki realizatorów; budżety realizatorów; środki własne realizatora; budżety instytucji; bieżące środki jednostki; bieżące środki; + bieżące środki jednostek |
dochody-wlasne-jedn | dochody własne jednostki | | rachunek dochodów własnych; wydzielony rachunek dochodów; rada rodziców – składki; przychody własne; przychody + z działalności; środki + z działalności gospodarczej; środki obrotowe; środki własne spółki; amortyzacja; taryfy; opłaty taryfowe; wpływy + z taryf |
zfss | zakładowy fundusz świadczeń socjalnych | ZFŚS | zakładowy fundusz + świadczeń socjalnych |
`,
  ),
  ...sourceRows(
    "środki zewnętrzne nieokreślone",
    `
dlug | pożyczka | | pożyczki; kredyt; kredyty; kredyt bankowy; kredyty bankowe; pożyczki i kredyty; kredyt preferencyjny; pożyczka preferencyjna; środki zwrotne; obligacje komunalne; + obligacje; + emisja obligacji; + emisja obligacji komunalnych; leasing; pożyczka + z WFOŚiGW; pożyczka + z NFOŚiGW; pożyczka + z BGK; kredyt + BGK; pożyczka + z KPO; pożyczka + z budżetu państwa; pożyczka + rewitalizacyjna; + JESSICA |
ppp-partner | partnerstwo publiczno-prywatne | PPP | formuła + PPP; + w formule PPP; koncesja |
`,
  ),
  ...sourceRows(
    "sponsorzy",
    `
poltora | 1,5 % podatku | | + odpis podatku |
crowdfunding | zbiórka internetowa | | + crowdfunding; + zrzutka; aukcje; aukcja charytatywna; loteria; kiermasz; kiermasze; cegiełki; + akcje charytatywne; zapisy i spadki |
firmy | środki firm | | środki własne przedsiębiorców; środki inwestorów; środki inwestora; środki własne inwestora; środki własne inwestorów; środki inwestorów prywatnych; kapitał prywatny; inwestor prywatny; inwestorzy prywatni; środki banków; mecenat; mecenasi; + fundusze korporacyjne; + CSR; + Fundacja Orlen; + Fundacja PGE; + Fundacja KGHM; + Fundacja BGK; + Fundacja Santander; + Fundacja PKO; fundatorzy |
`,
  ),
  ...sourceRows(
    "środki organizacji i partnerów",
    `
srodki-mieszkancow | środki mieszkańców | | wpłaty mieszkańców; wpłaty rodziców; wkład mieszkańców; środki własne mieszkańców; środki właścicieli; środki właścicieli nieruchomości; środki wspólnot mieszkaniowych; środki wspólnot; wpłaty właścicieli nieruchomości; udział + mieszkańców; składki mieszkańców; wkład własny mieszkańców; środki rolników; środki pacjentów; opłaty pacjentów; odpłatność + za usługi; odpłatność + za pobyt; odpłatność; opłaty + za pobyt; opłaty; opłaty + za zajęcia; bilety; wpisowe; czesne; opłata rodziców; składki rodziców; środki rady rodziców; składki rady rodziców; fundusz rady rodziców; środki parafii; środki parafialne; środki kościelne; środki OSP; środki własne OSP; składki; składki członkowskie; środki spółdzielni; środki spółdzielni mieszkaniowych; środki własne właścicieli; środki prywatne właścicieli; fundusz remontowy; odpłatność pensjonariuszy; opłaty + za korzystanie; czynsz; środki użytkowników; środki uczestników |
wolontariat-s | praca wolontariuszy | | wkład niefinansowy; wkład rzeczowy; wkład osobowy; praca społeczna mieszkańców; wkład + w postaci pracy; + praca wolontariuszy |
`,
  ),
  ...sourceRows(
    "bez kosztów",
    `
praca-wlasna | praca własna | | + praca własna; + w ramach pracy własnej; + praca własna pracowników; + praca społeczna; + nieodpłatnie; + bezpłatnie; + bezkosztowe; + bez angażowania środków; + bez udziału środków finansowych; + w ramach etatu; + w ramach etatów; + w godzinach pracy; + w ramach czasu pracy; + działania bezkosztowe; + nie generuje dodatkowych kosztów; + zadanie nie wymaga nakładów finansowych; + realizacja bezkosztowa; + wolontariat; + wolontariacko; + nieodpłatna praca |
`,
  ),
  ...sourceRows(
    "środki zewnętrzne nieokreślone",
    `
vague-2 | środki zewn. | | + śr. zewn.; + śr. zewnętrzne; + środki zewn.; inne środki zewnętrzne; inne środki; inne środki finansowe; inne środki publiczne; środki publiczne; + pozyskane środki zewnętrzne; środki + pozyskane z funduszy zewnętrznych; zewnętrzne dofinansowanie; dofinansowanie zewnętrzne; programy zewnętrzne; projekty zewnętrzne; możliwe źródła zewnętrzne; dostępne źródła; dostępne środki; dostępne programy; dostępne fundusze; dostępne konkursy; + ze środków zewnętrznych; wsparcie zewnętrzne; granty zewnętrzne; konkursy; konkursy ogłaszane; fundusze grantowe; programy pomocowe; fundusze pomocowe; programy wojewódzkie; programy krajowe; krajowe środki; środki krajowe; krajowe fundusze; fundusze krajowe; fundusze celowe; fundusze ekologiczne; fundusze zagraniczne; środki zagraniczne; zagraniczne środki; inne fundusze zewnętrzne; inne zewnętrzne źródła; dotacje celowe i inne; inne programy; inne projekty; inne dofinansowania; inne środki pozabudżetowe; inne możliwości; + zewnętrzne; + krajowe; + zagraniczne; możliwe dofinansowanie; + różne źródła; środki mieszane; inne źródło; pozostałe źródła; inne źródła zewnętrzne; + według możliwości | vague
`,
  ),
  ...sourceRows(
    "budżet gminy",
    `
srodki-wl | śr. własne | | + śr. własne; + śr. wł.; + środki wł.; + śr. wł. gminy; + śr. własne gminy; + śr. gminy; + środki wł. gminy; + bud. gminy; + b. gminy; + budż. gminy; + fundusz gminy; + pieniądze gminy; + kasa gminy; środki własne samorządu; środki własne jst; środki jst; środki własne powiatu; środki z budżetu; środki samorządowe; środki samorządu; wydatki majątkowe; wydatki majątkowe gminy; wydatki inwestycyjne; + BG; + bg |
`,
  ),
];
