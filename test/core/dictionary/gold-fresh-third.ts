/** A third list, written after the second was mended and before the program met it. */
import type { FreshCell, FreshFunding } from "./gold-fresh";

const cell = (text: string, ...names: string[]): FreshCell => ({ text, names });

export const FRESH_THIRD_BODIES: readonly FreshCell[] = [
  cell(
    "{Gminny Ośrodek Kultury, Sportu i Turystyki w Dębinie}",
    "gminny ośrodek kultury, sportu i turystyki w Dębinie",
  ),
  cell("{Urząd Gminy Dębina}, {wykonawcy zewnętrzni}", "urząd gminy Dębina", "wykonawcy zewnętrzni"),
  cell("{Wydział Infrastruktury}, {MZDiK}", "wydział Infrastruktury", "MZDiK"),
  cell("{Biuro ds. Seniorów UM}, {Miejska Rada Seniorów}", "biuro ds. Seniorów UM", "miejska rada seniorów"),
  cell(
    "{PCPR} (jednostka wiodąca); <OIK>; <KPP>",
    "powiatowe centrum pomocy rodzinie",
    "ośrodek interwencji kryzysowej",
    "komenda powiatowa policji",
  ),
  cell("Odpowiada: {Kierownik Referatu Oświaty}", "kierownik Referatu Oświaty"),
  cell("Lider – {Fundacja „Zielony Liść”}, partner – <Gmina Dębina>", "fundacja „Zielony Liść”", "gmina Dębina"),
  cell(
    "{SP w Dębinie}, {SP w Ługach}, {ZS w Borze}",
    "szkoła podstawowa w Dębinie",
    "szkoła podstawowa w Ługach",
    "zespół szkół w Borze",
  ),
  cell(
    "{Rodzinny Dom Dziecka}, {rodziny zastępcze}, {PCPR}",
    "rodzinny dom dziecka",
    "rodziny zastępcze",
    "powiatowe centrum pomocy rodzinie",
  ),
  cell("{Posterunek Policji w Dębinie}, {Straż Leśna}", "posterunek policji w Dębinie", "straż leśna"),
  cell(
    "{OSP Dębina}, {OSP Ługi}, {KP PSP}",
    "ochotnicza straż pożarna Dębina",
    "ochotnicza straż pożarna Ługi",
    "Komenda Powiatowa Państwowej Straży Pożarnej",
  ),
  cell("{Dębińskie Stowarzyszenie Seniorów „Dąb”}", "Dębińskie Stowarzyszenie Seniorów „Dąb”"),
  cell("{Ludowy Zespół Pieśni „Dębinianki”}, {kapela ludowa}", "ludowy zespół Pieśni „Dębinianki”", "kapela ludowa"),
  cell(
    "{Wojewódzki Ośrodek Ruchu Drogowego}, {Policja}, {szkoły}",
    "wojewódzki ośrodek ruchu drogowego",
    "policja",
    "szkoły",
  ),
  cell(
    "{Agencja Rozwoju Regionalnego S.A.}, {Inkubator Przedsiębiorczości}",
    "agencja rozwoju regionalnego S.A.",
    "inkubator przedsiębiorczości",
  ),
  cell("{Urząd Marszałkowski Województwa Lubuskiego}, {Gmina}", "urząd marszałkowski województwa Lubuskiego", "gmina"),
  cell("{Izba Wytrzeźwień}, {Policja}", "izba wytrzeźwień", "policja"),
  cell("{Rada Osiedla „Południe”}, {mieszkańcy osiedla}", "rada osiedla „Południe”", "mieszkańcy osiedla"),
  cell(
    "{GOPS}/{asystent rodziny}/{pedagog szkolny}",
    "gminny ośrodek pomocy społecznej",
    "asystent rodziny",
    "pedagog szkolny",
  ),
  cell(
    "{Urząd Gminy} we współpracy z <Nadleśnictwem>, <Kołem Łowieckim „Ryś”> i <Polskim Związkiem Wędkarskim>",
    "urząd gminy",
    "nadleśnictwo",
    "koło łowieckie „Ryś”",
    "Polski Związek Wędkarski",
  ),
  cell(
    "{MOPS} we współpracy z <Towarzystwem Pomocy im. św. Brata Alberta>",
    "miejski ośrodek pomocy społecznej",
    "Towarzystwo Pomocy im. św. Brata Alberta",
  ),
  cell(
    "{PUP} przy udziale <Centrum Kształcenia Zawodowego i Ustawicznego>",
    "powiatowy urząd pracy",
    "centrum kształcenia zawodowego i ustawicznego",
  ),
  cell("{Szkoła} z <rodzicami> i <Policją>", "szkoła", "rodzice", "policja"),
  cell("{gmina}, {sołectwa}, {Wody Polskie}", "gmina", "sołectwa", "PGW Wody Polskie"),
  cell(
    "{Hospicjum im. św. Łukasza}, {ZOL „Przystań”}",
    "hospicjum im. św. Łukasza",
    "zakład opiekuńczo-leczniczy „Przystań”",
  ),
  cell(
    "{Organizator Rodzinnej Pieczy Zastępczej}, {Sąd Rodzinny}",
    "organizator rodzinnej pieczy zastępczej",
    "sąd rodzinny",
  ),
  cell(
    "{GBP wraz z filiami}, {szkoły}".replace("{GBP wraz z filiami}, {szkoły}", "{GBP} wraz z <filiami>, <szkołami>"),
    "gminna biblioteka publiczna",
    "filie",
    "szkoły",
  ),
  cell(
    "{KGW w Ługach}, {Rada Sołecka Ługi}, {sołtys}",
    "koło gospodyń wiejskich w Ługach",
    "rada sołecka Ługi",
    "sołtys",
  ),
  cell(
    "{instytucje kultury}, {NGO}, {inne podmioty zainteresowane}",
    "instytucje kultury",
    "organizacje pozarządowe",
    "inne podmioty zainteresowane",
  ),
  cell("{Towarzystwo Miłośników Dębiny}, {Izba Pamięci}", "towarzystwo Miłośników Dębiny", "izba pamięci"),
];

const G = "budżet gminy";
const R = "dotacje i programy rządowe";
const N = "środki zewnętrzne nieokreślone";
const O = "środki organizacji i partnerów";

export const FRESH_THIRD_FUNDING: readonly FreshFunding[] = [
  ["środki budżetu gminy oraz dotacje celowe", "sources", [G, R]],
  ["Program „Wakacyjna Przygoda”, sponsorzy", "sources", [R, "sponsorzy"]],
  ["FERC – „Cyberbezpieczny Samorząd”", "sources", ["UE", R]],
  ["FEWiM 2021-2027", "sources", ["UE"]],
  ["EFRR 85%, budżet państwa 10%, gmina 5%", "sources", ["UE", R], 0, 1],
  ["środki NFZ, budżet SP ZOZ", "sources", ["NFZ", "koszty bieżące"]],
  ["dochody własne gminy, pożyczka z WFOŚiGW", "sources", [G, N]],
  ["fundusz sołecki sołectwa Ługi", "sources", [G]],
  ["PFRON, Program „Dostępny samorząd 2.0”", "sources", ["PFRON", "PFRON"]],
  ["środki RDLP i WFOŚiGW", "sources", [R, R]],
  ["zadania własne", "sources", [G]],
  ["nie przewiduje się kosztów", "answered", ["bez kosztów"]],
  ["praca społeczna", "answered", ["bez kosztów"]],
  ["budżet obywatelski 2025", "sources", [G]],
  ["pozyskane granty", "sources", [N], 1],
  ["KRUS, ARiMR", "institutions", [], 0, 2],
  ["środki LGD (LEADER)", "sources", ["środki organizacji i partnerów", "UE"]],
  ["Krajowy Plan Odbudowy (KPO), wkład własny", "sources", ["UE", G]],
  ["składki rodziców, środki rady rodziców", "sources", [O, O]],
  ["dotacja Wojewody Lubuskiego", "sources", [R]],
];
