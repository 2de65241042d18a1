/** Education, culture, sport, order, justice, health, organisations, churches, media (domain §6). */
import { institutionRows } from "./rows";

const EDUCATION = institutionRows(
  "oświata",
  "institution",
  `
szkoly | szkoły | | szkoła; szkolnictwo | proper
sp | szkoła podstawowa | SP; PSP | publiczna szkoła podstawowa; samorządowa szkoła podstawowa; niepubliczna szkoła podstawowa; szkoły podstawowe | proper
gimnazjum | gimnazjum | | gimnazja; publiczne gimnazjum; szkoły gimnazjalne | proper to=2019-08-31
szkoly-ponadpodstawowe | szkoły ponadpodstawowe | | szkoły ponadgimnazjalne; szkoły średnie; szkoły zawodowe; szkoły branżowe | proper
lo | liceum ogólnokształcące | LO | liceum; technikum | proper
zs | zespół szkół | ZS | zespół placówek oświatowych [ZPO]; zespół szkolno-przedszkolny [ZSP]; zespół szkół i placówek oświatowych; zespół szkół ponadgimnazjalnych; zespół szkół ponadpodstawowych; zespół szkół ogólnokształcących [ZSO]; zespół szkół zawodowych [ZSZ]; zespół szkół i przedszkoli | proper
przedszkole | przedszkole | | przedszkole samorządowe; przedszkole gminne; przedszkole publiczne; punkt przedszkolny; oddział przedszkolny; przedszkola | proper
zlobek | żłobek | | klub dziecięcy; klub malucha; żłobki | proper
placowki-oswiatowe | placówki oświatowe | | instytucje oświatowe; jednostki oświatowe; oświata |
placowki-ow | placówki oświatowo-wychowawcze | | |
placowki-ksztalcenia | placówki kształcenia | | placówki edukacyjne; instytucje edukacyjne |
ppp | poradnia psychologiczno-pedagogiczna | PPP | =poradnia pedagogiczno-psychologiczna; poradnie psychologiczne | proper
soswo | specjalny ośrodek szkolno-wychowawczy | SOSW; SOSzW | ośrodek szkolno-wychowawczy | proper
mow | młodzieżowy ośrodek wychowawczy | MOW | młodzieżowy ośrodek socjoterapii [MOS] | proper
kuratorium | kuratorium oświaty | KO | =kuratorium | proper
uczelnie | uczelnie wyższe | | uczelnie; szkoły wyższe; uniwersytet; wyższe uczelnie | proper
utw | uniwersytet trzeciego wieku | UTW | | proper
nauczyciele | nauczyciele | | wychowawcy; wychowawcy klas; grono pedagogiczne; rady pedagogiczne; rada pedagogiczna |
pedagodzy | pedagodzy szkolni | | pedagodzy; pedagog szkolny; pedagodzy i psycholodzy; pedagodzy i psycholodzy szkolni; + pedagog i psycholog |
psycholodzy | psycholodzy | | psycholodzy szkolni; psycholog szkolny; + psychologowie; + psychologowie szkolni |
doradcy-zawodowi | doradcy zawodowi | | doradcy metodyczni |
rodzice | rodzice | | rodzice uczniów; rodzice dzieci; opiekunowie prawni |
rada-rodzicow | rada rodziców | | =rady rodziców | proper
samorzad-uczniowski | samorząd uczniowski | SU | samorządy uczniowskie | proper
uczniowie | uczniowie | | młodzież; młodzież szkolna |
`,
);

const CULTURE = institutionRows(
  "kultura i sport",
  "institution",
  `
gok | gminny ośrodek kultury | GOK | gminny ośrodek kultury i sportu; gminne centrum kultury [GCK]; gminny ośrodek kultury i rekreacji; gminny dom kultury | proper
mok | miejski ośrodek kultury | MOK | miejski dom kultury [MDK]; miejsko-gminny ośrodek kultury [MGOK, M-GOK]; miejskie centrum kultury [MCK]; młodzieżowy dom kultury; powiatowe centrum kultury | proper
osrodek-kultury | ośrodek kultury | | dom kultury [DK]; centrum kultury; ośrodek kultury, sportu i rekreacji | proper
instytucje-kultury | instytucje kultury | | placówki kulturalne; instytucje kulturalne; placówki kultury; ośrodki kultury i sportu |
biblioteka | biblioteka | | =+ bibl.; biblioteka publiczna | proper
gbp | gminna biblioteka publiczna | GBP | miejska biblioteka publiczna [MBP]; miejsko-gminna biblioteka publiczna [MGBP, MiGBP]; powiatowa biblioteka publiczna; biblioteka gminna | proper
muzeum | muzeum | | izba regionalna; izba pamięci | proper
osir | ośrodek sportu i rekreacji | OSiR; OSIR | gminny ośrodek sportu i rekreacji [GOSiR, GOSIR]; miejski ośrodek sportu i rekreacji [MOSiR, MOSIR] | proper
kluby-sportowe | kluby sportowe | KS | uczniowski klub sportowy [UKS]; ludowy klub sportowy [LKS]; ludowe zespoły sportowe; organizacje sportowe; gminny klub sportowy [GKS]; miejski klub sportowy [MKS]; ludowy uczniowski klub sportowy [LUKS] | proper
`,
);

const ORDER = institutionRows(
  "bezpieczeństwo i sprawiedliwość",
  "institution",
  `
policja | policja | | =funkcjonariusze policji; policjanci | one
kpp | komenda powiatowa policji | KPP | =powiatowa komenda policji | proper
kmp | komenda miejska policji | KMP | | proper
kp | komisariat policji | KP | posterunek policji; komisariat; komenda policji; rewir dzielnicowych | proper
kwp | komenda wojewódzka policji | KWP | | proper
dzielnicowi | dzielnicowi | | |
straz-miejska | straż miejska | SM | straż gminna | proper
psp | Państwowa Straż Pożarna | PSP | straż pożarna; strażacy; komenda + PSP | proper
kp-psp | komenda powiatowa + Państwowej Straży Pożarnej | KP PSP | =komenda powiatowa + PSP; =powiatowa komenda + PSP; =powiatowa komenda + Państwowej Straży Pożarnej; =komenda powiatowa + straży pożarnej | proper
km-psp | komenda miejska + Państwowej Straży Pożarnej | KM PSP | =komenda miejska + PSP; =miejska komenda + PSP | proper
osp | ochotnicza straż pożarna | OSP | =ochotnicze straże pożarne; =jednostki OSP; =jednostka OSP; młodzieżowa drużyna pożarnicza [MDP]; Związek + Ochotniczych Straży Pożarnych [ZOSP RP, ZOSP] | proper
sad | sąd | | sądy; sądownictwo | proper
sad-rejonowy | sąd rejonowy | SR | | proper
sad-okregowy | sąd okręgowy | SO | | proper
sad-rodzinny | sąd rodzinny | | sąd rodzinny i nieletnich; + wydział rodzinny i nieletnich; sąd opiekuńczy | proper
prokuratura | prokuratura | PR | prokuratura rejonowa; prokuratura okręgowa | proper
kuratorzy | kuratorzy sądowi | | kuratorzy; =kurator sądowy; kuratorzy zawodowi; kuratorzy społeczni; kuratorska służba sądowa; zespół kuratorskiej służby sądowej [ZKSS]; kurator zawodowy; kurator społeczny |
zaklad-karny | zakład karny | ZK | areszt śledczy; zakłady karne | proper
osoby-zaufania | mediatorzy | | |
punkty-prawne | punkty nieodpłatnej pomocy prawnej | NPP | punkt nieodpłatnej pomocy prawnej; nieodpłatna pomoc prawna |
sluzby-porzadkowe | służby porządkowe | | służby mundurowe; służby ratownicze; organy ścigania; wymiar + sprawiedliwości; organy wymiaru sprawiedliwości |
`,
);

const HEALTH = institutionRows(
  "zdrowie",
  "institution",
  `
sluzba-zdrowia | służba zdrowia | | ochrona zdrowia; opieka zdrowotna | one
placowki-zdrowia | placówki służby zdrowia | | zakłady opieki zdrowotnej; placówki ochrony zdrowia; podmioty lecznicze; placówki medyczne; placówki zdrowotne; placówki opieki zdrowotnej; podmioty ochrony zdrowia |
spzoz | samodzielny publiczny zakład opieki zdrowotnej | SP ZOZ; SPZOZ | zakład opieki zdrowotnej [ZOZ]; niepubliczny zakład opieki zdrowotnej [NZOZ]; gminny zakład opieki zdrowotnej | proper
poz | podstawowa opieka zdrowotna | POZ | lekarze rodzinni | one
osrodek-zdrowia | ośrodek zdrowia | GOZ | gminny ośrodek zdrowia; wiejski ośrodek zdrowia; przychodnia; przychodnia zdrowia; przychodnia lekarska; przychodnia rodzinna; poradnia | proper
szpital | szpital | | szpital powiatowy; szpital miejski; szpital wojewódzki | proper
lekarze | lekarze | | pielęgniarki; pielęgniarki środowiskowe; + położne; + położnymi; personel medyczny; pielęgniarki szkolne |
sanepid | powiatowa stacja sanitarno-epidemiologiczna | PSSE | =stacja sanitarno-epidemiologiczna; sanepid; państwowy powiatowy inspektor + sanitarny [PPIS]; inspekcja sanitarna; wojewódzka stacja sanitarno-epidemiologiczna [WSSE] | proper
poradnia-uzaleznien | poradnia leczenia uzależnień | PLU | poradnia terapii uzależnień [PTU]; poradnia uzależnień; ośrodek leczenia uzależnień; ośrodek terapii uzależnień; poradnia odwykowa; poradnia terapii uzależnienia od alkoholu; wojewódzki ośrodek terapii uzależnienia i współuzależnienia [WOTUW, WOTUiW] | proper
pzp | poradnia zdrowia psychicznego | PZP | | proper
terapeuci | terapeuci | | terapeuci uzależnień; specjaliści; logopedzi |
apteki | apteki | | | proper
`,
);

const SOCIETY = institutionRows(
  "organizacje",
  "institution",
  `
ngo | organizacje pozarządowe | NGO; NGOs | organizacje społeczne; organizacje pożytku publicznego [OPP]; =trzeci sektor; =sektor pozarządowy; organizacje non-profit |
stowarzyszenie | stowarzyszenie | | =+ stow.; =+ stowarz.; stowarzyszenia; stowarzyszenia lokalne; stowarzyszenia i fundacje | proper
fundacja | fundacja | | =+ fund.; fundacje | proper
towarzystwo | towarzystwo | | =+ tow.; Towarzystwo + Przyjaciół Dzieci [TPD] | proper
zespol | zespół | | zespół zadaniowy; zespół roboczy; grupa robocza + ds. strategii; grupa robocza + ds.; grupy robocze + ds.; grupa robocza + do spraw; zespół ds. strategii | proper
zwiazek | związek | | zrzeszenie; federacja; bractwo; liga | proper
pck | + Polski Czerwony Krzyż | PCK | =+ Polskiego Czerwonego Krzyża; =+ Polskim Czerwonym Krzyżem | proper
caritas | + Caritas | | + Caritas Polska; + Caritas diecezji; + Caritas archidiecezji; + Caritas diecezjalna; parafialny zespół + Caritas | proper
pkps | Polski Komitet + Pomocy Społecznej | PKPS | | proper
zhp | Związek + Harcerstwa Polskiego | ZHP | Związek + Harcerstwa Rzeczypospolitej [ZHR]; harcerze; hufiec + ZHP; drużyna harcerska; hufiec | proper
pzeri | Polski Związek + Emerytów, Rencistów i Inwalidów | PZERiI; PZERI; PZERII | =Związek + Emerytów, Rencistów i Inwalidów; Związek + Emerytów i Rencistów | proper
pzn | Polski Związek + Niewidomych | PZN | | proper
bank-zywnosci | bank + żywności | BŻ | banki żywności | proper
wosp | + Wielka Orkiestra Świątecznej Pomocy | WOŚP | =+ Wielkiej Orkiestry Świątecznej Pomocy | proper
kgw | koło gospodyń wiejskich | KGW | koła gospodyń wiejskich; =koło gospodyń | proper
kolo | koło | | kółko rolnicze; koła łowieckie | proper
kluby | klub | | klub abstynenta; kluby abstynenckie; klub „AA” | proper
grupy-samopomocowe | grupy samopomocowe | | grupy wsparcia; grupa + AA; grupy + AA; wspólnoty + AA; + Al-Anon; anonimowi alkoholicy [AA]; ruch + AA; ruchy samopomocowe; grupa inicjatywna; grupy nieformalne | proper
wolontariusze | wolontariusze | | wolontariat; szkolne koło wolontariatu; centrum wolontariatu; koła wolontariatu | proper
mieszkancy | mieszkańcy | | mieszkańcy gminy; mieszkańcy wsi; społeczność lokalna; społeczności lokalne; lokalna społeczność; środowisko lokalne; liderzy lokalni; lokalni liderzy; mieszkańcy sołectw; seniorzy; animatorzy |
parafia | parafia | | parafie; parafia rzymskokatolicka; parafia rzymsko-katolicka; parafia ewangelicko-augsburska; parafia prawosławna | proper
kosciol | kościół | | kościoły; kościół katolicki; kościoły i związki wyznaniowe; związki wyznaniowe; związki kościelne; wspólnoty wyznaniowe; wspólnota parafialna; wspólnoty religijne | proper
organizacje-koscielne | organizacje kościelne | | organizacje katolickie; organizacje wyznaniowe; instytucje kościelne |
duchowni | księża | | proboszczowie; księża proboszczowie; duszpasterze; duchowieństwo |
rady-parafialne | rada parafialna | | rady parafialne; rada duszpasterska | proper
media | media | | środki masowego przekazu; =środki + masowego przekazu; prasa; prasa lokalna; lokalna prasa; telewizja lokalna; + radio; rozgłośnie radiowe | proper
redakcja | redakcja | | redakcja gazety | proper
sponsorzy-b | sponsorzy | | darczyńcy; ofiarodawcy; sponsor |
osoby-fizyczne | osoby fizyczne | | osoby prywatne; osoby prawne; osoby indywidualne |
ue-b | Unia Europejska | | |
`,
);

export const COMMUNITY_INSTITUTIONS = [...EDUCATION, ...CULTURE, ...ORDER, ...HEALTH, ...SOCIETY];
