/** Sources of money by category (domain §5). Names and variants decline like those of institutions. */
import type { FundingSource } from "../types";
import { sourceRows } from "./source-rows";
import { EU_SOURCES } from "./sources-eu";
import { LOCAL_SOURCES } from "./sources-local";
import { STATE_SOURCES } from "./sources-state";

export const SOURCES: readonly FundingSource[] = [
  ...sourceRows(
    "budżet gminy",
    `
budzet-gminy | budżet gminy | | budżet samorządu gminy; budżet gminny; środki gminy; środki gminne; środki budżetu gminy; budżet samorządu; środki samorządu gminy; budżet urzędu gminy; środki budżetowe gminy; środki finansowe gminy; środki własne gminy; środki budżetowe; budżet jst; budżet |
budzet-miasta | budżet miasta | | budżet miejski; środki miasta; środki budżetu miasta; środki własne miasta; budżet miasta i gminy; środki finansowe miasta |
budzet-powiatu | budżet powiatu | | budżet powiatowy; środki powiatu; środki budżetu powiatu; środki własne powiatu; budżet starostwa; środki finansowe powiatu |
budzet-wojewodztwa | budżet województwa | | środki województwa; budżet samorządu województwa |
srodki-wlasne | środki własne | | własne środki; + własne; w ramach zadań własnych; zadania własne; w ramach środków własnych; wkład własny; zadania własne gminy |
korkowe | opłaty za zezwolenia na sprzedaż alkoholu | | korkowe; + korkowego; + z korkowego; opłaty za korzystanie z zezwoleń na sprzedaż alkoholu; opłaty za korzystanie z zezwoleń na sprzedaż napojów alkoholowych; opłata za zezwolenia na sprzedaż napojów alkoholowych; opłaty za wydawanie zezwoleń na sprzedaż napojów alkoholowych; środki z opłat za zezwolenia na sprzedaż napojów alkoholowych; środki z tzw. korkowego; środki z korkowego; opłaty alkoholowe; opłata alkoholowa; środki alkoholowe; fundusz alkoholowy; środki przeciwalkoholowe; środki z gprpa; gminny program profilaktyki i rozwiązywania problemów alkoholowych; fundusz przeciwalkoholowy; budżet gkrpa; środki gkrpa |
fundusz-solecki | fundusz sołecki | | fundusze sołeckie; środki funduszu sołeckiego |
`,
  ),
  ...sourceRows(
    "koszty bieżące",
    `
koszty-biezace | koszty bieżące jednostek | | koszty bieżące; koszty własne; koszty bieżące jednostki; bieżące koszty; budżet jednostki; budżety jednostek; środki własne jednostki; budżet instytucji; budżet ośrodka; budżet szkoły; budżety szkół; środki bieżące; w ramach bieżącej działalności; działalność bieżąca; w ramach działalności statutowej; działalność statutowa; w ramach obowiązków służbowych; środki jednostki; środki własne ośrodka; środki własne jednostek |
`,
  ),
  ...sourceRows(
    "bez kosztów",
    `
bez-kosztow | bez dodatkowych kosztów | | + bez kosztów; + bezkosztowo; + bez nakładów finansowych; + nie dotyczy; + nie wymaga nakładów; + nie wymaga finansowania; + nie wymaga nakładów finansowych; + nie wymaga środków finansowych; + bez nakładów; + bez dodatkowych nakładów; + beznakładowo; + niskonakładowo; + zadanie bezkosztowe; + bezkosztowe; + działanie bezkosztowe; + bezkosztowa; + bez dodatkowych środków; + bez finansowania; + nie generuje kosztów; + 0 zł |
`,
  ),
  ...sourceRows(
    "dotacje i programy rządowe",
    `
budzet-panstwa | budżet państwa | | + BP; + b. państwa; + bud. państwa; środki budżetu państwa; środki państwowe; środki rządowe; Skarb Państwa; środki Skarbu Państwa; środki centralne; rezerwa celowa; rezerwa celowa budżetu państwa |
wojewoda | dotacja wojewody | | budżet wojewody; środki wojewody; wojewoda; dotacja celowa; dotacja; dotacje celowe; dotacja rządowa; budżet wojewódzki; dotacje państwowe; + dot. celowa; + dot. cel.; + dotacja cel. |
subwencja | subwencja oświatowa | | subwencja; subwencje; subwencja ogólna |
senior-plus | program Senior+ | | + Senior+; + Senior Plus; + program „Senior+”; + Program Wieloletni „Senior+”; + programu Senior+ | senior-plus
senior-wigor | program Senior-WIGOR | | + Senior-WIGOR; + Senior WIGOR; + program „Senior-WIGOR” ; + programu Senior-WIGOR | senior-wigor
posilek | program „Posiłek w szkole i w domu” | | + Posiłek w szkole i w domu; + „Posiłek w szkole i w domu”; + program Posiłek w szkole i w domu; + Pomoc państwa w zakresie dożywiania; + programu Posiłek w szkole i w domu |
maluch | program „Maluch+” | | + Maluch+; + „Maluch+”; + program Maluch+ |
asystent | program „Asystent rodziny” | | + program asystent rodziny; + „Asystent rodziny” |
opieka75 | program „Opieka 75+” | | + Opieka 75+; + „Opieka 75+”; + program Opieka 75+ |
programy-rzadowe | programy rządowe | | program rządowy; programy ministerialne; program ministerialny; środki ministerialne; środki programów rządowych; rządowe programy; środki ministerstwa; programy resortowe |
fundusz-solidarnosciowy | Fundusz + Solidarnościowy | | + Solidarnościowy Fundusz Wsparcia Osób Niepełnosprawnych |
fundusz-sprawiedliwosci | Fundusz + Sprawiedliwości | | + Fundusz Pomocy Pokrzywdzonym |
wfos | WFOŚiGW | WFOŚiGW; WFOŚIGW; WFOŚ | Wojewódzki Fundusz + Ochrony Środowiska; Wojewódzki Fundusz + Ochrony Środowiska i Gospodarki Wodnej |
nfos | NFOŚiGW | NFOŚiGW; NFOŚIGW; NFOŚ | Narodowy Fundusz + Ochrony Środowiska; Narodowy Fundusz + Ochrony Środowiska i Gospodarki Wodnej |
`,
  ),
  ...sourceRows(
    "UE",
    `
efs | Europejski Fundusz Społeczny | EFS | środki EFS |
efrr | Europejski Fundusz + Rozwoju Regionalnego | EFRR | |
efrrow | Europejski Fundusz + Rolny na rzecz Rozwoju Obszarów Wiejskich | EFRROW | |
zporr | ZPORR | ZPORR | | zporr
spo-rzl | SPO RZL | SPO RZL; SPORZL | + Sektorowy Program Operacyjny Rozwój Zasobów Ludzkich | spo-rzl
po-kl | PO KL | PO KL; POKL | + Program Operacyjny Kapitał Ludzki; + Kapitał Ludzki; + Programu Operacyjnego Kapitał Ludzki | po-kl
power | POWER | POWER; PO WER; POWR | + Wiedza Edukacja Rozwój; + Program Operacyjny Wiedza Edukacja Rozwój; + Programu Operacyjnego Wiedza Edukacja Rozwój | power
rpo | RPO | RPO | Regionalny Program + Operacyjny; regionalny program operacyjny | rpo
fers | FERS | FERS | + Fundusze Europejskie dla Rozwoju Społecznego; + Funduszy Europejskich dla Rozwoju Społecznego | fers
fe-regiony | Fundusze Europejskie dla regionu | | + FE dla; + Fundusze Europejskie dla; + Funduszy Europejskich dla | fe-regiony
fepz | FEPŻ | FEPŻ | + Fundusze Europejskie na Pomoc Żywnościową; + Funduszy Europejskich na Pomoc Żywnościową | fepz
kpo | KPO | KPO | Krajowy Plan + Odbudowy; + Krajowy Plan Odbudowy i Zwiększania Odporności | kpo
prow | PROW | PROW | Program + Rozwoju Obszarów Wiejskich | prow
`,
  ),
  ...sourceRows(
    "PFRON",
    `
pfron | PFRON | PFRON | środki PFRON; Państwowy Fundusz + Rehabilitacji Osób Niepełnosprawnych | pfron
`,
  ),
  ...sourceRows(
    "Fundusz Pracy",
    `
fundusz-pracy | Fundusz + Pracy | FP | środki Funduszu Pracy; fundusze pracy | fundusz-pracy
kfs | Krajowy Fundusz + Szkoleniowy | KFS | | kfs
fgsp | Fundusz + Gwarantowanych Świadczeń Pracowniczych | FGŚP | |
`,
  ),
  ...sourceRows(
    "NFZ",
    `
nfz | NFZ | NFZ | Narodowy Fundusz + Zdrowia; środki NFZ; kontrakt NFZ; kontrakt + z NFZ |
`,
  ),
  ...sourceRows(
    "sponsorzy",
    `
sponsorzy | sponsorzy | | sponsor; środki sponsorów; wsparcie + sponsorów; środki prywatne; środki od sponsorów |
sponsoring | sponsoring | | |
darowizny | darowizny | | darowizna; darczyńcy; ofiarodawcy; zbiórki publiczne; zbiórki; kwesty; zbiórka publiczna; dobrowolne wpłaty; wpłaty; środki + od darczyńców |
`,
  ),
  ...sourceRows(
    "środki organizacji i partnerów",
    `
srodki-ngo | środki organizacji pozarządowych | | środki własne organizacji pozarządowych; budżety organizacji pozarządowych; środki NGO; środki organizacji; środki stowarzyszeń; środki fundacji; środki własne organizacji; środki stowarzyszenia; budżet stowarzyszenia; fundusze organizacji pozarządowych |
srodki-partnerow | środki partnerów | | środki własne partnerów; wkład partnerów; budżety partnerów; środki partnera |
srodki-prac | środki pracodawców | | środki przedsiębiorców; środki lokalnych przedsiębiorców; środki własne pracodawców |
wplaty-uczestnikow | wpłaty uczestników | | opłaty uczestników; odpłatność uczestników; odpłatność rodziców; opłaty rodziców; składki członkowskie; składki członków; środki rodziców |
`,
  ),
  ...sourceRows(
    "środki zewnętrzne nieokreślone",
    `
zewnetrzne | środki zewnętrzne | | zewnętrzne środki; zewnętrzne źródła finansowania; zewnętrzne źródła; źródła zewnętrzne; fundusze zewnętrzne; dotacje zewnętrzne; środki pozabudżetowe; środki pozyskane; środki + pozyskane z zewnątrz; finansowanie zewnętrzne; środki spoza budżetu gminy | vague
unijne | środki unijne | UE | fundusze unijne; fundusze UE; środki UE; środki Unii Europejskiej; fundusze europejskie; fundusze strukturalne; Unia Europejska; dotacje unijne; dotacje UE; projekty unijne; środki europejskie; programy unijne; środki z UE; fundusze Unii Europejskiej; dofinansowanie unijne; dotacje z UE; dotacje z Unii Europejskiej; środki pomocowe | vague
inne | inne środki | | + inne; + inne źródła; inne źródła finansowania; + innych; pozostałe środki; różne źródła; środki inne; inne fundusze; + różne; inne dotacje; + innych źródeł; + z innych źródeł | vague
projekty | projekty | | środki projektowe; środki z projektów; granty; grant; programy; konkursy grantowe; środki + z grantów; fundusze; środki; środki finansowe; dotacje; dofinansowanie; program; projekt; fundusze celowe | vague
`,
  ),
  ...LOCAL_SOURCES,
  ...STATE_SOURCES,
  ...EU_SOURCES,
];
