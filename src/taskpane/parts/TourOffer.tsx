/** Offered once on this computer; afterwards a link at the foot of Start brings it back. */
import { Button } from "@fluentui/react-button";
import { lazy, Suspense, useState } from "react";
import { readStored, writeStored } from "../work/remembered";
import { useWords } from "../words";

const Tour = lazy(() => import(/* webpackChunkName: "tour" */ "./Tour"));
const SEEN = "tabela-dzialan.tour";

export function TourOffer() {
  const words = useWords();
  const [state, setState] = useState<"offered" | "running" | "seen">(() => (readStored(SEEN) ? "seen" : "offered"));
  const end = (): void => {
    writeStored(SEEN, "seen");
    setState("seen");
  };
  if (state === "running")
    return (
      <Suspense>
        <Tour onEnd={end} />
      </Suspense>
    );
  if (state === "seen")
    return (
      <p className="quiet">
        <button type="button" className="link" onClick={() => setState("running")}>
          {words("tour.again")}
        </button>
      </p>
    );
  return (
    <div className="box">
      <p>{words("tour.offer")}</p>
      <div className="row">
        <Button size="small" onClick={() => setState("running")}>
          {words("tour.begin")}
        </Button>
        <Button size="small" appearance="subtle" onClick={end}>
          {words("tour.skip")}
        </Button>
      </div>
    </div>
  );
}
