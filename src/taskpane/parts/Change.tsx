/** What stands in a cell and what would stand there. */
import { cellWords } from "../../core/messages/values";
import { useWords } from "../words";

/** `said`: the two words, where they are others than "now" and "then". */
export function Change({
  before,
  after,
  label,
  said,
}: {
  before: string;
  after: string;
  label?: string;
  said?: readonly [before: string, after: string];
}) {
  const words = useWords();
  const [was, is] = said ?? [words("proposal.before"), words("proposal.after")];
  return (
    <span className="change">
      {label && <small className="hint">{label}</small>}
      <del data-label={was}>{cellWords(before) || words("proposal.empty")}</del>
      <ins data-label={is}>{cellWords(after) || words("proposal.empty")}</ins>
    </span>
  );
}
