/**
 * Codes and places for whoever mends the fault: shown folded, copied by a button, selectable by hand where copying is
 * barred.
 */
import { Button } from "@fluentui/react-button";
import { useState } from "react";
import { copyText } from "../work/clipboard";
import { useWords } from "../words";

export function Diagnostic({ text }: { text: string }) {
  const words = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <details className="diagnostic">
      <summary>{words("diagnostic")}</summary>
      <pre tabIndex={0} aria-label={words("diagnostic")}>
        {text}
      </pre>
      <Button size="small" onClick={() => setCopied(copyText(text))}>
        {words("diagnostic.copy")}
      </Button>
      <span role="status" className="beside">
        {copied === null ? "" : words(copied ? "copied" : "copied.not")}
      </span>
    </details>
  );
}
