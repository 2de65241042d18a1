/** What the table is held against and how the list is laid out; under the list, for it is seldom changed. */
import { Button } from "@fluentui/react-button";
import { dispatch, usePane } from "../../state/store";
import { checkPlan, useProfile } from "../../work/check";
import { writeFindings } from "../../work/write-findings";
import { useWords } from "../../words";
import { Segments } from "../Segments";
import { KindOfDocument } from "./KindOfDocument";

const PROFILES = ["warsztat", "kontrola", "uchwala"] as const;

function Profile() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const [profile, setProfile] = useProfile();
  return (
    <label className="field">
      <span>{words("check.profile")}</span>
      <select
        value={profile}
        disabled={busy}
        onChange={(event) => setProfile(event.target.value as (typeof PROFILES)[number])}
      >
        {PROFILES.map((name) => (
          <option key={name} value={name}>
            {words(`profile.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** `asIs`: the sheet was never structured, so nothing is kept and nothing written. */
export function Options({ asIs }: { asIs: boolean }) {
  const words = useWords();
  const view = usePane((state) => state.check.view);
  const busy = usePane((state) => state.busy !== null);
  return (
    <details className="part">
      <summary>{words("check.options")}</summary>
      <div className="lines">
        <KindOfDocument />
        {!asIs && <Profile />}
        <Segments
          legend={words("check.view")}
          name="view"
          value={view}
          onChange={(next) => dispatch({ type: "check", event: { type: "view", view: next } })}
          options={(["rules", "rows"] as const).map((value) => ({ value, label: words(`check.view.${value}`) }))}
        />
        <div className="row">
          <Button size="small" disabled={busy} onClick={() => void checkPlan()}>
            {words("check.again")}
          </Button>
          {!asIs && (
            <>
              <Button size="small" disabled={busy} onClick={() => void writeFindings()}>
                {words("findings.write")}
              </Button>
              <Button size="small" onClick={() => dispatch({ type: "go", screen: "successor" })}>
                {words("check.successor.own")}
              </Button>
            </>
          )}
        </div>
      </div>
    </details>
  );
}
