/** Small words of the funding column, as folded forms. */

const words = (table: string): ReadonlySet<string> => new Set(table.trim().split(/\s+/));

/** Between two names they say nothing of their own ("środki z …", "w ramach …"). */
export const CONNECTORS =
  words(`z ze w we od na do dla ramach srodkow srodki srodkami pochodzace pochodzacych pozyskane pozyskanych dofinansowanie dofinansowania finansowanie finansowania wspolfinansowanie
 wspolfinansowane finansowane dofinansowane wspolfinansowany w.w dotacja dotacje dotacji poprzez przez przy udziale udzial udzialem zrodla zrodlo tym m.in np np. ewentualnie ewentualne mozliwe budzetu programu programow projektu
 projektow projekt program realizowane realizowanych realizowanego srodki kosztow koszty koszt tzw lata kwota kwocie wysokosci ok okolo zlotych oraz finansowe finansowych wlasne wlasnych takie jak`);

/** Years of a regional programme → the programme. */
export const REGIONAL_YEARS: readonly [RegExp, string][] = [
  [/2007\D{1,4}(?:20)?13/, "rpo-2007"],
  [/2014\D{1,4}(?:20)?20/, "rpo-2014"],
  [/2021\D{1,4}(?:20)?27/, "fe-regiony"],
];

/** Money words that another name makes precise ("środki PUP", "budżet GOPS"): ids of sources. */
export const MONEY_HEADS = words("budzet-gminy srodki-wlasne projekty wojewoda koszty-biezace");

/** Whose money it is, by the institution named after "środki", "budżet": id or sector → category. */
export const OWNER_CATEGORY: readonly {
  ids?: ReadonlySet<string>;
  sectors?: ReadonlySet<string>;
  category: "budżet gminy" | "środki organizacji i partnerów" | "koszty bieżące";
}[] = [
  {
    ids: words(
      "samorzad-gminy samorzad-powiatu samorzad-miasta samorzad-wojewodztwa gmina powiat miasto wojewodztwo samorzady ug um umig",
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
