/** Public bodies of the commune, the county, the region and the state (domain §6), with welfare and labour. */
import { institutionRows } from "./rows";

const GENERIC = institutionRows(
  "samorząd",
  "generic",
  `
samorzad-gminy | samorząd gminy | | =samorząd gminny; samorządy gminne; samorządy gmin |
samorzad-powiatu | samorząd powiatu | | =samorząd powiatowy; samorządy powiatowe; samorządy powiatów |
samorzad-wojewodztwa | samorząd województwa | | =samorząd wojewódzki; samorządy województw |
samorzad-miasta | samorząd miasta | | =samorząd miejski |
samorzady | samorządy terytorialne | | samorządy lokalne; jednostki samorządu terytorialnego [JST]; samorząd; samorząd terytorialny; samorząd lokalny |
gmina | gmina | | gmina miejska; gmina wiejska; gmina miejsko-wiejska | proper
powiat | powiat | | | proper
wojewodztwo | województwo | | | proper
miasto | miasto | | miasto i gmina; gmina i miasto; miasto na prawach powiatu | proper
wladze | władze samorządowe | | władze lokalne; władze gminy; władze gminne; władze miasta; władza samorządowa; władze |
administracja-publiczna | administracja publiczna | | =organy administracji publicznej | one
administracja-rzadowa | administracja rządowa | | organy administracji rządowej; administracja państwowa | one
administracja-samorzadowa | administracja samorządowa | | | one
jednostki-pomocy | jednostki pomocy społecznej | | jednostki organizacyjne pomocy społecznej; instytucje pomocy społecznej; placówki pomocy społecznej; pomoc społeczna; służby społeczne; służby pomocy społecznej |
jednostki-gminy | jednostki organizacyjne gminy | | gminne jednostki organizacyjne; jednostki organizacyjne; jednostki gminne; jednostki podległe; jednostki budżetowe; jednostki samorządowe; miejskie jednostki organizacyjne; jednostki organizacyjne miasta; jednostki organizacyjne powiatu |
instytucje-publiczne | instytucje publiczne | | instytucje samorządowe; instytucje rządowe; instytucje państwowe; instytucje lokalne |
`,
);

const OFFICES = institutionRows(
  "samorząd",
  "institution",
  `
ug | urząd gminy | UG | =urząd gminny | proper
um | urząd miasta | UM | urząd miejski | proper
umig | urząd miasta i gminy | UMiG; UMG | =urząd miejski i gminny; urząd gminy i miasta | proper
urzad-marszalkowski | urząd marszałkowski | | urząd marszałkowski województwa | proper
urzad-wojewodzki | urząd wojewódzki | MUW; LUW; ŁUW; ŚUW; DUW; WUW; PUW; ZUW; OUW; KPUW; PoUW | | proper
starostwo | starostwo powiatowe | | =starostwo | proper
rada-gminy | rada gminy | RG | =rada gminna | proper
rada-miasta | rada miasta | RM | rada miejska | proper
rada-powiatu | rada powiatu | | | proper
rady-solecke | rady sołeckie | | |
solectwa | sołectwa | | | proper
soltysi | sołtysi | | sołtysi wsi | proper
radni | radni | | radni gminy; radni gminni; radni rady gminy; radni powiatowi |
rada-seniorow | gminna rada seniorów | | rada seniorów; miejska rada seniorów; powiatowa rada seniorów | proper
rada-mlodziezy | młodzieżowa rada gminy | | rada młodzieżowa; młodzieżowa rada miasta; gminna rada młodzieży | proper
zarzad-osiedla | zarządy osiedli | | rady osiedli; rady dzielnic |
cuw | centrum usług wspólnych | CUW | zespół obsługi szkół; zespół ekonomiczno-administracyjny szkół | proper
skarbowy | urząd skarbowy | US | | proper
usc | urząd stanu cywilnego | USC | | proper
wydzial | wydział | | wydział ds. | proper
referat | referat | | | proper
biuro | biuro | | | proper
departament | departament | | | proper
zaklad-komunalny | zakład gospodarki komunalnej | ZGK | zakład komunalny; zakład usług komunalnych [ZUK]; zakład gospodarki mieszkaniowej [ZGM]; zakład gospodarki komunalnej i mieszkaniowej [ZGKiM]; zakład budynków komunalnych [ZBK] | proper
tbs | towarzystwo budownictwa społecznego | TBS | | proper
spoldzielnia-mieszkaniowa | spółdzielnia mieszkaniowa | | spółdzielnie mieszkaniowe | proper
wspolnoty | wspólnoty mieszkaniowe | | zarządcy nieruchomości; zarządcy budynków |
wlasciciele-mieszkan | właściciele mieszkań | | właściciele nieruchomości; właściciele domów |
`,
);

const WELFARE = institutionRows(
  "pomoc społeczna",
  "institution",
  `
ops | ośrodek pomocy społecznej | OPS | ośrodek opieki społecznej | proper
gops | gminny ośrodek pomocy społecznej | GOPS | | proper
mops | miejski ośrodek pomocy społecznej | MOPS | | proper
mgops | miejsko-gminny ośrodek pomocy społecznej | MGOPS; MiGOPS; M-GOPS | =gminno-miejski ośrodek pomocy społecznej; =miejski i gminny ośrodek + pomocy społecznej | proper
mopr | miejski ośrodek pomocy rodzinie | MOPR | | proper
gopr | gminny ośrodek pomocy rodzinie | | |  proper
cus | centrum usług społecznych | CUS; GCUS; MCUS | =gminne centrum usług społecznych; =miejskie centrum usług społecznych; powiatowe centrum usług społecznych [PCUS] | proper from=2020-01-01
pcpr | powiatowe centrum pomocy rodzinie | PCPR | centrum pomocy rodzinie | proper
mcpr | miejskie centrum pomocy rodzinie | MCPR | | proper
rops | regionalny ośrodek polityki społecznej | ROPS | regionalne centrum polityki społecznej [RCPS] | proper
wps | wydział polityki społecznej | WPS | | proper
zespol-interdyscyplinarny | zespół interdyscyplinarny | ZI | =gminny zespół interdyscyplinarny; =zespół interdyscyplinarny ds. + przeciwdziałania przemocy w rodzinie; =zespół interdyscyplinarny ds. + przeciwdziałania przemocy domowej; =miejski zespół interdyscyplinarny | proper
grupy-robocze | grupy robocze | | | to=2023-06-21
grupy-diagnostyczne | grupy diagnostyczno-pomocowe | | |
gkrpa | gminna komisja rozwiązywania problemów alkoholowych | GKRPA; GKPiRPA; GKPRPA | =gminna komisja profilaktyki i rozwiązywania problemów alkoholowych; =gminna komisja ds. + rozwiązywania problemów alkoholowych; komisja rozwiązywania problemów alkoholowych; komisja ds. + rozwiązywania problemów alkoholowych; =gminna komisja ds. + profilaktyki i rozwiązywania problemów alkoholowych | proper
mkrpa | miejska komisja rozwiązywania problemów alkoholowych | MKRPA; MKPiRPA | =miejska komisja profilaktyki i rozwiązywania problemów alkoholowych; miejsko-gminna komisja rozwiązywania problemów alkoholowych [MGKRPA] | proper
dps | dom pomocy społecznej | DPS | domy opieki społecznej | proper
sds | środowiskowy dom samopomocy | ŚDS; SDS | | proper
dzienny-dom | dzienny dom pomocy | DDP | dzienny dom pomocy społecznej; dzienny dom seniora; dzienny dom „senior+”; dzienny dom senior-wigor | proper
klub-seniora | klub seniora | | klub senior+; dom „senior+” | proper
wtz | warsztat terapii zajęciowej | WTZ | =warsztaty terapii zajęciowej | proper
zaz | zakład aktywności zawodowej | ZAZ | | proper
cis | centrum integracji społecznej | CIS | | proper
kis | klub integracji społecznej | KIS | | proper
oik | ośrodek interwencji kryzysowej | OIK | powiatowy ośrodek interwencji kryzysowej [POIK]; punkt interwencji kryzysowej; centrum interwencji kryzysowej | proper
sow | specjalistyczny ośrodek wsparcia dla ofiar przemocy | SOW | specjalistyczny ośrodek wsparcia + dla ofiar przemocy w rodzinie; ośrodek wsparcia | proper
punkt-konsultacyjny | punkt konsultacyjny | PK | punkt konsultacyjno-informacyjny; gminny punkt konsultacyjny; punkt informacyjno-konsultacyjny | proper
swietlica-srodowiskowa | świetlica środowiskowa | | świetlica wiejska; świetlica socjoterapeutyczna; świetlica; świetlice profilaktyczno-wychowawcze; świetlice opiekuńczo-wychowawcze | proper
pwd | placówka wsparcia dziennego | PWD | | proper from=2012-01-01
dom-dziecka | dom + dziecka | | | proper
pow | placówka opiekuńczo-wychowawcza | POW | placówki opiekuńcze; ośrodek opiekuńczo-wychowawczy | proper
rodziny-zastepcze | rodziny zastępcze | | rodzinny dom dziecka [RDD]; opiekunowie zastępczy |
asystenci | asystenci rodziny | | asystenci rodzin |
pracownicy-socjalni | pracownicy socjalni | | pracownicy socjalni ośrodka pomocy społecznej |
schronisko | schronisko dla bezdomnych | | schronisko + dla osób bezdomnych; noclegownia; ogrzewalnia; jadłodajnia | proper
hospicjum | hospicjum | | hospicjum domowe | proper
mieszkania-chronione | mieszkanie chronione | | | proper
srodowiskowe-centrum | środowiskowe centrum zdrowia psychicznego | ŚCZP | centrum zdrowia psychicznego [CZP] | proper
uslugodawcy | podmioty ekonomii społecznej | PES | spółdzielnia socjalna; przedsiębiorstwa społeczne | proper
owes | ośrodek wsparcia ekonomii społecznej | OWES | | proper
kcpu | Krajowe Centrum Przeciwdziałania Uzależnieniom | KCPU | | from=2022-01-01
parpa | Państwowa Agencja Rozwiązywania Problemów Alkoholowych | PARPA | | to=2021-12-31
kbpn | Krajowe Biuro + do Spraw Przeciwdziałania Narkomanii | KBPN | =Krajowe Biuro + ds. Przeciwdziałania Narkomanii | to=2021-12-31
`,
);

const LABOUR = institutionRows(
  "rynek pracy",
  "institution",
  `
pup | powiatowy urząd pracy | PUP | urząd pracy; miejski urząd pracy; grodzki urząd pracy | proper
wup | wojewódzki urząd pracy | WUP | | proper
caz | centrum aktywizacji zawodowej | CAZ | | proper
ohp | Ochotnicze Hufce + Pracy | OHP | =ochotniczy hufiec pracy | proper
ckz | centrum kształcenia zawodowego | CKZ | centrum kształcenia praktycznego [CKP]; centrum kształcenia ustawicznego [CKU]; zakład doskonalenia zawodowego [ZDZ] | proper
gci | gminne centrum informacji | GCI | | proper
agencje-zatrudnienia | agencje zatrudnienia | | agencja pracy tymczasowej; agencje pracy |
instytucje-szkolace | instytucje szkolące | | instytucje szkoleniowe; firmy szkoleniowe; ośrodki szkoleniowe |
instytucje-rynku-pracy | instytucje rynku pracy | | |
pracodawcy | pracodawcy | | zakłady pracy; lokalni pracodawcy |
organizacje-pracodawcow | organizacje pracodawców | | związki pracodawców; zrzeszenia pracodawców |
przedsiebiorcy | przedsiębiorcy | | firmy; przedsiębiorstwa; podmioty gospodarcze; przedsiębiorcy lokalni; zakłady produkcyjne |
zwiazki-zawodowe | związki zawodowe | | |
izba | izba gospodarcza | | izba rzemieślnicza; cech rzemiosł; izba rolnicza | proper
rolnicy | rolnicy | | właściciele gospodarstw rolnych |
zus | Zakład Ubezpieczeń Społecznych | ZUS | | proper
krus | Kasa Rolniczego Ubezpieczenia Społecznego | KRUS | | proper
awrsp | + AWRSP | AWR SP; AWRSP | =Agencja Własności Rolnej Skarbu Państwa | to=2003-07-15
anr | + ANR | ANR | =Agencja Nieruchomości Rolnych | from=2003-07-16 to=2017-08-31
kowr | + KOWR | KOWR | =Krajowy Ośrodek Wsparcia Rolnictwa | from=2017-09-01
arimr | Agencja Restrukturyzacji i Modernizacji Rolnictwa | ARiMR; ARMIR | | proper
odr | ośrodek doradztwa rolniczego | ODR | wojewódzki ośrodek doradztwa rolniczego [WODR] | proper
lgd | lokalna grupa działania | LGD | | proper
inkubator | inkubator przedsiębiorczości | | | proper
`,
);

const STATE = institutionRows(
  "państwo",
  "institution",
  `
ministerstwo | ministerstwo | | ministerstwa; ministerstwo + rodziny; minister; ministrowie | proper
pfron-b | + PFRON | PFRON | =Państwowy Fundusz + Rehabilitacji Osób Niepełnosprawnych | proper
nfz-b | + NFZ | NFZ | =Narodowy Fundusz + Zdrowia | proper
bgk | Bank Gospodarstwa Krajowego | BGK | |
wios | wojewódzki inspektorat + ochrony środowiska | WIOŚ | inspekcja ochrony środowiska | proper
lasy | nadleśnictwo | | + Lasy Państwowe [PGL LP, LP] | proper
pip | Państwowa Inspekcja Pracy | PIP | inspekcja pracy | proper
wojsko | wojsko | WOT | jednostka wojskowa; + Wojska Obrony Terytorialnej | proper
straz-graniczna | Straż Graniczna | SG | | proper
`,
);

export const PUBLIC_INSTITUTIONS = [...GENERIC, ...OFFICES, ...WELFARE, ...LABOUR, ...STATE];
