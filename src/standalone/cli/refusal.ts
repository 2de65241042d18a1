import { CLI } from "../../core/messages/cli";
import type { Values } from "../../core/messages/catalogue";

export type CliSentence = keyof (typeof CLI)["pl"];

/** A sentence of the command line, in Polish. */
export function tell(code: CliSentence, values: Values = {}): string {
  return CLI.pl[code](values);
}

/** The input cannot be used: one sentence for the user, exit code 2, nothing written. */
export class Refusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "Refusal";
  }
}

export function refuse(code: CliSentence, values: Values = {}): never {
  throw new Refusal(tell(code, values));
}
