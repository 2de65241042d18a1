/** Ustawienia: the frame of the strategy, the weight of each rule. */
import { Button } from "@fluentui/react-button";
import { useState, type FormEvent } from "react";
import { RULES } from "../../core/checking";
import type { Frame, Severity } from "../../core/checking/types";
import type { Plan } from "../../excel";
import { ruleName } from "../../core/messages/checking";
import { LevelField } from "../parts/LevelField";
import { NeedsPlan } from "../parts/NeedsPlan";
import { TextField } from "../parts/TextField";
import { FactsPart } from "../parts/settings/FactsPart";
import { usePane } from "../state/store";
import { recheck } from "../work/check";
import { showSheet } from "../work/history";
import { currentSettings, setSettings } from "../work/plan-session";
import { saveAndSay } from "../work/settings";
import { useWords } from "../words";

const SEVERITIES: readonly (Severity | "off")[] = ["error", "warning", "hint", "off"];

const YEAR = /^\d{4}(-\d\d){0,2}$/;
const DAYS = [
  ["cusSince", "settings.cus"],
  ["lawDay", "settings.lawDay"],
  ["referenceDate", "settings.reference"],
] as const;

/** What the form begins with: what was said before, else what the plan itself says. */
const draftOf = (frame: Partial<Frame>, { table }: Plan) => ({
  name: frame.name ?? table.title,
  from: frame.period?.from ?? table.period?.from ?? "",
  to: frame.period?.to ?? table.period?.to ?? "",
  level: frame.level ?? "nieznany",
  cusSince: frame.cusSince ?? "",
  referenceDate: frame.referenceDate ?? "",
  lawDay: frame.lawDay ?? "",
});

/** The form as settings: a field left empty says nothing. */
const frameOf = (draft: ReturnType<typeof draftOf>, { kind }: Partial<Frame>): Partial<Frame> => ({
  ...(kind && { kind }),
  level: draft.level,
  ...(draft.lawDay && { lawDay: draft.lawDay }),
  ...(draft.name && { name: draft.name }),
  ...(draft.from && { period: { from: draft.from, to: draft.to } }),
  ...(draft.cusSince && { cusSince: draft.cusSince }),
  ...(draft.referenceDate && { referenceDate: draft.referenceDate }),
});

function Ending() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  return (
    <>
      <Button type="submit" appearance="primary" disabled={busy}>
        {words("settings.save")}
      </Button>
      <Button appearance="subtle" disabled={busy} onClick={() => void showSheet("settings")}>
        {words("settings.sheet")}
      </Button>
    </>
  );
}

function FrameForm({ plan }: { plan: Plan }) {
  const words = useWords();
  const { frame } = currentSettings();
  const guessed = plan.table.period;
  const [draft, setDraft] = useState(() => draftOf(frame, plan));
  const [tried, setTried] = useState(false);
  const sound =
    (draft.from === "" && draft.to === "") || (YEAR.test(draft.from) && YEAR.test(draft.to) && draft.from <= draft.to);
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!sound) return;
    setSettings({ ...currentSettings(), frame: frameOf(draft, frame) });
    void recheck();
    void saveAndSay();
  };
  return (
    <form className="card" onSubmit={onSubmit}>
      <h2>{words("settings.frame")}</h2>
      <TextField label={words("settings.name")} value={draft.name} onChange={(name) => set({ name })} />
      <div className="pair">
        {(["from", "to"] as const).map((end) => (
          <TextField
            key={end}
            label={words(`settings.${end}`)}
            inputMode="numeric"
            value={draft[end]}
            aria-invalid={tried && !sound}
            aria-describedby="period-wrong"
            onChange={(value) => set({ [end]: value.trim() })}
          />
        ))}
      </div>
      <p id="period-wrong" role="status" className={tried && !sound ? "wrong" : "hint"}>
        {tried && !sound
          ? words("settings.wrongPeriod")
          : guessed
            ? words("settings.guessed", { from: guessed.from, to: guessed.to })
            : ""}
      </p>
      <LevelField level={draft.level} onChange={(level) => set({ level })} />
      {DAYS.map(([key, label]) => (
        <TextField
          key={key}
          label={words(label)}
          type="date"
          value={draft[key]}
          onChange={(value) => set({ [key]: value })}
        />
      ))}
      <div className="row">
        <Ending />
      </div>
    </form>
  );
}

function RuleWeights() {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const busy = usePane((state) => state.busy !== null);
  const [weights, setWeights] = useState(currentSettings().severityByRule);
  const change = (code: string, weight: string): void => {
    const { [code]: _own, ...rest } = weights;
    const next = weight === "" ? rest : { ...rest, [code]: weight as Severity | "off" };
    setWeights(next);
    setSettings({ ...currentSettings(), severityByRule: next });
    void recheck();
  };
  const named = (weight: Severity | "off"): string =>
    weight === "off" ? words("settings.rule.off") : words(`severity.${weight}`);
  return (
    <details className="part">
      <summary>{words("settings.rules", { count: RULES.length })}</summary>
      <ul className="lines">
        {RULES.map(({ code, severity }) => (
          <li key={code}>
            <label className="field">
              <span>{words("settings.rule.label", { code, name: ruleName(code, locale) })}</span>
              <select value={weights[code] ?? ""} onChange={(event) => change(code, event.target.value)}>
                <option value="">{words("settings.rule.default", { severity: named(severity) })}</option>
                {SEVERITIES.map((weight) => (
                  <option key={weight} value={weight}>
                    {named(weight)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button appearance="primary" disabled={busy} onClick={() => void saveAndSay()}>
          {words("settings.save")}
        </Button>
      </div>
    </details>
  );
}

export default function Settings() {
  return (
    <NeedsPlan>
      {(plan) => (
        <section>
          <FrameForm plan={plan} />
          <RuleWeights />
          <FactsPart />
        </section>
      )}
    </NeedsPlan>
  );
}
