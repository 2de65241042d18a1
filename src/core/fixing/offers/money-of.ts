/** Whose name stands for which money, by id or sector; the last line is for every other unit. */
import type { Body, Dictionary } from "../../dictionary/types";

const MONEY_OF: readonly { ids?: ReadonlySet<string>; sector?: string; source: string }[] = [
  {
    ids: new Set([
      "samorzad-gminy",
      "gmina",
      "ug",
      "umig",
      "samorzady",
      "soltysi",
      "solectwa",
      "rada-gminy",
      "jednostki-gminy",
    ]),
    source: "budżet gminy",
  },
  { ids: new Set(["samorzad-miasta", "miasto", "um", "rada-miasta"]), source: "budżet miasta" },
  {
    ids: new Set(["samorzad-powiatu", "powiat", "starostwo", "rada-powiatu", "zarzad-powiatu"]),
    source: "budżet powiatu",
  },
  { ids: new Set(["samorzad-wojewodztwa", "wojewodztwo", "urzad-marszalkowski"]), source: "budżet województwa" },
  { ids: new Set(["administracja-rzadowa", "ministerstwo", "wojewoda", "urzad-wojewodzki"]), source: "budżet państwa" },
  { ids: new Set(["pracodawcy", "przedsiebiorcy", "organizacje-pracodawcow"]), source: "środki pracodawców" },
  {
    ids: new Set(["partnerzy", "partnerzy/partnerzy-programow", "inne-podmioty", "podmioty"]),
    source: "środki partnerów",
  },
  { ids: new Set(["pfron-b"]), source: "PFRON" },
  { ids: new Set(["nfz-b"]), source: "NFZ" },
  { sector: "organizacje", source: "środki organizacji pozarządowych" },
  { sector: "państwo", source: "budżet państwa" },
  { source: "koszty bieżące jednostek" },
];

/** The source a body's name stands for where money should be named. */
export function moneyOf(body: Body, dictionary: Dictionary): string {
  const sector = dictionary.institutions.find(({ id }) => id === body.id)?.sector;
  const id = body.id ?? "";
  return MONEY_OF.find(
    (line) =>
      (!line.ids && !line.sector) || line.ids?.has(id) || line.ids?.has(id.split("/")[0]!) || line.sector === sector,
  )!.source;
}
