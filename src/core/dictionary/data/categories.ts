import type { FundingCategory } from "../types";

/** In the order lists and tables show them. */
export const CATEGORIES: readonly FundingCategory[] = [
  "budżet gminy",
  "koszty bieżące",
  "bez kosztów",
  "dotacje i programy rządowe",
  "UE",
  "PFRON",
  "Fundusz Pracy",
  "NFZ",
  "sponsorzy",
  "środki organizacji i partnerów",
  "środki zewnętrzne nieokreślone",
];
