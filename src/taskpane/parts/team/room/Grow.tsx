/**
 * A plan grown in the room: the frame first, then problem → goal → action, each action on the sheet as soon as it is
 * said.
 */
import { Button } from "@fluentui/react-button";
import { useState, type FormEvent } from "react";
import type { Frame } from "../../../../core/checking/types";
import { usePane } from "../../../state/store";
import { beginPlan, growAction, growGoal, grown } from "../../../work/team/grow";
import { useWords } from "../../../words";
import { LevelField } from "../../LevelField";
import { TextField } from "../../TextField";

const YEAR = /^\d{4}$/;

function FrameFirst() {
  const words = useWords();
  const [frame, setFrame] = useState({ name: "", from: "", to: "", level: "gmina" as Frame["level"] });
  const [tried, setTried] = useState(false);
  const sound = YEAR.test(frame.from) && YEAR.test(frame.to) && frame.from <= frame.to;
  const set = (part: Partial<typeof frame>): void => setFrame({ ...frame, ...part });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (sound) beginPlan({ name: frame.name.trim(), level: frame.level, period: { from: frame.from, to: frame.to } });
  };
  return (
    <form className="card" onSubmit={onSubmit}>
      <p>{words("grow.about")}</p>
      <h2>{words("grow.frame")}</h2>
      <TextField
        label={words("settings.name")}
        name="grow-name"
        value={frame.name}
        onChange={(name) => set({ name })}
      />
      {(["from", "to"] as const).map((end) => (
        <TextField
          key={end}
          label={words(`settings.${end}`)}
          name={`grow-${end}`}
          inputMode="numeric"
          value={frame[end]}
          aria-invalid={tried && !sound}
          aria-describedby="grow-wrong"
          onChange={(value) => set({ [end]: value.trim() })}
        />
      ))}
      <p id="grow-wrong" role="status" className="wrong">
        {tried && !sound ? words("settings.wrongPeriod") : ""}
      </p>
      <LevelField level={frame.level} onChange={(level) => set({ level })} />
      <div className="row">
        <Button type="submit" appearance="primary">
          {words("grow.begin")}
        </Button>
      </div>
    </form>
  );
}

function GoalForm({ areas }: { areas: readonly string[] }) {
  const words = useWords();
  const [area, setArea] = useState("");
  const [goal, setGoal] = useState("");
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!area.trim() || !goal.trim()) return;
    growGoal(area, goal);
    setGoal("");
  };
  return (
    <form className="card" onSubmit={onSubmit}>
      <h2>{words("grow.goal")}</h2>
      <label className="field">
        <span>{words("grow.area")}</span>
        <input
          type="text"
          name="grow-area"
          list="grow-areas"
          value={area}
          onChange={(event) => setArea(event.target.value)}
        />
      </label>
      <datalist id="grow-areas">
        {areas.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <label className="field">
        <span>{words("grow.goalText")}</span>
        <input type="text" name="grow-goal" value={goal} onChange={(event) => setGoal(event.target.value)} />
      </label>
      <div className="row">
        <Button type="submit" appearance="primary" disabled={!area.trim() || !goal.trim()}>
          {words("grow.addGoal")}
        </Button>
      </div>
    </form>
  );
}

export function Grow() {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  const draft = usePane((state) => state.team.draft);
  const plan = usePane((state) => state.check.plan);
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState("");
  if (!plan && !draft) return <FrameFirst />;
  const table = grown()!;
  const { goals } = table;
  const names = goals.map(({ area, number, text: goal }) => words("grow.goalName", { area, number, text: goal }));
  const at = Math.max(0, chosen === null ? goals.length - 1 : names.indexOf(chosen));
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const goal = goals[at];
    if (goal && text.trim() && !busy)
      void growAction(goal, text, words("screen.workshop")).then((saved) => saved && setText(""));
  };
  return (
    <>
      <GoalForm areas={table.areas} />
      {goals.length > 0 && (
        <form className="card" onSubmit={onSubmit}>
          <h2>{words("grow.action")}</h2>
          <label className="field">
            <span>{words("grow.ofGoal")}</span>
            <select name="grow-of" value={names[at] ?? ""} onChange={(event) => setChosen(event.target.value)}>
              {names.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{words("grow.actionText")}</span>
            <textarea name="grow-action" rows={2} value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          <div className="row">
            <Button type="submit" appearance="primary" disabled={busy || !text.trim()}>
              {words("grow.addAction")}
            </Button>
          </div>
          <p className="quiet">{words("grow.saved")}</p>
        </form>
      )}
      <p className="quiet">{words("grow.list", { goals: goals.length, actions: table.actions.length })}</p>
    </>
  );
}
