/** What the reader took for granted: one list, confirmed one by one or all at once, and counted nowhere as a fault. */
import { Button } from "@fluentui/react-button";
import { findingPlace, findingSentence } from "../../../core/messages/checking";
import type { Finding } from "../../../core/checking/types";
import { cellOf, type Plan } from "../../../excel";
import { findingKey } from "../../state/check-state";
import { usePane } from "../../state/store";
import { confirmReading } from "../../work/check";
import { showCell } from "../../work/jump";
import { useWords } from "../../words";

/** More than this nobody confirms one by one; the button for all of them says how many there are. */
const MOST = 100;

function AssumedLine({ finding, plan }: { finding: Finding; plan: Plan }) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const busy = usePane((state) => state.busy !== null);
  const address = finding.actionId && finding.column && cellOf(plan.layout, finding.actionId, finding.column);
  const place = address || findingPlace(finding, plan.table, locale);
  return (
    <li className="apart">
      <button type="button" className="line text" onClick={() => void showCell(finding)}>
        <span>
          <span className="at">{place}</span> {findingSentence(finding, locale)}
        </span>
      </button>
      {!plan.asIs && (
        <Button
          size="small"
          disabled={busy}
          aria-label={words("check.assumed.one", { place })}
          onClick={() => confirmReading([finding])}
        >
          {words("check.assumed.yes")}
        </Button>
      )}
    </li>
  );
}

export function Assumed({ assumed, plan }: { assumed: readonly Finding[]; plan: Plan }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  if (assumed.length === 0) return null;
  return (
    <details className="part">
      <summary>{words("check.assumed", { count: assumed.length })}</summary>
      <p className="quiet">{words("check.assumed.about")}</p>
      {!plan.asIs && (
        <div className="row">
          <Button size="small" appearance="primary" disabled={busy} onClick={() => confirmReading(assumed)}>
            {words("check.assumed.confirm", { count: assumed.length })}
          </Button>
        </div>
      )}
      <ul className="lines">
        {assumed.slice(0, MOST).map((finding, index) => (
          <AssumedLine key={`${findingKey(finding)}${index}`} finding={finding} plan={plan} />
        ))}
      </ul>
      {assumed.length > MOST && <p className="quiet">{words("check.more", { count: assumed.length - MOST })}</p>}
    </details>
  );
}
