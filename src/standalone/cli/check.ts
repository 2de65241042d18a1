/** check INPUT: the findings, for people or as JSON; exit code 1 when there are some at or above --fail-on. */
import { check } from "../../core/checking";
import { findingPlace, findingSentence, ruleName } from "../../core/messages/checking";
import { oneInput, oneOf, readArguments } from "./arguments";
import { writeJson } from "./files";
import { checkJson } from "./json";
import { openPlan, optionsOf } from "./plan";
import { say, sayFindings, sayPlan } from "./say";
import { checkTargets } from "./targets";

export async function run(args: readonly string[]): Promise<number> {
  const { inputs, options } = readArguments(args, ["profile", "json", "fail-on"]);
  const profile =
    options.profile === undefined ? undefined : oneOf("profile", options.profile, ["kontrola", "warsztat", "uchwala"]);
  const failOn = oneOf("fail-on", options["fail-on"], ["off", "error", "warning"]);
  const input = oneInput(inputs);
  checkTargets([options.json], inputs);
  const opened = await openPlan(input);
  const result = check(opened.table, { ...optionsOf(opened), ...(profile ? { profile } : {}) });
  if (options.json) writeJson(options.json, checkJson(opened, result));
  if (options.json !== "-") {
    sayPlan(opened);
    for (const finding of result.findings)
      say(
        `${finding.code} ${ruleName(finding.code)} (${findingPlace(finding, opened.table)}): ${findingSentence(finding)}`,
      );
    sayFindings(result.totals);
  }
  const counted = result.totals.error + (failOn === "warning" ? result.totals.warning : 0);
  return failOn !== "off" && counted > 0 ? 1 : 0;
}
