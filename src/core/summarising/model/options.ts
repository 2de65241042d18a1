import type { Frame } from "../../checking/types";
import type { FactPack } from "../../facts/types";
import type { KindId } from "../../kinds/types";
import { readFunding, type Dictionary } from "../../dictionary";
import type { Locale } from "../../messages/sheets";
import type { FundingReader } from "../figures/funding-meaning";

/** What every summary sheet may be told: the language of its words and the office's own dictionary. */
export interface SheetOptions {
  locale?: Locale;
  dictionary?: Dictionary;
  /** Kind of document, and the facts of the field it is held against. */
  kind?: KindId;
  facts?: FactPack;
  /** What the office has told about its document. */
  frame?: Partial<Frame>;
}

/** The reader of sources for these options. */
export function fundingReader(options: SheetOptions): FundingReader {
  return (text) => readFunding(text, options.dictionary);
}
