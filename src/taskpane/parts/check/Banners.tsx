/** What stands above the findings when something must be known first: an old result, destroyed lists, the first run. */
import { Button } from "@fluentui/react-button";
import { usePane } from "../../state/store";
import { checkPlan } from "../../work/check";
import { repairLists } from "../../work/live";
import { declineBaseline, takeBaseline } from "../../work/suppress";
import type { Message } from "../../../core/table";
import { useWords } from "../../words";
import { MessageLine } from "../MessageLine";
import { ToStructuring } from "../NeedsPlan";

/** The sheet was checked as it stands: what was assumed, and the way to mending. */
export function AsIs({ sheet, messages }: { sheet: string; messages: readonly Message[] }) {
  const words = useWords();
  return (
    <div className="box">
      <p>{words("check.asIs", { sheet })}</p>
      {messages.length > 0 && (
        <details>
          <summary>{words("check.asIs.assumed", { count: messages.length })}</summary>
          <ul className="lines bulleted">
            {messages.map((message, index) => (
              <li key={index}>
                <MessageLine message={message} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <ToStructuring primary={false} />
    </div>
  );
}

export function Stale() {
  const words = useWords();
  const stale = usePane((state) => state.check.stale);
  const busy = usePane((state) => state.busy !== null);
  return (
    <div role="status" className={stale ? "notice warning" : "notice none"}>
      {stale && (
        <div className="lines">
          <p>{words(`check.stale.${stale.why}`, { rows: stale.rows })}</p>
          <div className="row">
            <Button size="small" disabled={busy} onClick={() => void checkPlan()}>
              {words("check.again")}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

export function Damaged() {
  const words = useWords();
  const headers = usePane((state) => state.check.damaged);
  if (headers.length === 0) return null;
  return (
    <div role="status" className="notice warning lines">
      <p>{words("damage.said", { headers })}</p>
      <div className="row">
        <Button size="small" onClick={() => void repairLists()}>
          {words("damage.repair")}
        </Button>
      </div>
    </div>
  );
}

/** Fewer findings than this are read one by one; a baseline would only hide them. */
const MANY_FINDINGS = 100;

/** Offered for a plan with very many findings, once the user has opened one: nobody accepts what he has not seen. */
export function OfferBaseline({ count }: { count: number }) {
  const words = useWords();
  const offered = usePane((state) => state.check.offerBaseline);
  const read = usePane((state) => state.check.read);
  if (!offered || !read || count <= MANY_FINDINGS) return null;
  return (
    <div className="box">
      <p>{words("baseline.offer", { count })}</p>
      <div className="row">
        <Button size="small" onClick={() => void takeBaseline()}>
          {words("baseline.take")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void declineBaseline()}>
          {words("baseline.not")}
        </Button>
      </div>
    </div>
  );
}
