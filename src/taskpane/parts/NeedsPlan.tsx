/** Screens that work on the plan: the plan is read when they open; where there is none, the way to one is shown. */
import { Button } from "@fluentui/react-button";
import { useEffect, type ReactNode } from "react";
import type { Plan } from "../../excel";
import { dispatch, usePane } from "../state/store";
import { checkPlan } from "../work/check";
import { useWords } from "../words";
import { MessageLine } from "./MessageLine";

/** The one way on where there is no table of ours: to structuring, which begins with the sheet in sight. */
export function ToStructuring({ primary = true }: { primary?: boolean }) {
  const words = useWords();
  return (
    <div className="row">
      <Button
        appearance={primary ? "primary" : "secondary"}
        onClick={() => dispatch({ type: "go", screen: "structure" })}
      >
        {words("plan.none.step")}
      </Button>
    </div>
  );
}

/** Why there is no plan to work on, in a sentence, and what to do; never an error: nothing went wrong. */
export function NoPlan() {
  const words = useWords();
  const failure = usePane((state) => state.check.unread?.failure ?? null);
  return (
    <section>
      <p>{words("plan.none")}</p>
      {failure && (
        <p className="quiet">
          <MessageLine message={failure} />
        </p>
      )}
      <ToStructuring />
    </section>
  );
}

export function NeedsPlan({ children }: { children: (plan: Plan) => ReactNode }) {
  const words = useWords();
  const plan = usePane((state) => state.check.plan);
  const busy = usePane((state) => state.busy !== null);
  useEffect(() => {
    if (!plan) void checkPlan();
  }, [plan]);
  if (plan?.asIs)
    return (
      <section>
        <p>{words("plan.asIs.needs", { sheet: plan.layout.sheet })}</p>
        <ToStructuring />
      </section>
    );
  if (plan) return children(plan);
  return busy ? null : <NoPlan />;
}
