/** The sentence about what has just ended; a live region that is always there, so readers hear what comes into it. */
import { usePane } from "../state/store";
import { useWords } from "../words";
import type { PaneCode } from "../../core/messages/pane";

export function NoticeLine() {
  const words = useWords();
  const notice = usePane((state) => state.notice);
  return (
    <div role="status" aria-live="polite" className={notice ? `notice ${notice.tone}` : "notice none"}>
      {notice && words(notice.code as PaneCode, notice.values)}
    </div>
  );
}
