/** Screens that work on the plan: the plan is read when they open; where there is none, the way to one is shown. */
import { Button } from "@fluentui/react-button";
import { useEffect, type ReactNode } from "react";
import type { Plan } from "../../excel";
import { dispatch, usePane } from "../state/store";
import { checkPlan } from "../work/check";
import { useWords } from "../words";

export function NeedsPlan({ children }: { children: (plan: Plan) => ReactNode }) {
  const words = useWords();
  const plan = usePane((state) => state.check.plan);
  const busy = usePane((state) => state.busy !== null);
  useEffect(() => {
    if (!plan) void checkPlan();
  }, [plan]);
  if (plan) return children(plan);
  return busy ? null : (
    <section>
      <p>{words("plan.none")}</p>
      <div className="row">
        <Button appearance="primary" onClick={() => dispatch({ type: "go", screen: "structure" })}>
          {words("plan.none.step")}
        </Button>
      </div>
    </section>
  );
}
