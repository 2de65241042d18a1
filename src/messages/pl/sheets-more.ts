/** Words of the sheets Harmonogram, Podmioty, Finansowanie, Wskaźniki, Lustro planu, Pokrycie ustawy. */
import type { Sentence } from "../catalogue";

export const pl = {
  "sheet.later": () => "",
} satisfies Record<string, Sentence>;
