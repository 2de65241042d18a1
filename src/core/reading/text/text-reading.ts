import type { Message } from "../../table/read-result";
import type { SourceBlock } from "../source";

/** What one way of reading text made of it. */
export interface TextReading {
  blocks: SourceBlock[];
  messages: Message[];
}
