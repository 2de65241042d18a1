/** What the pane shows of a rule, from the rule's own page: never written twice. */
import type { Locale } from "../../messages/catalogue";
import { rulePages as english } from "../../messages/en/rule-pages";
import { RULES } from "../registry";
import type { RulePage } from "../types";

const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule.page]));

/** The whole page (Polish: it speaks of Polish law and plans); undefined for a code nobody knows. */
export function rulePage(code: string): RulePage | undefined {
  return BY_CODE.get(code);
}

/** "Dlaczego to ważne". */
export function whyItMatters(code: string, locale: Locale = "pl"): string {
  return (locale === "en" ? english[code]?.why : undefined) ?? BY_CODE.get(code)?.why ?? "";
}

/** "Jak naprawić". */
export function howToMend(code: string, locale: Locale = "pl"): string {
  return (locale === "en" ? english[code]?.mend : undefined) ?? BY_CODE.get(code)?.mend ?? "";
}
