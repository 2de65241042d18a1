/** What was written, and the next step. */
import { Button } from "@fluentui/react-button";
import { useEffect, useRef } from "react";
import { dispatch, usePane } from "../../state/store";
import { useWords } from "../../words";

export function StructureResult() {
  const words = useWords();
  const written = usePane((state) => state.structure.written);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  if (!written) return null;
  return (
    <section>
      <div className="card lead">
        <p className="seen" role="status">
          {words("structure.written", { actions: written.actions })}
        </p>
        <h2>{words("structure.written.sheets")}</h2>
        <ul className="lines bulleted">
          {written.sheets.map(({ name, created }) => (
            <li key={name}>
              {name}{" "}
              <span className="quiet">({words(created ? "structure.written.new" : "structure.written.replaced")})</span>
            </li>
          ))}
        </ul>
        <p className="quiet">{words("structure.written.own")}</p>
        <div className="row">
          <Button
            ref={next}
            appearance="primary"
            size="large"
            onClick={() => dispatch({ type: "go", screen: "check" })}
          >
            {words("structure.next")}
          </Button>
          <Button appearance="subtle" onClick={() => dispatch({ type: "structure", event: { type: "again" } })}>
            {words("structure.again")}
          </Button>
        </div>
      </div>
    </section>
  );
}
