/** The receipt: every piece of the source's text is somewhere, and what was left out is shown with its place. */
import { useWords } from "../../words";
import type { Understood } from "../../state/structure-state";

const SHOWN = 50;

export function ReceiptPart({ understood: { receipt, missing } }: { understood: Understood }) {
  const words = useWords();
  return (
    <details className="part" open={missing.length > 0}>
      <summary>{words("structure.receipt")}</summary>
      <div className="lines">
        <p>
          {words("structure.receipt.all", {
            pieces: receipt.pieces,
            placed: receipt.placed,
            structure: receipt.structure,
          })}
        </p>
        {missing.length === 0 ? (
          <p>{words("structure.receipt.proven")}</p>
        ) : (
          <div className="wrong">
            <p>{words("structure.receipt.missing")}</p>
            <ul className="lines bulleted">
              {missing.slice(0, SHOWN).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </div>
        )}
        {receipt.leftOut.length === 0 ? (
          <p>{words("structure.receipt.none")}</p>
        ) : (
          <>
            <p>{words("structure.receipt.leftOut", { count: receipt.leftOut.length })}</p>
            <ul className="lines bulleted">
              {receipt.leftOut.slice(0, SHOWN).map(({ text, where }, index) => (
                <li key={index}>
                  {text} <span className="quiet">({where})</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
