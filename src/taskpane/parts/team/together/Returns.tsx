/** "Wróciło 3 z 15": who has answered, who has not, and a reminder for those. */
import { Button } from "@fluentui/react-button";
import { returnsOf } from "../../../../core/merging";
import { dateText } from "../../../../core/messages/values";
import { usePane } from "../../../state/store";
import { saveReminder } from "../../../work/team/letters";
import { notes } from "../../../work/team/notes";
import { useWords } from "../../../words";

export function Returns() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const files = usePane((state) => state.team.collection?.files);
  // The list is kept with the plan's settings: drawn anew when a file has been made.
  usePane((state) => state.desk.exported);
  const { sent = [] } = notes();
  if (sent.length === 0) return null;
  const { back, waiting } = returnsOf(sent, files?.map(({ institution }) => institution) ?? []);
  return (
    <details className="part" open={waiting.length > 0}>
      <summary>{words("returns.count", { back: back.length, sent: sent.length })}</summary>
      {waiting.length === 0 ? (
        <p>{words("returns.all")}</p>
      ) : (
        <ul className="lines" aria-label={words("returns.waiting")}>
          {waiting.map((each) => (
            <li key={each.institution} className="apart">
              <span>
                {each.institution} <span className="quiet">({words("returns.sent", { day: dateText(each.at) })})</span>
              </span>
              <Button
                size="small"
                disabled={busy}
                aria-label={words("returns.remind.one", { institution: each.institution })}
                onClick={() => void saveReminder(each)}
              >
                {words("returns.remind")}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
