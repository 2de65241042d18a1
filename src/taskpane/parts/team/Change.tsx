/** What stands in a cell and what would stand there. */
import { useWords } from "../../words";

export function Change({ before, after, label }: { before: string; after: string; label?: string }) {
  const words = useWords();
  return (
    <span className="change">
      {label && <small className="hint">{label}</small>}
      <del data-label={words("proposal.before")}>{before || words("proposal.empty")}</del>
      <ins data-label={words("proposal.after")}>{after || words("proposal.empty")}</ins>
    </span>
  );
}
