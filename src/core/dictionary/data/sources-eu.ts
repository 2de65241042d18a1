/**
 * Programmes of the European Union and other foreign money, 2004–2030: one entry a programme, met by name, office's
 * abbreviation and project code.
 */
import type { FundingSource } from "../types";
import { sourceRows } from "./source-rows";

/** Region in the genitive | nominative | abbreviations of the programme 2021–2027 | of the RPO. */
const REGIONS = `
Dolnego Śląska | dolnośląskie | FEDS; FE DS; FEDŚ | RPO WD | dolnoslaskie
Kujaw i Pomorza | kujawsko-pomorskie | FEKP; FEdKP; FE KP | RPO WKP; RPO WK-P | kujawsko-pomorskie
Lubelskiego | lubelskie | FEL; FELU; FE L | RPO WL | lubelskie
Lubuskiego | lubuskie | FEWL; FELB; FE WL | RPO L2020; RPO Lubuskie 2020 | lubuskie
Łódzkiego | łódzkie | FEŁ; FELD; FEŁ2027; FE Ł | RPO WŁ | lodzkie
Małopolski | małopolskie | FEM; FEMP; FE MP; FEMa | RPO WM | malopolskie
Mazowsza | mazowieckie | FEMA; FE M; FE MA | RPO WMa; RPO Maz | mazowieckie
Opolskiego | opolskie | FEO; FEOP; FE O | RPO WO | opolskie
Podkarpacia | podkarpackie | FEP; FEPK; FE PK | RPO WP | podkarpackie
Podlaskiego | podlaskie | FEdP; FEPD; FE PD | RPO WPdl; RPOWP | podlaskie
Pomorza | pomorskie | FEPM; FE PM | RPO WPom | pomorskie
Śląskiego | śląskie | FE SL; FESL; FEŚL; FE ŚL | RPO WSL; RPO WŚl | slaskie
Świętokrzyskiego | świętokrzyskie | FEŚ; FESW; FE Ś; FE SW | RPO WŚ; RPOWŚ | swietokrzyskie
Warmii i Mazur | warmińsko-mazurskie | FEWiM; FEWM; FE WiM; FE WM | RPO WiM; RPO WiM | warminsko-mazurskie
Wielkopolski | wielkopolskie | FEW; FEWP; FE W | WRPO | wielkopolskie
Pomorza Zachodniego | zachodniopomorskie | FEPZ; FE PZ | RPO WZ | zachodniopomorskie
`;

/** One entry a region: the programme of 2021–2027, and the regional programme before it. */
const REGIONAL: FundingSource[] = REGIONS.trim()
  .split("\n")
  .flatMap((line) => {
    const [place = "", region = "", now = "", before = "", id = ""] = line.split("|").map((field) => field.trim());
    const split = (field: string): string[] => [...new Set(field.split(";").map((each) => each.trim()))];
    const common = { category: "UE" as const, provenance: { by: "built-in" as const } };
    return [
      {
        id: `fe-${id}`,
        name: `Fundusze Europejskie dla ${place}`,
        abbreviations: split(now),
        variants: [
          `+ FE dla ${place}`,
          `+ Funduszy Europejskich dla ${place}`,
          `+ program regionalny Fundusze Europejskie dla ${place}`,
        ],
        programme: "fe-regiony",
        ...common,
      },
      {
        id: `rpo-${id}`,
        name: `Regionalny Program Operacyjny Województwa ${region.charAt(0).toUpperCase()}${region.slice(1)}go`,
        abbreviations: split(before),
        variants: [],
        programme: "rpo",
        ...common,
      },
    ];
  });

const NATIONAL = sourceRows(
  "UE",
  `
efs-plus | Europejski Fundusz Społeczny Plus | EFS+ | + EFS Plus; + Europejski Fundusz Społeczny Plus; + Europejskiego Funduszu Społecznego Plus; + Europejski Fundusz Społeczny+ |
fundusz-spojnosci | Fundusz + Spójności | FS | |
fst | Fundusz + na rzecz Sprawiedliwej Transformacji | FST | + Fundusz Sprawiedliwej Transformacji; + Funduszu na rzecz Sprawiedliwej Transformacji |
fami | Fundusz Azylu, Migracji i Integracji | FAMI | Fundusz + Azylu, Migracji i Integracji; Fundusz + Azylu Migracji i Integracji | fami
efmra | Europejski Fundusz Morski, Rybacki i Akwakultury | EFMRA; EFMR | + Fundusze Europejskie dla Rybactwa; + Program Rybactwo i Morze; + PO Rybactwo i Morze; + PO RYBY; + PO Ryby | fer
fenx | Fundusze Europejskie na Infrastrukturę, Klimat, Środowisko | FEnIKS; FENIKS; FENX | + Fundusze Europejskie na Infrastrukturę, Klimat, Środowisko; + Funduszy Europejskich na Infrastrukturę Klimat Środowisko | feniks
feng | Fundusze Europejskie dla Nowoczesnej Gospodarki | FENG | + Funduszy Europejskich dla Nowoczesnej Gospodarki | feng
ferc | Fundusze Europejskie na Rozwój Cyfrowy | FERC | + Funduszy Europejskich na Rozwój Cyfrowy | ferc
fepw | Fundusze Europejskie dla Polski Wschodniej | FEPW | + Funduszy Europejskich dla Polski Wschodniej | fepw
pomoc-techniczna | Pomoc Techniczna dla Funduszy Europejskich | PTFE; POPT | + Program Operacyjny Pomoc Techniczna |
poiis | Program Operacyjny Infrastruktura i Środowisko | POIiŚ; POIIŚ; PO IiŚ | + Infrastruktura i Środowisko; + Programu Operacyjnego Infrastruktura i Środowisko | poiis
popc | Program Operacyjny Polska Cyfrowa | POPC; PO PC | + Polska Cyfrowa; + Programu Operacyjnego Polska Cyfrowa | popc
poir | Program Operacyjny Inteligentny Rozwój | POIR; PO IR | + Inteligentny Rozwój; + Programu Operacyjnego Inteligentny Rozwój | poir
popw | Program Operacyjny Polska Wschodnia | POPW; PO PW; PO RPW | + Polska Wschodnia; + Rozwój Polski Wschodniej; + Program Operacyjny Rozwój Polski Wschodniej | popw
poig | Program Operacyjny Innowacyjna Gospodarka | POIG; PO IG | + Innowacyjna Gospodarka; + Programu Operacyjnego Innowacyjna Gospodarka | poig
popz | Program Operacyjny Pomoc Żywnościowa | POPŻ; PO PŻ | + Program Operacyjny Pomoc Żywnościowa 2014-2020; + Pomoc Żywnościowa; + Programu Operacyjnego Pomoc Żywnościowa | popz
ps-wpr | Plan Strategiczny dla Wspólnej Polityki Rolnej | PS WPR; PSWPR | + Plan Strategiczny dla Wspólnej Polityki Rolnej; + Planu Strategicznego dla Wspólnej Polityki Rolnej; + Plan Strategiczny WPR; + Plan Strategiczny dla WPR; + Planu Strategicznego dla WPR | ps-wpr
leader | LEADER | LEADER; RLKS | + Leader; + inicjatywa Leader; + Leader+; + rozwój lokalny kierowany przez społeczność; + Lokalna Strategia Rozwoju; + LSR; + Podejście Leader; + oś 4 Leader |
interreg | Interreg | INTERREG | + Interreg; + Interreg Polska – Słowacja; + Interreg Polska – Czechy; + Interreg Południowy Bałtyk; + Interreg Europa Środkowa; + Interreg NEXT; + Interreg V-A; + Interreg VI-A; + Europejska Współpraca Terytorialna; + EWT; + Program Współpracy Transgranicznej; + Polska – Białoruś – Ukraina; + mikroprojekty; + Fundusz Małych Projektów |
erasmus | Erasmus+ | | + Erasmus+; + Erasmus Plus; + Erasmus |
uczenie | „Uczenie się przez całe życie” | | + Comenius; + Leonardo da Vinci; + Grundtvig; + Młodzież w działaniu; + Uczenie się przez całe życie |
eks | Europejski Korpus Solidarności | EKS | + Europejski Korpus Solidarności |
efp | „Europa dla Obywateli” | | + Europa dla Obywateli; + Obywatele, Równość, Prawa i Wartości; + CERV |
life | LIFE | LIFE | + program LIFE; + Horyzont Europa; + Horyzont 2020; + URBACT; + Kreatywna Europa; + Cyfrowa Europa; + Łącząc Europę; + CEF; + WiFi4EU |
react | REACT-EU | REACT-EU | |
zit | Zintegrowane Inwestycje Terytorialne | ZIT; IIT | + Zintegrowane Inwestycje Terytorialne; + Inne Instrumenty Terytorialne; + ZIT w ramach programu regionalnego; środki ZIT |
phare | PHARE | PHARE; SAPARD; ISPA | |
sektorowe | Sektorowy Program Operacyjny | SPO | + Sektorowy Program Operacyjny |
fundusz-rpp | rządowo-unijny Instrument na rzecz Odbudowy | RRF; IZWO | + Instrument na rzecz Odbudowy i Zwiększania Odporności |
budzet-ue | budżet Unii Europejskiej | | środki + z budżetu Unii Europejskiej; budżet + UE; środki + z budżetu UE; środki + pochodzące z budżetu Unii Europejskiej; dotacja + z budżetu Unii Europejskiej | vague
`,
);

const FOREIGN = sourceRows(
  "środki zewnętrzne nieokreślone",
  `
norweskie | fundusze norweskie | NMF; MF EOG; EOG | granty norweskie; środki norweskie; dotacje norweskie; + Mechanizm Norweski; Mechanizm + Finansowy EOG; Norweski Mechanizm + Finansowy; fundusze + norweskie i EOG; + Fundusze EOG; + Fundusze Norweskie i EOG; + Aktywni Obywatele; + Rozwój lokalny (fundusze norweskie) |
szwajcarskie | Szwajcarsko-Polski Program Współpracy | SPPW | + Szwajcarsko-Polski Program Współpracy; + fundusze szwajcarskie; + środki szwajcarskie; + Polsko-Szwajcarski Program Rozwoju Miast; fundusze szwajcarskie |
unicef | UNICEF | UNICEF; UNHCR; IOM | + środki UNICEF; + środki UNHCR |
wyszehradzki | Międzynarodowy Fundusz Wyszehradzki | | + Fundusz Wyszehradzki; + Międzynarodowy Fundusz Wyszehradzki; + Polsko-Niemiecka Współpraca Młodzieży; + PNWM; + Fundacja Współpracy Polsko-Niemieckiej; + Polsko-Amerykańska Fundacja Wolności; + Działaj Lokalnie; + Program Działaj Lokalnie; + English Teaching; + Równać Szanse; + Fundacja Batorego |
`,
);

export const EU_SOURCES = [...REGIONAL, ...NATIONAL, ...FOREIGN];
