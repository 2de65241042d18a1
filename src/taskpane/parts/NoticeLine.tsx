/** The sentence about what has just ended; a live region that is always there, so readers hear what comes into it. */
import { usePane } from "../state/store";
import { useWords } from "../words";
import type { PaneCode } from "../../core/messages/pane";

/** History is loaded with the first step back. */
async function undoFromNotice(entry: string): Promise<void> {
  const { undoFromMessage } = await import(/* webpackChunkName: "history" */ "../work/history");
  await undoFromMessage(entry);
}

export function NoticeLine() {
  const words = useWords();
  const notice = usePane((state) => state.notice);
  const undo = notice?.undo;
  return (
    <div role="status" aria-live="polite" className={notice ? `notice ${notice.tone}` : "notice none"}>
      {notice && words(notice.code as PaneCode, notice.values)}
      {undo !== undefined && (
        <button type="button" className="link" onClick={() => void undoFromNotice(undo)}>
          {words("notice.undo")}
        </button>
      )}
    </div>
  );
}
