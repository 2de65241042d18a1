import type { RulePage } from "../../../core/checking/types";
import { useWords } from "../../words";

/** The rest of the rule's page: what it looks for, wrong and right, when to skip it. */
export function RuleDetails({ page }: { page: RulePage }) {
  const words = useWords();
  return (
    <dl className="box" lang="pl">
      <dt>{words("check.rule.checks")}</dt>
      <dd>{page.checks}</dd>
      <dt>{words("check.rule.bad")}</dt>
      <dd>{page.bad}</dd>
      <dt>{words("check.rule.good")}</dt>
      <dd>{page.good}</dd>
      <dt>{words("check.rule.skip")}</dt>
      <dd>{page.skip}</dd>
    </dl>
  );
}
