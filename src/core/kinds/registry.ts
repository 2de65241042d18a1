/** Every kind once, the more particular before the more general: the first whose title fits is the guess. */
import type { FactPack } from "../facts/types";
import { inny } from "./data/inny";
import { lpdi, wspolpraca } from "./data/programmes";
import { srps } from "./data/srps";
import { strategiaRozwoju } from "./data/strategia-rozwoju";
import {
  dostepnosc,
  przemocDomowa,
  rewitalizacja,
  srodowisko,
  uzaleznienia,
  wspieranieRodziny,
  zabytki,
} from "./data/unread";
import type { DocumentKind, KindId } from "./types";

export const KINDS: readonly DocumentKind[] = [
  srps,
  strategiaRozwoju,
  rewitalizacja,
  uzaleznienia,
  wspieranieRodziny,
  przemocDomowa,
  wspolpraca,
  lpdi,
  srodowisko,
  dostepnosc,
  zabytki,
  inny,
];

const BY_ID = new Map<string, DocumentKind>(KINDS.map((kind) => [kind.id, kind]));

export const isKindId = (value: unknown): value is KindId => typeof value === "string" && BY_ID.has(value);

/** The kind with that id, as a pack of facts has it; "another plan" for none. */
export function kindOf(id: KindId | undefined, pack?: FactPack): DocumentKind {
  const kind = BY_ID.get(id ?? "inny") ?? inny;
  const newer = pack?.kinds.find((fact) => fact.id === kind.id && fact.mark !== "U");
  if (!newer) return kind;
  const { act, longestYears, ...fact } = newer;
  return {
    ...kind,
    act: { ...fact, text: act },
    ...(longestYears === undefined ? {} : { longest: { ...fact, years: longestYears } }),
  };
}
