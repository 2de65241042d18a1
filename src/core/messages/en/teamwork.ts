import type { teamwork as polish } from "../pl/teamwork";
import { quoteEn as quote, type Sentence } from "../catalogue";

const n = (count: unknown, one: string, many: string) => `${count} ${Number(count) === 1 ? one : many}`;

export const teamwork = {
  "place.goal": (v) => `goal ${v.goal}`,
  "instruction.title": (v) => `Action plan to complete: ${v.institution}`,
  "instruction.count": (v) => `The sheet “Działania” holds ${n(v.count, "action", "actions")} led by ${v.institution}.`,
  "instruction.return": (v) => `Please send the file back by ${v.returnBy}.`,
  "instruction.fill": () =>
    "Please complete and correct the cells of the sheet “Działania”. Gaps carry a colour and a dashed frame.",
  "instruction.lists": () =>
    "In the columns of funding and of the responsible body you may pick from the list or type your own.",
  "instruction.rows": () =>
    "Rows may be added and deleted, columns moved. Please leave the column Id alone: rows are known by it.",
  "instruction.local": () => "The file has no macros and sends nothing.",
  "letter.subject": (v) => `Action plan to complete: ${v.institution}`,
  "letter.body": (v) =>
    [
      "Good morning,",
      "",
      `please find attached the file of the action plan: it holds ${n(v.count, "action", "actions")} led by ${v.institution}. Please complete and correct the cells of the sheet “Działania”; gaps are coloured. Instructions are on the first sheet.`,
      ...(v.returnBy ? ["", `Please send the file back by ${v.returnBy}.`] : []),
      "",
      "Kind regards",
    ].join("\n"),
  "letter.reminder.subject": () => "Reminder: action plan to complete",
  "letter.reminder.body": (v) =>
    [
      "Good morning,",
      "",
      `we sent the file of the action plan on ${v.sent}${v.returnBy ? ` and asked for it back by ${v.returnBy}` : ""}, and have no answer yet. Please send the completed file back, or tell us if it has not arrived.`,
      "",
      "Kind regards",
    ].join("\n"),
  "calendar.title": () => "Action plans sent back: due",
  "calendar.body": (v) => `The completed files are due back today: ${v.institutions}.`,
  "data.title": () => "Data for collecting the plan. Please do not change.",
  "conflicts.title": (v) =>
    Number(v.count) === 0 ? "No conflicts" : `${n(v.count, "conflict", "conflicts")} to decide`,
  "conflicts.note": () =>
    "The plan keeps its present value. Please choose a proposal and write it into the sheet “Działania”.",
  "conflicts.place": () => "Action",
  "conflicts.column": () => "Column",
  "conflicts.base": () => "Was",
  "conflicts.proposals": () => "Proposals (file)",
  "conflicts.decision": () => "Decision",
  "conflicts.own": () => "our plan",
  "conflicts.empty": () => "(empty)",
  "changes.title": (v) => (Number(v.count) === 1 ? "1 changed cell" : `${v.count} changed cells`),
  "changes.before": () => "Before",
  "changes.after": () => "Now",
  "changes.files": () => "From file",
  "renamed.title": () => "Columns known by their cells, although their header is another one",
  "renamed.header": () => "Header in the file",
  "renamed.column": () => "Column of the plan",
  "doubts.title": () => "Columns that were not recognised (kept in the plan under their own header)",
  "doubts.samples": () => "Samples",
  "doubts.candidates": () => "Column that did not come back",
  "removals.title": (v) => `Rows missing from the returned files: ${v.count}`,
  "removals.files": () => "Missing in",
  "removals.state": () => "In the plan",
  "removals.kept": () => "stays – decide whether to remove it",
  "removals.gone": () => "removed – whole content here",
  "provenance.title": (v) => `Where ${n(v.count, "action comes", "actions come")} from`,
  "provenance.action": () => "Action",
  "provenance.file": () => "File",
  "provenance.sheet": () => "Sheet",
  "provenance.row": () => "Row",
  "provenance.institution": () => "Institution",
  "provenance.id": () => "Id",
  "similar.title": (v) =>
    Number(v.count) === 0
      ? "No alike actions of different institutions"
      : `Alike actions of different institutions: ${n(v.count, "pair", "pairs")}`,
  "similar.note": () =>
    "A joined action has the owners and the sources of both. The decision is yours: nothing was joined.",
  "similar.first": () => "Action 1",
  "similar.firstLead": () => "Responsible 1",
  "similar.second": () => "Action 2",
  "similar.secondLead": () => "Responsible 2",
  "similar.likeness": () => "Likeness",
  "similar.joined": () => "Joined: owners; sources",
  "similar.decision": () => "Join? (yes/no)",
  "similar.yes": () => "yes",
  "decisions.title": () => "Decisions of the workshop",
  "decisions.none": () => "No decision has been written down yet.",
  "decisions.question": () => "Question",
  "decisions.answer": () => "Decided",
  "decisions.by": () => "By",
  "decisions.at": () => "When",
  "decisions.actions": () => "Actions",
  "comparison.title": (v) => `Comparison of ${v.before} and ${v.after}`,
  "comparison.counts": (v) =>
    `Kept: ${v.kept}, changed: ${v.changed}, split: ${v.split}, joined: ${v.joined}, dropped: ${v.dropped}, new: ${v.added}.`,
  "comparison.kind": () => "What happened",
  "comparison.before": () => "Before",
  "comparison.after": () => "After",
  "comparison.changes": () => "Changes",
  "comparison.unchanged": () => "unchanged",
  "comparison.kept": () => "kept",
  "comparison.changed": () => "changed",
  "comparison.split": () => "split",
  "comparison.joined": () => "joined",
  "comparison.dropped": () => "dropped",
  "comparison.added": () => "new",
  "comparison.change": (v) => `${v.column}: ${quote(v.before)} → ${quote(v.after)}`,
} satisfies Record<keyof typeof polish, Sentence>;
