/** One line of the list: a heading, a group that opens, or a place with its card below when it is chosen. */
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { KeyboardEvent } from "react";
import type { Severity } from "../../../core/checking/types";
import { cellOf, type Plan } from "../../../excel";
import { findingSentence, ruleName } from "../../../core/messages/checking";
import { dispatch, usePane } from "../../state/store";
import { choose, goToSheet } from "../../work/jump";
import { useWords } from "../../words";
import { SeverityIcon } from "../SeverityIcon";
import { aboutAction, actionWords } from "./about";
import { Card } from "./Card";
import type { ListRow } from "./rows";

function Group({
  rowKey,
  open,
  severity,
  title,
  count,
}: {
  rowKey: string;
  open: boolean;
  severity: Severity;
  title: string;
  count: number;
}) {
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button
      type="button"
      className="line"
      data-line
      aria-expanded={open}
      onClick={() => dispatch({ type: "check", event: { type: "open", key: rowKey, open: !open } })}
    >
      <Chevron aria-hidden fontSize={14} />
      <SeverityIcon severity={severity} />
      <span className="text">{title}</span>
      <span className="count">({count})</span>
    </button>
  );
}

function Place({ row, plan }: { row: Extract<ListRow, { kind: "place" }>; plan: Plan }) {
  const locale = usePane((state) => state.locale);
  const { finding, chosen } = row;
  const address =
    finding.actionId && finding.column ? cellOf(plan.layout, finding.actionId, finding.column) : undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !finding.actionId) return;
    event.preventDefault();
    void goToSheet(row.key, finding);
  };
  return (
    <>
      <button
        type="button"
        className="line place"
        data-line
        aria-expanded={chosen}
        onKeyDown={onKeyDown}
        onClick={() => void choose(chosen ? null : row.key, finding)}
      >
        <SeverityIcon severity={finding.severity} />
        <span className="text">
          {address && <span className="at">{address}</span>}{" "}
          {row.inRow && <span className="quiet">{ruleName(finding.code, locale)}: </span>}
          {!row.inRow && finding.actionId && <strong>{actionWords(plan, finding.actionId)} </strong>}
          {findingSentence(finding, locale)}
        </span>
      </button>
      {chosen && <Card finding={finding} plan={plan} />}
    </>
  );
}

export function Line({ row, plan }: { row: ListRow; plan: Plan }) {
  const words = useWords();
  const locale = usePane((state) => state.locale);
  switch (row.kind) {
    case "category":
      return <h2>{words("check.group", { name: words(`category.${row.category}`), count: row.count })}</h2>;
    case "rule":
      return (
        <Group
          rowKey={row.key}
          open={row.open}
          severity={row.severity}
          count={row.count}
          title={ruleName(row.code, locale)}
        />
      );
    case "whole":
      return (
        <Group
          rowKey={row.key}
          open={row.open}
          severity={row.severity}
          count={row.count}
          title={words("check.place.table")}
        />
      );
    case "action":
      return (
        <Group
          rowKey={row.key}
          open={row.open}
          severity={row.severity}
          count={row.count}
          title={aboutAction(plan, row.actionId, words)}
        />
      );
    case "place":
      return <Place row={row} plan={plan} />;
  }
}
