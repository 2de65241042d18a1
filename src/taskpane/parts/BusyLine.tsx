/** What is being done, how far it is, and the button that stops it. Spoken when it starts, not at every step. */
import { Button } from "@fluentui/react-button";
import { usePane } from "../state/store";
import { stopWork } from "../work/run";
import { useWords } from "../words";
import type { PaneCode } from "../../core/messages/pane";

export function BusyLine() {
  const words = useWords();
  const busy = usePane((state) => state.busy);
  const share = busy?.total ? Math.round((100 * (busy.done ?? 0)) / busy.total) : undefined;
  return (
    <div className={busy ? "busy" : "busy none"}>
      <p role="status">{busy && words(busy.stopping ? "busy.stopping" : (`busy.${busy.work}` as PaneCode))}</p>
      {busy && (
        <div className="busy-row">
          <progress aria-label={words(`busy.${busy.work}` as PaneCode)} max={100} value={share} />
          {share !== undefined && <span>{words("busy.share", { done: busy.done ?? 0, total: busy.total ?? 0 })}</span>}
          {busy.stoppable && (
            <Button size="small" disabled={busy.stopping} onClick={stopWork}>
              {words("busy.stop")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
