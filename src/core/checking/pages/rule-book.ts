import { ruleBookWords as words } from "../../messages/pl/rule-book";
import { severityOf } from "../settings/severity";
import type { Category, ProfileName, Rule } from "../types";

const PROFILES: readonly ProfileName[] = ["warsztat", "kontrola", "uchwala"];

/** "ostrzeżenie; przed uchwałą: błąd; warsztat: wyłączona". */
function weight(rule: Rule): string {
  const others = PROFILES.filter((profile) => severityOf(rule, profile) !== rule.severity).map(
    (profile) => `${words.profile[profile]}: ${words.severity[severityOf(rule, profile)]}`,
  );
  return [words.severity[rule.severity], ...others].join("; ");
}

function section(rule: Rule): string[] {
  const { page, code } = rule;
  const { heads } = words;
  const lines = ["checks", "why", "bad", "good", "mend", "skip"] as const;
  return [
    `### ${code} ${page.title}`,
    "",
    `*${heads.severity}: ${weight(rule)}. ${heads.scope}: ${words.scope[rule.scope]}.*`,
    "",
    ...lines.map((line) => `- **${heads[line]}:** ${page[line]}`),
    "",
  ];
}

/** The rule book as Markdown: a list of all rules, then each with its page, by category. */
export function ruleBook(rules: readonly Rule[]): string {
  const { heads } = words;
  const categories = [...new Set(rules.map((rule) => rule.category))] as Category[];
  return [
    `# ${words.title}`,
    "",
    words.intro,
    "",
    ...words.changed,
    `| ${heads.code} | ${heads.name} | ${heads.severity} | ${heads.scope} |`,
    "| --- | --- | --- | --- |",
    ...rules.map(
      (rule) => `| ${rule.code} | ${rule.page.title} | ${words.severity[rule.severity]} | ${words.scope[rule.scope]} |`,
    ),
    "",
    ...categories.flatMap((category) => [
      `## ${words.categories[category]}`,
      "",
      ...rules.filter((rule) => rule.category === category).flatMap(section),
    ]),
  ].join("\n");
}
