/**
 * successor PLAN --from A --to B --since DAY: an institution ends or is renamed; the actions that outlive it get the
 * one that follows.
 */
import { applyEdits, planSuccession } from "../../core/fixing";
import { fixingSentence } from "../../core/messages/fixing";
import { isoDay, oneInput, readArguments } from "./arguments";
import { writeJson, writeWhole } from "./files";
import { writeChecked } from "./output";
import { openPlan } from "./plan";
import { Refusal, refuse, tell } from "./refusal";
import { say } from "./say";
import { checkTargets } from "./targets";

const NEEDED = {
  from: "nazwa instytucji, która kończy działalność",
  to: "nazwa następcy",
  since: "pierwszy dzień następcy, RRRR-MM-DD",
  out: "nazwa pliku wynikowego",
} as const;

/** Requests that cannot be understood. That nothing needs changing is an answer, not a refusal. */
const SENSELESS: ReadonlySet<string> = new Set(["succession.badDate", "succession.same", "succession.unknown"]);

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["from", "to", "since", "out", "json"]);
  const input = oneInput(inputs);
  for (const [option, what] of Object.entries(NEEDED))
    if (!options[option as keyof typeof NEEDED]) refuse("missing-option", { option, what });
  const { from, to, since, out } = options as Record<keyof typeof NEEDED, string>;
  checkTargets([out, options.json], inputs);
  const { table, dictionary, settings, workbook } = await openPlan(input);
  const succession = planSuccession(
    table,
    { institution: from, successor: to, since: isoDay("since", since) },
    dictionary,
  );
  const sentences = succession.messages.map((message) => fixingSentence(message, "pl") ?? message.code);
  if (succession.messages.some((message) => SENSELESS.has(message.code))) throw new Refusal(sentences[0]!);
  const changed = applyEdits(table, succession.edits, succession.dictionary).table;
  const { bytes } = await writeChecked(changed, { settings, dictionary: succession.dictionary }, workbook);
  writeWhole(out, bytes);
  if (options.json)
    writeJson(options.json, {
      edits: succession.edits,
      crossing: succession.crossing,
      later: succession.later,
      before: succession.before,
      undated: succession.undated,
      messages: sentences,
    });
  if (options.json !== "-") {
    for (const sentence of sentences) say(sentence);
    say(tell("written", { file: out }));
  }
  return 0;
}
