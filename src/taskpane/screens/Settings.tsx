/** Ustawienia: the frame of the strategy, the weight of each rule. */
import { Button } from "@fluentui/react-button";
import { useState, type FormEvent } from "react";
import { RULES } from "../../core/checking";
import type { Frame, Severity } from "../../core/checking/types";
import type { Plan } from "../../excel";
import { LEVELS } from "../../core/kinds/types";
import { ruleName } from "../../core/messages/checking";
import { NeedsPlan } from "../parts/NeedsPlan";
import { usePane } from "../state/store";
import { recheck } from "../work/check";
import { currentSettings, setSettings } from "../work/plan-session";
import { saveAndSay } from "../work/settings";
import { useWords } from "../words";

const SEVERITIES: readonly (Severity | "off")[] = ["error", "warning", "hint", "off"];

function FrameForm({ plan }: { plan: Plan }) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const { frame } = currentSettings();
  const guessed = plan.table.period;
  const [draft, setDraft] = useState({
    name: frame.name ?? plan.table.title,
    from: frame.period?.from ?? guessed?.from ?? "",
    to: frame.period?.to ?? guessed?.to ?? "",
    level: frame.level ?? "nieznany",
    cusSince: frame.cusSince ?? "",
    referenceDate: frame.referenceDate ?? "",
    lawDay: frame.lawDay ?? "",
  });
  const [tried, setTried] = useState(false);
  const year = /^\d{4}(-\d\d){0,2}$/;
  const sound =
    (draft.from === "" && draft.to === "") || (year.test(draft.from) && year.test(draft.to) && draft.from <= draft.to);
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!sound) return;
    setSettings({
      ...currentSettings(),
      frame: {
        ...(frame.kind && { kind: frame.kind }),
        level: draft.level,
        ...(draft.lawDay && { lawDay: draft.lawDay }),
        ...(draft.name && { name: draft.name }),
        ...(draft.from && { period: { from: draft.from, to: draft.to } }),
        ...(draft.cusSince && { cusSince: draft.cusSince }),
        ...(draft.referenceDate && { referenceDate: draft.referenceDate }),
      },
    });
    void recheck();
    void saveAndSay();
  };
  return (
    <form className="card" onSubmit={onSubmit}>
      <h2>{words("settings.frame")}</h2>
      <label className="field">
        <span>{words("settings.name")}</span>
        <input type="text" value={draft.name} onChange={(event) => set({ name: event.target.value })} />
      </label>
      <div className="pair">
        <label className="field">
          <span>{words("settings.from")}</span>
          <input
            type="text"
            inputMode="numeric"
            value={draft.from}
            aria-invalid={tried && !sound}
            aria-describedby="period-wrong"
            onChange={(event) => set({ from: event.target.value.trim() })}
          />
        </label>
        <label className="field">
          <span>{words("settings.to")}</span>
          <input
            type="text"
            inputMode="numeric"
            value={draft.to}
            aria-invalid={tried && !sound}
            aria-describedby="period-wrong"
            onChange={(event) => set({ to: event.target.value.trim() })}
          />
        </label>
      </div>
      <p id="period-wrong" role="status" className={tried && !sound ? "wrong" : "hint"}>
        {tried && !sound
          ? words("settings.wrongPeriod")
          : guessed
            ? words("settings.guessed", { from: guessed.from, to: guessed.to })
            : ""}
      </p>
      <label className="field">
        <span>{words("settings.level")}</span>
        <select value={draft.level} onChange={(event) => set({ level: event.target.value as Frame["level"] })}>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {words(`level.${level}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{words("settings.cus")}</span>
        <input type="date" value={draft.cusSince} onChange={(event) => set({ cusSince: event.target.value })} />
      </label>
      <label className="field">
        <span>{words("settings.lawDay")}</span>
        <input type="date" value={draft.lawDay} onChange={(event) => set({ lawDay: event.target.value })} />
      </label>
      <label className="field">
        <span>{words("settings.reference")}</span>
        <input
          type="date"
          value={draft.referenceDate}
          onChange={(event) => set({ referenceDate: event.target.value })}
        />
      </label>
      <div className="row">
        <Button type="submit" appearance="primary" disabled={busy}>
          {words("settings.save")}
        </Button>
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
        </section>
      )}
    </NeedsPlan>
  );
}
