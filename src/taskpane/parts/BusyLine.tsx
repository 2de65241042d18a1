/** What is being done, how far it is, and the button that stops it. Spoken when it starts, not at every step. */
import { Button } from "@fluentui/react-button";
import { useEffect, useState } from "react";
import { usePane } from "../state/store";
import { stopWork } from "../work/run";
import { useWords } from "../words";
import type { PaneCode } from "../../core/messages/pane";

/** A cell that is being edited holds every request up, and only the user can end it. */
const LONG = 3_000;

/** Mounted anew for each work. */
function Typing() {
  const words = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return long ? <p role="status">{words("busy.typing")}</p> : null;
}

export function BusyLine() {
  const words = useWords();
  const busy = usePane((state) => state.busy);
  const share = busy?.total ? Math.round((100 * (busy.done ?? 0)) / busy.total) : undefined;
  return (
    <div className={busy ? "busy" : "busy none"}>
      <p role="status">{busy && words(busy.stopping ? "busy.stopping" : (`busy.${busy.work}` as PaneCode))}</p>
      {busy && busy.total === undefined && <Typing key={busy.work} />}
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
