/** Pomiń…: what exactly, why, who, until when. A reason is asked for, so that nobody wonders in a year. */
import { Button } from "@fluentui/react-button";
import { useId, useState, type FormEvent } from "react";
import type { Finding, Suppression } from "../../../core/checking/types";
import { dispatch } from "../../state/store";
import { suppress } from "../../work/suppress";
import { rememberedAuthor } from "../../work/remembered";
import { useWords } from "../../words";

export function SuppressForm({ finding }: { finding: Finding }) {
  const words = useWords();
  const id = useId();
  const institution = typeof finding.values["institution"] === "string" ? finding.values["institution"] : "";
  const [scope, setScope] = useState<Suppression["scope"]>(finding.actionId ? "action" : "rule");
  const [reason, setReason] = useState("");
  const [author, setAuthor] = useState(rememberedAuthor);
  const [until, setUntil] = useState("");
  const [tried, setTried] = useState(false);
  const scopes: readonly [Suppression["scope"], string, boolean][] = [
    ["action", words("suppress.scope.action"), finding.actionId !== undefined],
    ["institution", words("suppress.scope.institution", { name: institution }), institution !== ""],
    ["rule", words("suppress.scope.rule", { code: finding.code }), true],
  ];
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === "") return document.getElementById(`${id}reason`)?.focus();
    void suppress({
      code: finding.code,
      scope,
      reason: reason.trim(),
      author: author.trim(),
      ...(until && { until }),
      ...(scope === "action" && { actionId: finding.actionId! }),
      ...(scope === "institution" && { institution }),
    });
  };
  return (
    <form className="box" onSubmit={onSubmit} aria-label={words("suppress.title")}>
      <fieldset>
        <legend>{words("suppress.scope")}</legend>
        {scopes
          .filter(([, , offered]) => offered)
          .map(([value, label]) => (
            <label key={value} className="choice">
              <input type="radio" name={`${id}scope`} checked={scope === value} onChange={() => setScope(value)} />
              <span>{label}</span>
            </label>
          ))}
      </fieldset>
      <label className="field">
        <span>{words("suppress.reason")}</span>
        <input
          id={`${id}reason`}
          type="text"
          value={reason}
          required
          aria-invalid={tried && !reason.trim()}
          aria-describedby={`${id}wrong`}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p id={`${id}wrong`} className="wrong" role="status">
        {tried && !reason.trim() ? words("suppress.reason.needed") : ""}
      </p>
      <label className="field">
        <span>{words("suppress.author")}</span>
        <input type="text" value={author} autoComplete="name" onChange={(event) => setAuthor(event.target.value)} />
      </label>
      <label className="field">
        <span>{words("suppress.until")}</span>
        <input type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
      </label>
      <div className="row">
        <Button type="submit" size="small" appearance="primary">
          {words("suppress.do")}
        </Button>
        <Button size="small" onClick={() => dispatch({ type: "check", event: { type: "part", part: null } })}>
          {words("cancel")}
        </Button>
      </div>
    </form>
  );
}
