/**
 * Words that stand in a date cell instead of a date, or beside one. Patterns look at `normal(text)`, which keeps the length of
 * the folded text, so a place found in the one is a place in the other.
 */
export type PhraseKind = "frequency" | "continuous" | "conditional";

const UNIT =
  "(?:roku|rok|lata|lat|miesiacu|miesiac|miesiace|kwartale|kwartal|tygodniu|tydzien|polroczu|polrocze|kadencji)";
const COUNT = "(?:\\d{1,2}|jeden|dwa|trzy|cztery|piec|kilka|pol)";

/** In the order they are looked for: a condition swallows what follows it, so it comes first. */
export const PHRASES: readonly (readonly [PhraseKind, RegExp])[] = [
  [
    "conditional",
    /\b(?:w razie|wedlug|w miare|stosownie do|zaleznie od|w zaleznosci od|po (?:pozyskaniu|uzyskaniu|otrzymaniu|przyznaniu|zabezpieczeniu)|w przypadku|jesli|jezeli|gdy|pod warunkiem|uzaleznion\w*)\b.*$/,
  ],
  [
    "frequency",
    new RegExp(
      `\\b(?:${COUNT}\\s*(?:raz|razy|x)\\s*(?:w|na|do)\\s*(?:ciagu\\s*)?${UNIT}|(?:raz|dwukrotnie|co najmniej raz)\\s*(?:w|na|do)\\s*(?:ciagu\\s*)?(?:${COUNT}\\s+)?${UNIT}|co\\s+(?:${COUNT}\\s+)?${UNIT}|(?:kazdego|w kazdym|co) roku|raz do roku)\\b`,
    ),
  ],
  [
    "frequency",
    /\b(?:corocznie|coroczn\w+|rokrocznie|cyklicznie|cykliczn\w+|kwartalnie|polrocznie|miesiecznie|comiesieczn\w+|cotygodniow\w+|okresowo|systematycznie|regularnie|sezonowo|jednorazowo)\b/,
  ],
  [
    "continuous",
    /\b(?:na biezaco|w sposob ciagly|(?:praca|zadanie|dzialanie|dzialania|realizacja|proces)\s+(?:ciagl\w+|stal\w+)|(?:przez |w )?cal\w+ okres\w*(?: (?:realizacji|obowiazywania|trwania|wdrazania)(?: strategii| programu| planu)?)?|w (?:trakcie|czasie|okresie|toku) (?:realizacji|obowiazywania|trwania|wdrazania)(?: strategii| programu| planu)?|okres (?:realizacji|obowiazywania|trwania) (?:strategii|programu|planu)|ciagl[aeyi]|ciagle|stale|nieprzerwanie|bezterminowo)\b/,
  ],
];
