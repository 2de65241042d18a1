/** Pomiń…: what exactly, why, who, until when. A reason is asked for, so that nobody wonders in a year. */
import { Button } from "@fluentui/react-button";
import { useId, useState, type FormEvent } from "react";
import type { Finding, Suppression } from "../../../core/checking/types";
import { dispatch } from "../../state/store";
import { suppress } from "../../work/suppress";
import { rememberedAuthor } from "../../work/remembered";
import { useWords } from "../../words";
import { TextField } from "../TextField";

type Scope = Suppression["scope"];

const institutionOf = ({ values }: Finding): string =>
  typeof values["institution"] === "string" ? values["institution"] : "";

interface ScopesProps {
  finding: Finding;
  scope: Scope;
  onChange: (scope: Scope) => void;
}

function Scopes({ finding, scope, onChange }: ScopesProps) {
  const words = useWords();
  const id = useId();
  const institution = institutionOf(finding);
  const scopes: readonly [Scope, string, boolean][] = [
    ["action", words("suppress.scope.action"), finding.actionId !== undefined],
    ["institution", words("suppress.scope.institution", { name: institution }), institution !== ""],
    ["rule", words("suppress.scope.rule", { code: finding.code }), true],
  ];
  return (
    <fieldset>
      <legend>{words("suppress.scope")}</legend>
      {scopes
        .filter(([, , offered]) => offered)
        .map(([value, label]) => (
          <label key={value} className="choice">
            <input type="radio" name={`${id}scope`} checked={scope === value} onChange={() => onChange(value)} />
            <span>{label}</span>
          </label>
        ))}
    </fieldset>
  );
}

export function SuppressForm({ finding }: { finding: Finding }) {
  const words = useWords();
  const id = useId();
  const institution = institutionOf(finding);
  const [scope, setScope] = useState<Scope>(finding.actionId ? "action" : "rule");
  const [reason, setReason] = useState("");
  const [author, setAuthor] = useState(rememberedAuthor);
  const [until, setUntil] = useState("");
  const [tried, setTried] = useState(false);
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
      <Scopes finding={finding} scope={scope} onChange={setScope} />
      <TextField
        label={words("suppress.reason")}
        id={`${id}reason`}
        value={reason}
        required
        aria-invalid={tried && !reason.trim()}
        aria-describedby={`${id}wrong`}
        onChange={setReason}
      />
      <p id={`${id}wrong`} className="wrong" role="status">
        {tried && !reason.trim() ? words("suppress.reason.needed") : ""}
      </p>
      <TextField label={words("suppress.author")} value={author} autoComplete="name" onChange={setAuthor} />
      <TextField label={words("suppress.until")} type="date" value={until} onChange={setUntil} />
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
