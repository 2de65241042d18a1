/** One abbreviation, two bodies: PSP is the fire service among policemen and firemen, a school among schools. */
import type { Body, Institution } from "../types";
import { canonicalName } from "./names";

const BOTH: ReadonlySet<string> = new Set(["psp", "sp"]);

/** The sector of the bodies around decides; a number or a patron means a school; alone it is the fire service. */
export function settleByNeighbours(bodies: Body[], entryOf: (id: string) => Institution | undefined): void {
  bodies.forEach((body, place) => {
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
