import { MASCULINE } from "./nouns-masculine";
import { OTHERS } from "./nouns-other";

/**
 * Nouns that open the names of institutions and sources, with their declension. One line each: lemma, class,
 * exceptions. Classes: m (gen. -u), ma (gen. -a), mp (person), mf (person in -a: pracodawca), f, n, um (centrum), pl
 * (plural only, gen. given), adj (declined as an adjective). Exceptions: s= stem, g= gen. sg., l= loc. sg., P= nom.
 * pl., G= gen. pl., I= inst. pl.
 */
const LINES = `${MASCULINE}${OTHERS}`.split("\n").filter((line) => line !== "");

export type NounClass = "m" | "ma" | "mp" | "mf" | "f" | "n" | "um" | "pl" | "adj";

export interface Noun {
  lemma: string;
  class: NounClass;
  /** Exceptions by their letter: s, g, l, P, G, I. */
  exceptions: Readonly<Record<string, string>>;
}

/** Every noun of the table by its lemma. */
export const NOUNS: ReadonlyMap<string, Noun> = new Map(
  LINES.map((line): [string, Noun] => {
    const [lemma = "", kind = "m", ...rest] = line.split(" ");
    return [
      lemma,
      {
        lemma,
        class: kind as NounClass,
        exceptions: Object.fromEntries(rest.map((part) => part.split("=") as [string, string])),
      },
    ];
  }),
);
