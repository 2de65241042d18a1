/**
 * Damage done to Office files on purpose, the same for the same seed: a third of it to the raw bytes, the rest inside
 * one part that is packed soundly again, so that it gets past the zip and reaches the readers.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type Random = (below: number) => number;

/** Whole numbers from 0 on (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const NASTY = ["", "-1", "0", "x", "999999999999", "NaN", "__proto__", "constructor", "true", "\u0001", "&#x110000;"];
const INSERTED = [
  "<",
  ">",
  '"',
  "&",
  "</",
  "<c>",
  "<row>",
  "<!--",
  "]]>",
  "<x/>",
  "\u0000",
  "ą",
  "&bogus;",
  "<w:p>",
  " ",
];

type Damage = (xml: string, random: Random) => string;

const spot = (xml: string, random: Random): number => random(xml.length + 1);
/** Where a tag begins and ends, one of them at random. */
function tagIn(xml: string, random: Random): [number, number] {
  const start = xml.indexOf("<", spot(xml, random));
  const end = start < 0 ? -1 : xml.indexOf(">", start);
  return end < 0 ? [0, 0] : [start, end + 1];
}

const DAMAGES: readonly Damage[] = [
  (xml, random) => {
    const at = spot(xml, random);
    return xml.slice(0, at) + xml.slice(at + 1 + random(40));
  },
  (xml, random) => {
    const at = spot(xml, random);
    return xml.slice(0, at) + INSERTED[random(INSERTED.length)]! + xml.slice(at);
  },
  (xml, random) => {
    const at = spot(xml, random);
    const end = at + random(200);
    return xml.slice(0, end) + xml.slice(at);
  },
  (xml, random) => {
    const [start, end] = tagIn(xml, random);
    return xml.slice(0, start) + xml.slice(end);
  },
  (xml, random) => {
    const [start, end] = tagIn(xml, random);
    return xml.slice(0, end) + xml.slice(start, end) + xml.slice(end);
  },
  (xml, random) => {
    const values = [...xml.matchAll(/="[^"]*"/g)];
    const found = values[random(values.length || 1)];
    if (!found) return xml;
    return `${xml.slice(0, found.index)}="${NASTY[random(NASTY.length)]!}"${xml.slice(found.index + found[0].length)}`;
  },
  (xml) => xml.replace(/"/g, "'"),
  (xml, random) => xml.slice(0, spot(xml, random)),
];

function bytesDamaged(file: Uint8Array, random: Random): Uint8Array {
  const damaged = file.slice();
  for (let times = 1 + random(4); times > 0; times--) damaged[random(damaged.length)] = random(256);
  return damaged;
}

export interface Mutant {
  bytes: Uint8Array;
  /** What was damaged: the name of a part, or "" for the raw bytes. */
  part: string;
}

export function mutate(file: Uint8Array, random: Random): Mutant {
  if (random(3) === 0) return { bytes: bytesDamaged(file, random), part: "" };
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const part = names[random(names.length)]!;
  const damaged = DAMAGES[random(DAMAGES.length)]!(strFromU8(parts[part]!), random);
  return { bytes: zipSync({ ...parts, [part]: strToU8(damaged) }, { level: 1 }), part };
}
