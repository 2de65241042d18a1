/** Words of the sheets Harmonogram, Podmioty, Finansowanie, Wskaźniki, Lustro planu, Pokrycie ustawy. */
import type { Sentence } from "../catalogue";
import type { pl } from "../pl/sheets-more";

export const en: Record<keyof typeof pl, Sentence> = {
  "sheet.later": () => "",
};
