import type { MessageValue } from "../../table/read-result";
import { quoteEn, type Sentence } from "../catalogue";
import type { plCheck } from "../pl/pane-check";

const some = (value: MessageValue | undefined, one: string, many = `${one}s`): string =>
  `${String(value ?? 0)} ${Number(value) === 1 ? one : many}`;

export const enCheck: Record<keyof typeof plCheck, Sentence> = {
  "severity.error": () => "Error",
  "severity.warning": () => "Warning",
  "severity.hint": () => "Hint",
  "severities.error": ({ count }) => some(count, "error"),
  "severities.warning": ({ count }) => some(count, "warning"),
  "severities.hint": ({ count }) => some(count, "hint"),
  "category.STR": () => "Shape of the table",
  "category.CEL": () => "Goals",
  "category.DZI": () => "Actions",
  "category.CZA": () => "Dates",
  "category.FIN": () => "Funding",
  "category.ODP": () => "Responsible bodies",
  "category.SPO": () => "Consistency",
  "category.WSK": () => "Indicators",
  "category.JEZ": () => "Wording",
  "category.PLA": () => "The plan and the law",

  "check.start": () =>
    "The add-in looks through the action table and points out what is missing or unclear. It changes nothing.",
  "check.run": () => "Check the table",
  "check.again": () => "Check again",
  "check.summary": ({ actions, columns, error, warning, hint }) =>
    `Checked ${some(actions, "action")}, ${some(columns, "column")}: ${some(error, "error")}, ${some(warning, "warning")}, ${some(hint, "hint")}.`,
  "check.left": ({ left, most }) =>
    Number(left) === 0 ? `All settled: 0 of ${String(most)}` : `${String(left)} of ${String(most)} left`,
  "check.before": () => "Previous finding",
  "check.next": () => "Next finding",
  "check.progress": () => "Findings settled so far",
  "notice.undo": () => "Undo",
  "check.asIs": ({ sheet }) =>
    `The sheet “${String(sheet)}” was checked as it is: the addresses are your own cells. Once structured, it can be mended from here with one click.`,
  "check.asIs.assumed": ({ count }) => `What reading assumed (${String(count)})`,
  "check.accepted": ({ fresh, error, warning, hint }) =>
    `New findings: ${String(fresh)}. Accepted earlier: ${String(error)} errors, ${String(warning)} warnings, ${String(hint)} hints – listed below.`,
  "check.none": () => "There is nothing to mend.",
  "check.noneShown": () => "Everything is filtered out. Tick above what to show.",
  "check.stale.edited": ({ rows }) => `This result is older than changes in ${some(rows, "row")}.`,
  "check.stale.remote": () => "This result is older than the sheet: somebody else is changing the table.",
  "check.stale.shape": () => "This result is older than the sheet: rows or columns came, went or moved.",
  "check.stale.gone": () => "The action table is no longer in the workbook; the result below is from before.",
  "check.filter": () => "Show",
  "check.view": () => "View",
  "check.view.rules": () => "by kind of finding",
  "check.view.rows": () => "by row",
  "check.kind": () => "Kind of document",
  "check.kind.guessed": () => "Read from the title or the content. If it is another document, choose its kind.",
  "check.kind.unknown": () => "The kind was not recognised, so nothing statutory was checked.",
  "check.kind.act": ({ act, date }) => `Law: ${String(act)} (as of ${String(date)})`,
  "check.kind.unread": ({ act }) => `Law to look up: ${String(act)}. It was not read in a source.`,
  "check.assumed": ({ count }) => `To confirm (${String(count)})`,
  "check.assumed.about": () => "What can be understood in several ways was read so. These are no findings.",
  "check.assumed.confirm": ({ count }) =>
    Number(count) === 1 ? "This reading is right" : `All readings are right (${String(count)})`,
  "check.assumed.yes": () => "Confirm",
  "check.assumed.one": ({ place }) => `Confirm: ${String(place)}`,
  "check.more": ({ count }) => `and ${String(count)} more`,
  "check.profile": () => "Check for",
  "profile.warsztat": () => "a workshop",
  "profile.kontrola": () => "a full inspection",
  "profile.uchwala": () => "the council's resolution",
  "check.fixSafe": ({ count }) => `Mend all safe ones (${String(count)})`,
  "check.fixSafe.hint": () =>
    "Only spaces, list marks and the like, which nobody could read differently. One step of undo.",
  "check.fixed": ({ count, refused }) =>
    `${some(count, "cell")} mended${Number(refused) ? `; ${some(refused, "cell was", "cells were")} left alone because of changes meanwhile` : ""}.`,
  "columns.legend": () => "Columns: how many cells are filled, unclear and empty",
  "columns.summary": ({ missing, unclear }) =>
    Number(missing) + Number(unclear) === 0
      ? "Columns: all filled"
      : `Columns: ${[Number(missing) > 0 ? `${String(missing)} missing` : "", Number(unclear) > 0 ? `${String(unclear)} unclear` : ""].filter(Boolean).join(", ")}`,
  "columns.numbers": ({ filled, unclear, missing }) =>
    [
      `${String(filled)} ✓`,
      Number(unclear) > 0 ? `${String(unclear)} unclear` : "",
      Number(missing) > 0 ? `${String(missing)} missing` : "",
    ]
      .filter(Boolean)
      .join(" · "),
  "columns.only": ({ column }) => `The list shows only: ${String(column)}.`,
  "columns.all": () => "Show all",
  "check.list": () => "Findings",
  "check.group": ({ name, count }) => `${String(name)} (${String(count)})`,
  "check.place.table": () => "the whole table",
  "check.where": ({ address, about }) => [address, about].filter(Boolean).join(" · "),
  "check.why": () => "Why it matters",
  "check.mend": () => "How to mend it",
  "check.fix": () => "Mend",
  "check.proposals": () => "Show proposals",
  "check.successor": () => "Put in the successor all over the table…",
  "check.successor.own": () => "An institution ends: put in its successor…",
  "check.answer": () => "Type an answer…",
  "check.put": ({ text }) => `Put ${quoteEn(text, 60)}`,
  "check.put.nothing": () => "Clear the cell",
  "check.addColumn": ({ column }) => `Add the column “${String(column)}”`,
  "check.rowByRow": ({ count }) => `Show row by row (${String(count)})`,
  "check.ask": () => "Ask",
  "check.ask.done": () => "Put off to the workshop",
  "check.asked": ({ address }) => `Added to the workshop's questions: ${String(address)}.`,
  "check.suppress": () => "Skip…",
  "check.toSheet": () => "Go to the cell",
  "check.options": () => "View and extent of the check",
  "check.rule": () => "About this rule",
  "check.rule.checks": () => "What it looks for",
  "check.rule.skip": () => "When to skip it",
  "check.rule.bad": () => "Wrong",
  "check.rule.good": () => "Right",
  "check.rule.basis": () => "Basis",
  "check.asOf": ({ date }) => `as of ${String(date)}`,

  "proposal.before": () => "now",
  "proposal.after": () => "then",
  "proposal.empty": () => "(empty)",
  "proposal.also": ({ count }) => `Replace in ${some(count, "other cell")} too`,
  "proposal.apply": ({ count }) => `Save (${String(count)})`,
  "proposal.none": () => "No proposal is ready for this finding: correct the cell by hand.",
  "proposal.answer.source": () => "Source of funding",
  "proposal.answer.body": () => "Responsible body",
  "proposal.answer.date": () => "Date (year, month or day)",
  "proposal.answer.text": () => "Text",
  "proposal.answer.show": () => "Show the change",

  "suppress.title": () => "Skip this finding",
  "suppress.scope": () => "What to skip",
  "suppress.scope.action": () => "only here",
  "suppress.scope.institution": ({ name }) => `everywhere it is about: ${String(name)}`,
  "suppress.scope.rule": ({ code }) => `the whole rule ${String(code)}`,
  "suppress.reason": () => "Why",
  "suppress.reason.needed": () => "Give a reason: it stays with the finding.",
  "suppress.author": () => "Who skips it",
  "suppress.until": () => "Bring it back after (may stay empty)",
  "suppress.do": () => "Skip",
  "suppress.done": ({ code }) => `Skipped: ${String(code)}. The list of skipped ones is below the findings.`,
  "suppressed.list": ({ count }) => `Skipped (${String(count)})`,
  "suppressed.line": ({ reason, author, date, until }) =>
    [`${String(reason)}`, [author, date].filter(Boolean).join(", "), until ? `until ${String(until)}` : ""]
      .filter(Boolean)
      .join(" · "),
  "suppressed.restore": () => "Bring back",
  "suppressed.baseline": () => "accepted as the starting point",

  "baseline.offer": ({ count }) =>
    `You can accept ${some(count, "finding")} of today as the starting point and see only new ones from now on.`,
  "baseline.take": () => "Accept as the starting point",
  "baseline.not": () => "No, show all",
  "baseline.taken": ({ count }) => `${some(count, "finding")} accepted as the starting point.`,

  "damage.said": ({ headers }) => `Pasting removed pick lists: ${(Array.isArray(headers) ? headers : []).join(", ")}.`,
  "damage.repair": () => "Put the pick lists back",
  "damage.repaired": () => "The pick lists are back in place.",
  "findings.write": () => "Write the findings to the sheet “Uwagi do planu”",
  "findings.written": ({ sheet }) => `The findings with their addresses are on the sheet “${String(sheet)}”.`,
};
