/**
 * One abbreviation, two bodies: PSP is the fire service among policemen and firemen, a school among schools; SM is the
 * municipal guard, or a housing cooperative by its name in quotes and among those of houses.
 */
import type { Body, Institution } from "../types";
import { canonicalName } from "./names";

const BOTH: ReadonlySet<string> = new Set(["psp", "sp"]);

/** The sector of the bodies around decides; a number or a patron means a school; alone it is the fire service. */
export function settleByNeighbours(bodies: Body[], entryOf: (id: string) => Institution | undefined): void {
  bodies.forEach((body, place) => {
    if (body.spelling === "SM" && body.id === "straz-miejska") return settleCooperative(bodies, place, entryOf);
    if (body.met !== "abbreviation" || body.spelling !== "PSP" || !BOTH.has(body.id ?? "")) return;
    const sectors = bodies.filter((other) => other !== body).map(({ id }) => entryOf(id ?? "")?.sector);
    const school =
      /^(?:nr|im\.?|\d)/iu.test(body.tail) ||
      (sectors.includes("oświata") && !sectors.includes("bezpieczeństwo i sprawiedliwość"));
    const entry = entryOf(school ? "sp" : "psp");
    if (!entry || entry.id === body.id) return;
    bodies[place] = { ...body, id: entry.id, name: [canonicalName(entry), body.tail].filter(Boolean).join(" ") };
  });
}

const OF_HOUSES: ReadonlySet<string> = new Set([
  "wspolnoty",
  "spoldzielnia-mieszkaniowa",
  "tbs",
  "wlasciciele-mieszkan",
]);

function settleCooperative(bodies: Body[], place: number, entryOf: (id: string) => Institution | undefined): void {
  const body = bodies[place]!;
  const houses = bodies.some(({ id }) => OF_HOUSES.has(id?.split("/")[0] ?? ""));
  const entry = /^[„"»]/u.test(body.tail) || houses ? entryOf("spoldzielnia-mieszkaniowa") : undefined;
  if (entry)
    bodies[place] = { ...body, id: entry.id, name: [canonicalName(entry), body.tail].filter(Boolean).join(" ") };
}
