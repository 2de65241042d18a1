/**
 * Sprawdź: the plan as last read, the findings as last worked out, how old they are, and what is open on the screen.
 */
import type { CheckResult, Finding, Severity } from "../../core/checking/types";
import type { ColumnKey, Message } from "../../core/table";
import type { Plan } from "../../excel";
import type { Proposal } from "../../core/fixing/types";

export type CardPart = "proposals" | "suppress" | "rule";
export type StaleWhy = "edited" | "remote" | "shape" | "gone";

export interface CheckState {
  plan: Plan | null;
  result: CheckResult | null;
  /** Safe fixes waiting, as proposals; their edits are counted in the button's name. */
  safe: readonly Proposal[];
  /** The result is older than the sheet in so many rows (0 = nobody knows in how many). */
  stale: { why: StaleWhy; rows: number } | null;
  view: "rules" | "rows";
  shown: ReadonlySet<Severity>;
  /** Only findings of this column are listed; null = all. */
  column: ColumnKey | null;
  /** Keys of opened groups; the first result opens the errors and nothing else. */
  open: ReadonlySet<string>;
  /** Key of the finding whose card is shown. */
  chosen: string | null;
  /**
   * The list is to bring the chosen line into view, and give it the focus where the user came by the pane's own
   * keys.
   */
  follow: "focus" | "sight" | null;
  /** The most findings there were since this plan is open: what "left" is counted from. */
  most: number;
  part: CardPart | null;
  /** Headers whose pick lists a paste has destroyed. */
  damaged: readonly string[];
  /** A finding's card was opened since this plan is open. */
  read: boolean;
  /** True until a baseline was taken, declined or already there: a table seen for the first time. */
  offerBaseline: boolean;
  suppressedOpen: boolean;
  /** The workbook was looked at and holds no plan: why the user's sheet is none, null when there is nothing on it. */
  unread: { failure: Message | null } | null;
}

export const CHECK_START: CheckState = {
  plan: null,
  result: null,
  safe: [],
  stale: null,
  view: "rules",
  shown: new Set<Severity>(["error", "warning", "hint"]),
  column: null,
  open: new Set(),
  chosen: null,
  follow: null,
  most: 0,
  read: false,
  part: null,
  damaged: [],
  offerBaseline: false,
  suppressedOpen: false,
  unread: null,
};

export type CheckEvent =
  | { type: "checked"; plan: Plan; result: CheckResult; safe: readonly Proposal[]; offerBaseline?: boolean }
  | { type: "stale"; why: StaleWhy; rows: number }
  | { type: "forgotten" }
  | { type: "view"; view: CheckState["view"] }
  | { type: "shown"; severity: Severity; on: boolean }
  | { type: "column"; column: ColumnKey | null }
  | { type: "open"; key: string; open: boolean }
  | { type: "chosen"; key: string | null; follow?: CheckState["follow"] }
  | { type: "followed" }
  | { type: "part"; part: CardPart | null }
  | { type: "damaged"; headers: readonly string[] }
  | { type: "baseline-answered" }
  | { type: "suppressed-open"; open: boolean }
  | { type: "unread"; failure: Message | null };

/** The same finding keeps its key from one check to the next, so the card stays open while its row is edited. */
export function findingKey(finding: Finding): string {
  const about = finding.actionId ?? (finding.goal ? `${finding.goal.area}/${finding.goal.number}` : "");
  const told = finding.scope === "row" ? "" : `${finding.values["name"] ?? finding.values["institution"] ?? ""}`;
  return [finding.code, about, finding.column ?? "", told].join("|");
}

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };

export const ruleKey = (code: string): string => `rule:${code}`;
export const rowKey = (actionId: string): string => `row:${actionId}`;

/**
 * The first result does not drown anybody: rules that found errors are open, all else is folded with its count. Where
 * there are none, the first rule that names rows is open: something to begin with.
 */
function openAtFirst({ findings }: CheckResult): Set<string> {
  const errors = findings.filter(({ severity }) => severity === "error");
  const rows = findings.filter(({ scope }) => scope === "row");
  const first =
    errors.length > 0 ? errors : [...rows].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]).slice(0, 1);
  return new Set(first.map(({ code }) => ruleKey(code)));
}

function toggled<T>(set: ReadonlySet<T>, value: T, on: boolean): ReadonlySet<T> {
  if (set.has(value) === on) return set;
  const next = new Set(set);
  if (on) next.add(value);
  else next.delete(value);
  return next;
}

export function reduceCheck(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case "checked": {
      const keys = new Set(event.result.findings.map(findingKey));
      const chosen = state.chosen !== null && keys.has(state.chosen) ? state.chosen : null;
      return {
        ...state,
        plan: event.plan,
        result: event.result,
        safe: event.safe,
        most: Math.max(event.result.findings.length, state.result === null ? 0 : state.most),
        stale: null,
        unread: null,
        chosen,
        part: chosen === null ? null : state.part,
        open: state.result === null ? openAtFirst(event.result) : state.open,
        offerBaseline: event.offerBaseline ?? state.offerBaseline,
      };
    }
    case "stale":
      return state.result === null
        ? state
        : { ...state, stale: { why: event.why, rows: Math.max(event.rows, state.stale?.rows ?? 0) } };
    case "forgotten":
      return { ...CHECK_START, view: state.view, shown: state.shown };
    case "view":
      return { ...state, view: event.view };
    case "shown":
      return { ...state, shown: toggled(state.shown, event.severity, event.on) };
    case "column":
      return { ...state, column: event.column, chosen: null, part: null };
    case "open":
      return { ...state, open: toggled(state.open, event.key, event.open) };
    case "chosen":
      return {
        ...state,
        chosen: event.key,
        part: null,
        follow: event.follow ?? null,
        read: state.read || event.key !== null,
      };
    case "followed":
      return { ...state, follow: null };
    case "part":
      return { ...state, part: event.part };
    case "damaged":
      return { ...state, damaged: event.headers };
    case "baseline-answered":
      return { ...state, offerBaseline: false };
    case "unread":
      return { ...CHECK_START, view: state.view, shown: state.shown, unread: { failure: event.failure } };
    case "suppressed-open":
      return { ...state, suppressedOpen: event.open };
  }
}
