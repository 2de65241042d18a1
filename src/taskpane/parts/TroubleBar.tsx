/** What went wrong, what to do next, and the diagnostic; stays until it is closed or the next command begins. */
import { Button } from "@fluentui/react-button";
import { troubleSentences } from "../../core/messages/trouble";
import { dispatch, usePane } from "../state/store";
import { useWords } from "../words";
import { Diagnostic } from "./Diagnostic";

export function TroubleBar() {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const trouble = usePane((state) => state.trouble);
  const told = trouble && troubleSentences(trouble, locale);
  return (
    <div role="alert" className={trouble ? "trouble" : "trouble none"}>
      {told && (
        <>
          <p>
            <strong>{told.what}</strong>
          </p>
          <p>{told.next}</p>
          <Diagnostic text={trouble.diagnostic} />
          <Button size="small" onClick={() => dispatch({ type: "trouble", trouble: null })}>
            {words("close")}
          </Button>
        </>
      )}
    </div>
  );
}
