import type { Accepts } from "./match";
import type { PhraseIndex } from "./phrase-index";
import type { Token } from "./tokens";

/** What reading a cell goes by: its tokens, the dictionary's names, and which of them count in this column. */
export interface CellContext {
  text: string;
  tokens: readonly Token[];
  index: PhraseIndex;
  accepts: Accepts;
  lastNumber: number;
}
