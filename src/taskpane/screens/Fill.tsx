/** Uzupełnij: one action on the desk, its gaps first, lists to pick from, and no mouse needed. */
import { Button } from "@fluentui/react-button";
import { useEffect, useState } from "react";
import type { Plan } from "../../excel";
import type { Action } from "../../core/table";
import { FillForm } from "../parts/fill/FillForm";
import { FIRST_FIELDS, gapIn, lacks } from "../parts/fill/fields";
import { NeedsPlan } from "../parts/NeedsPlan";
import { dispatch, usePane } from "../state/store";
import { insertBelow } from "../work/fill";
import { showCell } from "../work/jump";
import { askedFor, currentSettings } from "../work/plan-session";
import { useWords } from "../words";

function Asked({ plan }: { plan: Plan }) {
  const words = useWords();
  const asked = askedFor(currentSettings()).filter(({ actionId }) =>
    plan.table.actions.some(({ id }) => id === actionId),
  );
  if (asked.length === 0) return null;
  return (
    <details className="part">
      <summary>{words("fill.asked", { count: asked.length })}</summary>
      <ul className="lines">
        {asked.map(({ code, actionId, sentence }) => (
          <li key={`${code}${actionId}`}>
            <button
              type="button"
              className="line"
              onClick={() => dispatch({ type: "desk", change: { filling: actionId, fromSheet: false } })}
            >
              <span className="text">{sentence}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface OnDeskProps {
  action: Action;
  plan: Plan;
  place: { index: number; count: number };
  onMove: (step: number) => void;
}

function OnDesk({ action, plan, place, onMove }: OnDeskProps) {
  const words = useWords();
  const busy = usePane((state) => state.busy !== null);
  return (
    <>
      <div className="row">
        <strong role="status">{words("fill.place", place)}</strong>
        <Button size="small" onClick={() => onMove(-1)}>
          {words("fill.previous")}
        </Button>
        <Button size="small" onClick={() => onMove(1)}>
          {words("fill.next")}
        </Button>
      </div>
      <FillForm key={action.id} action={action} plan={plan} onNext={() => onMove(1)} />
      <p className="quiet">{words("fill.keys")}</p>
      <div className="row">
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => void insertBelow(action)}>
          {words("fill.insert")}
        </Button>
      </div>
    </>
  );
}

function Desk({ plan }: { plan: Plan }) {
  const words = useWords();
  const filling = usePane((state) => state.desk.filling);
  const fromSheet = usePane((state) => state.desk.fromSheet);
  const [onlyGaps, setOnlyGaps] = useState(true);
  const withGaps = plan.table.actions.filter(lacks);
  // The action on the desk stays there after its last gap is filled, until the user moves on.
  const actions = onlyGaps
    ? plan.table.actions.filter((action) => lacks(action) || action.id === filling)
    : plan.table.actions;
  const index = Math.max(
    0,
    actions.findIndex(({ id }) => id === filling),
  );
  const action = actions[index];
  const move = (step: number): void => {
    const next = actions[(index + step + actions.length) % actions.length];
    if (next) dispatch({ type: "desk", change: { filling: next.id, fromSheet: false } });
  };
  useEffect(() => {
    if (action && action.id !== filling) dispatch({ type: "desk", change: { filling: action.id, fromSheet: false } });
  }, [action, filling]);
  // The sheet goes with the desk: its row is in sight, its first gap selected.
  const gap = action && (FIRST_FIELDS.find((column) => gapIn(action, column)) ?? "action");
  const id = action?.id;
  useEffect(() => {
    if (id !== undefined && gap && !fromSheet) void showCell({ actionId: id, column: gap });
  }, [id, gap, fromSheet]);
  return (
    <section
      onKeyDown={(event) => {
        const step = event.altKey ? { ArrowRight: 1, ArrowLeft: -1 }[event.key] : undefined;
        if (step === undefined) return;
        event.preventDefault();
        move(step);
      }}
    >
      <label className="choice">
        <input type="checkbox" checked={onlyGaps} onChange={(event) => setOnlyGaps(event.target.checked)} />
        <span>{words("fill.onlyGaps", { count: withGaps.length })}</span>
      </label>
      {!action && <p>{words("fill.done")}</p>}
      {action && (
        <OnDesk action={action} plan={plan} place={{ index: index + 1, count: actions.length }} onMove={move} />
      )}
      <Asked plan={plan} />
    </section>
  );
}

export default function Fill() {
  return <NeedsPlan>{(plan) => <Desk plan={plan} />}</NeedsPlan>;
}
