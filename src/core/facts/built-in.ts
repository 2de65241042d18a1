/**
 * The pack every plan starts with. What was not read in a source stands with its name in the dictionary, kinds of
 * document in kinds/.
 */
import { MONEY } from "./data/money";
import { PROGRAMME_FACTS } from "./data/programmes";
import { TERMS } from "./data/terms";
import type { FactPack } from "./types";

export const BUILT_IN_FACTS: FactPack = {
  version: "2026.11",
  asOf: "2026-11-27",
  terms: TERMS,
  money: MONEY,
  programmes: PROGRAMME_FACTS,
  institutions: [],
  kinds: [],
};
