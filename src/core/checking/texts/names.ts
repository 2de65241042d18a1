import type { Body } from "../../dictionary/types";

/** Names of bodies, each once, in their order. */
export function namesOf(bodies: readonly Body[]): string[] {
  return [...new Set(bodies.map((body) => body.name))];
}
