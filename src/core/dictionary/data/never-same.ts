/**
 * Pairs that look alike and are different bodies. Abbreviations never merge by themselves; these also hold for
 * written-out names.
 */
import type { NeverSame } from "../types";

const PAIRS: readonly [string, string][] = [
  ["ops", "dps"],
  ["gops", "mops"],
  ["gops", "mgops"],
  ["mops", "mgops"],
  ["mops", "mopr"],
  ["pup", "wup"],
  ["ops", "pcpr"],
  ["cis", "kis"],
  ["kpp", "kmp"],
  ["psp", "osp"],
  ["sp", "psp"],
  ["gok", "mok"],
  ["ug", "um"],
  ["rops", "ops"],
  ["sad", "sad-rejonowy"],
  ["samorzad-gminy", "samorzad-powiatu"],
  ["samorzad-powiatu", "samorzad-wojewodztwa"],
  ["anr", "arimr"],
  ["zus", "krus"],
];

export const NEVER_SAME: readonly NeverSame[] = PAIRS.map(([a, b]) => ({ a, b, provenance: { by: "built-in" } }));
