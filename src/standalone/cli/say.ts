/** What a person at the terminal reads, in Polish. */
import type { Severity } from "../../core/checking";
import { messageSentence, type OpenedPlan } from "./plan";
import { tell } from "./refusal";
import { visible } from "./visible";

export function say(line: string): void {
  process.stdout.write(`${visible(line)}\n`);
}

/** Progress belongs to a terminal: scripts that capture stderr see only sentences about what went wrong. */
export function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${visible(line)}`);
}

/** What was read, the receipt, what was left out, and what was assumed. */
export function sayPlan({ file, table, receipt, messages }: OpenedPlan): void {
  say(
    tell("read", {
      files: [file],
      areas: table.areas.length,
      goals: table.goals.length,
      actions: table.actions.length,
    }),
  );
  if (receipt) {
    say(
      tell("receipt", {
        pieces: receipt.pieces,
        placed: receipt.placed,
        structure: receipt.structure,
        leftOut: receipt.leftOut.length,
      }),
    );
    for (const piece of receipt.leftOut) say(tell("left-out", { where: piece.where, text: piece.text }));
  }
  for (const message of messages) say(tell("message", { text: placed(messageSentence(message), message.where) }));
}

/** The place goes before the sentence, unless the sentence says it itself. */
function placed(sentence: string, where: string | undefined): string {
  return where === undefined || sentence.includes(where) ? sentence : `${where}: ${sentence}`;
}

export function sayFindings(totals: Record<Severity, number>): void {
  say(tell("findings", totals));
}
