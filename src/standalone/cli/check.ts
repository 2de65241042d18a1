/** check INPUT: the findings, for people or as JSON; exit code 1 when there are some at or above --fail-on. */
import { check } from "../../core/checking";
import { factsFrom, type FactPack } from "../../core/facts";
import { guessKind, isKindId, kindOf, KINDS, type KindId } from "../../core/kinds";
import { normal } from "../../core/table";
import { findingPlace, findingSentence, ruleName } from "../../core/messages/checking";
import { isoDay, oneInput, oneOf, readArguments } from "./arguments";
import { readBytes, writeJson } from "./files";
import { checkJson } from "./json";
import { readAnswers } from "./mapping";
import { openPlan, optionsOf, type OpenedPlan } from "./plan";
import { refuse, tell } from "./refusal";
import { say, sayFindings, sayPlan } from "./say";
import { checkTargets } from "./targets";

/** The kind by its id ("srps") or by its name as the list shows it. */
function kindNamed(said: string): KindId {
  const found = KINDS.find(({ id, name }) => id === said || normal(name.pl) === normal(said));
  if (!found) refuse("bad-value", { option: "kind", value: said, allowed: KINDS.map(({ id }) => id).join(", ") });
  return found.id;
}

function packIn(file: string): FactPack {
  const text = new TextDecoder("utf-8").decode(readBytes(file));
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    parsed = undefined;
  }
  const { pack, messages } = factsFrom(parsed);
  for (const message of messages)
    say(tell("message", { text: tell(message.code as "facts-entry", { ...message.values, file }) }));
  return pack ?? refuse("facts-not-a-pack", { file });
}

/** What the document is held to be, and where that comes from. */
function sayKind({ table, settings }: OpenedPlan, chosen: KindId | undefined, facts: FactPack | undefined): void {
  const guess = guessKind(table, settings.frame.name);
  const id = chosen ?? settings.frame.kind ?? guess?.kind;
  const kind = kindOf(isKindId(id) ? id : undefined, facts);
  const by = chosen
    ? "chosen"
    : settings.frame.kind && settings.frame.kind !== guess?.kind
      ? "stored"
      : (guess?.by ?? "none");
  const level = settings.frame.level;
  say(tell("kind", { kind: kind.name.pl, by, level: level && level !== "nieznany" ? level : "" }));
  if (kind.act)
    say(tell(kind.act.mark === "S" ? "kind-act" : "kind-act-unread", { act: kind.act.text, read: kind.act.read }));
}

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options, every } = readArguments(args, [
    "profile",
    "json",
    "fail-on",
    "kind",
    "as-of",
    "facts",
    "map",
    "map-file",
  ]);
  const profile =
    options.profile === undefined ? undefined : oneOf("profile", options.profile, ["kontrola", "warsztat", "uchwala"]);
  const failOn = oneOf("fail-on", options["fail-on"], ["off", "error", "warning"]);
  const kind = options.kind === undefined ? undefined : kindNamed(options.kind);
  const day = options["as-of"] === undefined ? undefined : isoDay("as-of", options["as-of"]);
  const input = oneInput(inputs);
  checkTargets([options.json], inputs);
  const opened = await openPlan(input, readAnswers(every.map, options["map-file"]));
  const facts = options.facts === undefined ? opened.settings.facts : packIn(options.facts);
  const frame = {
    ...opened.settings.frame,
    ...(kind ? { kind } : {}),
    ...(day ? { lawDay: day, referenceDate: day } : {}),
  };
  const result = check(opened.table, {
    ...optionsOf(opened),
    frame,
    ...(profile ? { profile } : {}),
    ...(facts ? { facts } : {}),
  });
  if (options.json) writeJson(options.json, checkJson(opened, result, frame, facts));
  if (options.json !== "-") {
    sayPlan(opened);
    sayKind(opened, kind, facts);
    if (day) say(tell("as-of", { day }));
    for (const finding of result.findings)
      say(
        `${finding.code} ${ruleName(finding.code)} (${findingPlace(finding, opened.table)}): ${findingSentence(finding)}${finding.basis ? ` ${tell("basis", { text: finding.basis.text, asOf: finding.basis.asOf })}` : ""}`,
      );
    if (result.assumed.length > 0) say(tell("to-confirm", { count: result.assumed.length }));
    for (const finding of result.assumed) say(`  (${findingPlace(finding, opened.table)}) ${findingSentence(finding)}`);
    sayFindings(result.totals);
  }
  const counted = result.totals.error + (failOn === "warning" ? result.totals.warning : 0);
  return failOn !== "off" && counted > 0 ? 1 : 0;
}
