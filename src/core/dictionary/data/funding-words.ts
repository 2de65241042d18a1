import type { FundingCategory } from "../types";

/** Small words of the funding column, as folded forms. */

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** Between two names they say nothing of their own ("środki z …", "w ramach …"). */
export const CONNECTORS =
  words(`z ze w we od na do dla ramach srodkow srodki srodkami pochodzace pochodzacych pozyskane pozyskanych dofinansowanie dofinansowania finansowanie finansowania wspolfinansowanie
 wspolfinansowane finansowane dofinansowane wspolfinansowany w.w dotacja dotacje dotacji poprzez przez przy udziale udzial udzialem zrodla zrodlo tym m.in np np. ewentualnie ewentualne mozliwe budzetu programu programow projektu
 projektow projekt program realizowane realizowanych realizowanego srodki kosztow koszty koszt tzw lata kwota kwocie wysokosci ok okolo zlotych oraz finansowe finansowych wlasne wlasnych takie jak
 zabezpieczone zabezpieczonych zaplanowane zaplanowanych ujete ujetych przewidziane przewidzianych przeznaczone przeznaczonych realizacje realizacji zapisane wydzielone posiadane posiadanych przyznane przyznanych otrzymane pozyskiwane pozyskanie wynikajace pochodzacych pochodzace pozyskanych uzyskane uzyskanych programow dzialania dzialan`);

/** Years of a regional programme → the programme. */
export const REGIONAL_YEARS: readonly [RegExp, string][] = [
  [/2007\D{1,4}(?:20)?13/, "rpo-2007"],
  [/2014\D{1,4}(?:20)?20/, "rpo-2014"],
  [/2021\D{1,4}(?:20)?27/, "fe-regiony"],
];

/** Money words that another name makes precise ("środki PUP", "budżet GOPS"): ids of sources. */
export const MONEY_HEADS = words(
  "budzet-gminy srodki-wlasne projekty wojewoda koszty-biezace koszty-osobowe dlug srodki-mieszkancow plan-finansowy",
);
/** Of these heads somebody else is the giver ("dotacja ministerstwa", "konkurs grantowy ROPS"), not the owner. */
export const GIVEN = /^(?:dotac|grant|konkurs|dofinansow|wspar|program|projekt|stypend|nagrod)/;
/** Borrowed money stays borrowed, whoever lends it. */
export const DEBT = "dlug";

/** Nouns a named source begins with; the name may stand in quotes or in capitals after them. */
export const FRAMES =
  /^(?:program(?:u|y|ow|em|ie|ami|ach)?|podprogram(?:u|y)?|projekt(?:u|y|ow|em|ie|ach|ami)?|fundusz(?:u|e|y|ow|em|ami|ach)?|inicjatyw(?:a|y|e|ie)|konkurs(?:u|y|ow|ie)?|grant(?:u|y|ow)?|nabor(?:u|y|ow)?|mechanizm(?:u|y)?|pilotaz(?:u|e)?|modul(?:u|y)?|akcj(?:a|i|e)|kampani(?:a|i|e))$/;
/** Adjectives and small words between a frame and its name, and before a frame. */
export const FRAME_WORDS = words(
  "wieloletni wieloletniego rzadowy rzadowego rzadowe ministerialny ministerialnego krajowy krajowego narodowy narodowego resortowy resortowego oslonowy oslonowego unijny unijnego europejski gminny gminnego powiatowy powiatowego wojewodzki wojewodzkiego regionalny regionalnego lokalny lokalnego ogolnopolski ogolnopolskiego pilotazowy pilotazowego priorytetowy priorytetowego operacyjny operacyjnego modulowy grantowy grantowego pn pt p.n pod nazwa nazwie tytulem o specjalny celowy polski polskiego miejski miejskiego dotacyjny dotacyjnego",
);

/** Whose money it is, by the institution named after "środki", "budżet": id or sector → category. */
export const OWNER_CATEGORY: readonly {
  ids?: ReadonlySet<string>;
  sectors?: ReadonlySet<string>;
  category: FundingCategory;
}[] = [
  {
    sectors: new Set(["państwo"]),
    ids: words("wojewoda urzad-wojewodzki administracja-rzadowa kuratorium"),
    category: "dotacje i programy rządowe",
  },
  {
    ids: words(
      "lgd osp mieszkancy rodzice rada-rodzicow wspolnoty wlasciciele-mieszkan rolnicy spoldzielnia-mieszkaniowa parafia kosciol kluby-sportowe sport/ludowy-zespol-sportowy zwiazek kgw organizacje",
    ),
    category: "środki organizacji i partnerów",
  },
  {
    ids: words(
      "samorzad-gminy samorzad-powiatu samorzad-miasta samorzad-wojewodztwa gmina powiat miasto wojewodztwo samorzady ug um umig starostwo urzad-marszalkowski jednostki-gminy soltysi solectwa gkrpa mkrpa",
    ),
    category: "budżet gminy",
  },
  { sectors: new Set(["organizacje"]), category: "środki organizacji i partnerów" },
  {
    ids: words("pracodawcy przedsiebiorcy organizacje-pracodawcow zwiazki-zawodowe partnerzy inne-podmioty podmioty"),
    category: "środki organizacji i partnerów",
  },
  { category: "koszty bieżące" },
];

/** Who gives, of "dotacja …", "konkurs …": beside the owners above. */
export const GIVER_CATEGORY: typeof OWNER_CATEGORY = [
  { ids: words("lgd"), category: "UE" },
  {
    ids: words("rops wup pup pcpr urzad-marszalkowski samorzad-wojewodztwa wojewodztwo oik"),
    category: "dotacje i programy rządowe",
  },
  { ids: words("pracodawcy przedsiebiorcy bgk"), category: "sponsorzy" },
  {
    sectors: new Set(["pomoc społeczna", "oświata", "zdrowie", "rynek pracy"]),
    category: "dotacje i programy rządowe",
  },
];
