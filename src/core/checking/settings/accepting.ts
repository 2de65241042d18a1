/** Suppressions and the baseline: which findings are known and left out, and what became useless. */
import { normal } from "../../table";
import type { Action, IsoDate } from "../../table/types";
import type { Message } from "../../table/read-result";
import type { Baseline, BaselineEntry, Finding, Suppression } from "../types";

export type Verdict = { kind: "open" } | { kind: "suppressed"; index: number } | { kind: "accepted" };

const OPEN: Verdict = { kind: "open" };
const ACCEPTED: Verdict = { kind: "accepted" };

/** Institution names a finding is about; the action's lead where the finding names none. */
function institutionsOf(finding: Finding, action: Action | undefined): readonly string[] {
  const named = finding.values.institutions ?? finding.values.institution;
  if (typeof named === "string") return [named];
  return Array.isArray(named) ? named : action?.lead ? [action.lead] : [];
}

const MATCHES: Readonly<
  Record<Suppression["scope"], (suppression: Suppression, finding: Finding, action: Action | undefined) => boolean>
> = {
  rule: () => true,
  action: (suppression, finding) =>
    finding.actionId === suppression.actionId ||
    (finding.scope === "row" && (finding.actionIds ?? []).includes(suppression.actionId ?? "")),
  institution: (suppression, finding, action) => {
    const wanted = normal(suppression.institution ?? "");
    return wanted !== "" && institutionsOf(finding, action).some((name) => normal(name) === wanted);
  },
};

/** What a baseline remembers a finding by. A table finding with its actions is one entry for each of them. */
export function baselineEntries(finding: Finding): BaselineEntry[] {
  const { code } = finding;
  if (finding.scope === "row") {
    const ids =
      finding.actionIds && finding.actionIds.length > 1
        ? [...finding.actionIds].sort().join("+")
        : (finding.actionId ?? "");
    return [{ code, actionId: ids, subject: "" }];
  }
  const subject = finding.goal
    ? `${finding.goal.area} / ${finding.goal.number}`
    : String(finding.values.institution ?? "");
  if (finding.scope === "table" && finding.actionIds?.length)
    return finding.actionIds.map((actionId) => ({ code, actionId, subject }));
  return [{ code, actionId: "", subject }];
}

const keyOf = (entry: BaselineEntry) => `${entry.code}\u0000${entry.actionId}\u0000${normal(entry.subject)}`;

/** Judges findings one by one. Made once for a check; `used` tells afterwards what matched nothing. */
export class Accepting {
  private readonly byCode = new Map<string, { suppression: Suppression; index: number }[]>();
  private readonly known: ReadonlySet<string>;
  private readonly expired: Suppression[] = [];
  /** Nothing is stored: every finding is open and nobody needs to ask. */
  readonly idle: boolean;

  constructor(
    suppressions: readonly Suppression[],
    baseline: Baseline | undefined,
    today: IsoDate,
    confirmed: readonly BaselineEntry[] = [],
  ) {
    suppressions.forEach((suppression, index) => {
      if (
        suppression.until !== undefined &&
        suppression.until !== "" &&
        suppression.until < today.slice(0, suppression.until.length)
      )
        return void this.expired.push(suppression);
      const list = this.byCode.get(suppression.code) ?? [];
      list.push({ suppression, index });
      this.byCode.set(suppression.code, list);
    });
    this.known = new Set([...(baseline?.entries ?? []), ...confirmed].map(keyOf));
    this.idle = this.byCode.size === 0 && this.known.size === 0;
  }

  /** Neither is there anything to say about what is stored. */
  get silent(): boolean {
    return this.byCode.size === 0 && this.expired.length === 0;
  }

  judge(finding: Finding, action: Action | undefined): Verdict {
    const found = this.byCode
      .get(finding.code)
      ?.find(({ suppression }) => MATCHES[suppression.scope](suppression, finding, action));
    if (found) return { kind: "suppressed", index: found.index };
    return this.known.size > 0 && baselineEntries(finding).every((entry) => this.known.has(keyOf(entry)))
      ? ACCEPTED
      : OPEN;
  }

  /**
   * Expired and useless suppressions as messages. `used` holds the indexes that matched something; a suppression of a
   * rule that did not run (`running`) may well be useful in another profile and is passed over.
   */
  messages(used: ReadonlySet<number>, catalogue: ReadonlySet<string>, running: ReadonlySet<string>): Message[] {
    const messages: Message[] = this.expired.map((suppression) => ({
      code: "suppression-expired",
      values: describe(suppression),
    }));
    for (const list of this.byCode.values())
      for (const { suppression, index } of list) {
        if (used.has(index) || (catalogue.has(suppression.code) && !running.has(suppression.code))) continue;
        messages.push({
          code: catalogue.has(suppression.code) ? "suppression-useless" : "suppression-unknown-rule",
          values: describe(suppression),
        });
      }
    return messages;
  }
}

function describe(suppression: Suppression): Message["values"] {
  return {
    rule: suppression.code,
    scope: suppression.scope,
    subject: suppression.actionId ?? suppression.institution ?? "",
    reason: suppression.reason,
    author: suppression.author,
    until: suppression.until ?? "",
  };
}
