/** Which bodies of a cell are the institution that ends, and how the successor is written in their place. */
import { shownName, splitResponsible } from "../../dictionary";
import type { Body, Dictionary, Institution } from "../../dictionary/types";
import { normal } from "../../table/text";
import { inPlaceOf } from "../rewrite";

/** A name as the user gave it: the dictionary's entry with its place, or just the words. */
export interface Named {
  id?: string;
  tail: string;
  name: string;
}

export function named(text: string, dictionary: Dictionary): Named {
  const { bodies } = splitResponsible(text, dictionary);
  const [body] = bodies;
  return bodies.length === 1 && body?.id
    ? { id: body.id, tail: body.tail, name: body.name }
    : { tail: "", name: text.replace(/\s+/g, " ").trim() };
}

const sameBody = (body: Body, wanted: Named): boolean =>
  wanted.id ? body.id === wanted.id : normal(body.name) === normal(wanted.name);

/** Tails (places, proper names) the institution has among these bodies. */
export function tailsOf(bodies: readonly Body[], wanted: readonly Named[]): string[] {
  return [
    ...new Set(
      bodies
        .filter((body) => wanted.some((one) => sameBody(body, one)))
        .map(({ tail }) => tail)
        .filter(Boolean),
    ),
  ];
}

/**
 * True for the bodies meant: with the place asked for or without any; where no place was asked for and the table knows
 * several, only those without one (another commune's centre must not change).
 */
export function isMeant(body: Body, wanted: readonly Named[], tails: readonly string[]): boolean {
  if (body.kind === "post" || body.kind === "fragment") return false;
  return wanted.some(
    (one) =>
      sameBody(body, one) &&
      (body.tail === "" || (one.tail ? normal(one.tail) === normal(body.tail) : tails.length <= 1)),
  );
}

/**
 * What stands in the body's place: the successor in its case; its own place, where the request names one, instead of
 * the old.
 */
export function replacement(
  body: Body,
  successor: Institution,
  tail: string,
): { start: number; end: number; text: string } {
  const text = inPlaceOf(body, successor);
  return tail
    ? { start: body.core.start, end: body.start + body.written.length, text: `${text} ${tail}` }
    : { ...body.core, text };
}

/** The successor in the nominative, for the notes and for lists. */
export function nominative(successor: Institution, tail: string): string {
  return [shownName(successor), tail].filter(Boolean).join(" ");
}
