/** Before Excel answers, and where it never will: a sentence, the next step, and a diagnostic to copy. */
import { Button } from "@fluentui/react-button";
import { troubleSentences } from "../../core/messages/trouble";
import { Diagnostic } from "../parts/Diagnostic";
import { API_FLOOR } from "../office";
import { usePane } from "../state/store";
import { useWords } from "../words";

export function Waiting() {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  const office = usePane((state) => state.office);
  if (office === "waiting" || office === "ready")
    return (
      <p className="quiet" role="status">
        {words("office.waiting")}
      </p>
    );
  const told =
    office === "outside"
      ? { what: words("office.outside"), next: words("office.outside.next") }
      : troubleSentences(
          { code: office === "late" ? "cdn-blocked" : "api-too-old", values: { needed: API_FLOOR } },
          locale,
        );
  return (
    <section className="trouble" role="alert">
      <h2>{told.what}</h2>
      <p>{told.next}</p>
      <div className="row">
        <Button appearance="primary" onClick={() => location.reload()}>
          {words("office.again")}
        </Button>
      </div>
      <Diagnostic text={`office: ${office}; ${location.origin}; ${navigator.userAgent}`} />
    </section>
  );
}
