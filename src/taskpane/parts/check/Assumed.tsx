/** What the reader took for granted: shown to be confirmed by a button, and counted nowhere as a fault. */
import { Button } from "@fluentui/react-button";
import { findingPlace, findingSentence } from "../../../core/messages/checking";
import type { Finding } from "../../../core/checking/types";
import type { Plan } from "../../../excel";
import { usePane } from "../../state/store";
import { confirmReading } from "../../work/check";
import { useWords } from "../../words";

export function Assumed({ assumed, plan }: { assumed: readonly Finding[]; plan: Plan }) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const busy = usePane((state) => state.busy !== null);
  if (assumed.length === 0) return null;
  return (
    <details className="part">
      <summary>{words("check.assumed", { count: assumed.length })}</summary>
      <p className="quiet">{words("check.assumed.about")}</p>
      <ul className="lines bulleted">
        {assumed.slice(0, 100).map((finding, index) => (
          <li key={index}>
            {findingPlace(finding, plan.table, locale)}: {findingSentence(finding, locale)}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button size="small" disabled={busy} onClick={() => confirmReading(assumed)}>
          {words("check.assumed.confirm")}
        </Button>
      </div>
    </details>
  );
}
