/** What the document is: guessed at the first check, said, and changed by one list. */
import { kindOf, KINDS, type KindId } from "../../../core/kinds";
import { dateText } from "../../../core/messages/values";
import { usePane } from "../../state/store";
import { useKind } from "../../work/check";
import { useWords } from "../../words";

export function KindOfDocument() {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const busy = usePane((state) => state.busy !== null);
  const held = usePane((state) => state.check.result?.kind) ?? "inny";
  const [chosen, choose] = useKind();
  const { act } = kindOf(held);
  return (
    <div className="lines">
      <label className="field">
        <span>{words("check.kind")}</span>
        <select value={held} disabled={busy} onChange={(event) => choose(event.target.value as KindId)}>
          {KINDS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">
        {act
          ? words(act.mark === "S" ? "check.kind.act" : "check.kind.unread", {
              act: act.text,
              date: dateText(act.read),
            })
          : words("check.kind.unknown")}
        {!chosen && held !== "inny" && ` ${words("check.kind.guessed")}`}
      </p>
    </div>
  );
}
