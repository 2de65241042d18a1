import { listed, type Sentence } from "../catalogue";
import type { MessageValue } from "../../table/read-result";
import type { plTeam } from "../pl/pane-team";

const many = (value: MessageValue | undefined, one: string): string =>
  `${String(value ?? 0)} ${one}${Number(value) === 1 ? "" : "s"}`;
const list = (value: MessageValue | undefined): string =>
  listed((Array.isArray(value) ? value : []) as readonly string[], "and");

export const enTeam = {
  "busy.answer": () => "Saving the answer…",
  "busy.handout": () => "Making the institutions' files…",
  "busy.collect": () => "Reading the returned files…",
  "busy.successor": () => "Putting the successor in…",
  "busy.compare": () => "Comparing…",

  "room.mode": () => "What shall we do?",
  "room.mode.questions": () => "Questions on the table",
  "room.mode.grow": () => "New actions",
  "room.left": ({ index, count }) => `Question ${String(index)} of ${String(count)}`,
  "room.done": () => "Every question is answered or waits in the parking list.",
  "room.fills": ({ cells, actions }) => `The answer fills ${many(cells, "cell")} (${many(actions, "action")}).`,
  "room.cells": ({ count }) => `Which actions (${String(count)})`,
  "room.now": ({ text }) => `now: ${text ? `“${String(text)}”` : "empty"}`,
  "room.who": () => "Who answers in the room (for the sheet Decyzje)",
  "room.save": () => "Save the answer",
  "room.park": () => "Park it",
  "room.previous": () => "Previous",
  "room.next": () => "Next",
  "room.projector": () => "On the projector",
  "room.projector.end": () => "Close this view (Esc)",
  "room.projector.name": () => "The question on the projector",
  "room.window.close": () => "Close the projector's window",
  "room.window.keys": () =>
    "The projector's window shows the same question. Drag it to the other screen; answer here or there.",
  "room.window.busy": () => "Saving…",
  "room.window.other": ({ header }) => `${String(header)}: another answer`,
  "room.window.type": () => "or type another answer",
  "room.window.term": () => "a year, month or day: 2027, 06.2027",
  "room.window.counts": ({ decisions, putOff }) => `Decisions: ${String(decisions)} · put off: ${String(putOff)}`,
  "room.keys": () => "Enter saves, Page Down and Page Up change the question, Esc closes the projector's view.",
  "room.answered": ({ count, refused }) =>
    `Saved: ${many(count, "cell")}.${Number(refused) > 0 ? ` Not saved: ${many(refused, "cell")} – somebody changed the text meanwhile.` : ""}`,
  "room.undo": () => "Undo the last answer",
  "room.undone": ({ count }) => `The last answer was undone: ${many(count, "cell")}.`,
  "room.parked": () => "Parked. The question comes back when you take it from there.",
  "room.back": () => "The question is in the queue again.",
  "room.parking": ({ count }) => `Parking list (${String(count)})`,
  "room.parking.take": () => "Take it back",
  "room.outside": ({ count }) => `Outside the room (${String(count)})`,
  "room.outside.about": () => "No vote settles these: they are work for a desk, on the screen Check.",
  "room.decisions": ({ count }) => `Decisions (${String(count)})`,
  "room.decision": ({ question, answer, by }) =>
    `${String(question)} → ${String(answer)}${by ? ` (${String(by)})` : ""}`,
  "room.decisions.write": () => "Write the sheet “Decyzje”",
  "room.written": ({ count }) => `The sheet “Decyzje” is written: ${many(count, "decision")}.`,
  "room.noColumn": ({ columns }) => `The table has no such column yet: ${list(columns)}.`,
  "room.oddTerm": () => "This is no term I know. Give a year, a month or a day: 2027, 03.2027, 31.03.2027.",
  "room.addColumn": () => "Add the column",

  "grow.about": () => "There is no action table yet. Begin with the strategy's frame, then: problem, goal, action.",
  "grow.frame": () => "The frame of the strategy",
  "grow.begin": () => "Begin",
  "grow.goal": () => "Problem and goal",
  "grow.area": () => "Problem or area",
  "grow.goalText": () => "The goal that solves it",
  "grow.addGoal": () => "Add the goal",
  "grow.action": () => "Action",
  "grow.ofGoal": () => "Of which goal",
  "grow.goalName": ({ area, number, text }) =>
    [area, [number, text].filter(Boolean).join(". ")].filter(Boolean).join(" · "),
  "grow.actionText": () => "What we shall do",
  "grow.addAction": () => "Add the action",
  "grow.saved": () =>
    "Every action goes into the workbook at once. Its term, source and owner stay empty: the questions will ask for them.",
  "grow.begun": ({ sheets }) => `The action table is there. Sheets written: ${list(sheets)}.`,
  "grow.added": ({ row }) => `Added in row ${String(row)}.`,
  "grow.list": ({ goals, actions }) => `${many(goals, "goal")}, ${many(actions, "action")}`,

  "handout.about": () =>
    "Every institution gets an .xlsx with its actions, pick lists and an instruction. The table in this workbook does not change.",
  "handout.by": () => "To be returned by (may stay empty)",
  "handout.who": ({ count }) => `Institutions (${String(count)})`,
  "handout.institution": ({ institution, count }) => `${String(institution)} – ${many(count, "action")}`,
  "handout.none": () => "No action has an owner, so there is nobody to send the table to.",
  "handout.orphans": ({ count }) => `Without an owner (${String(count)}): nobody will get these`,
  "handout.one": ({ institution }) => `Download the file: ${String(institution)}`,
  "handout.download": () => "Download",
  "handout.all": ({ count }) => `Download all in one .zip (${many(count, "file")})`,
  "handout.zip": () => "table-to-fill-in",
  "handout.letter": () => "Letter",
  "handout.letter.one": ({ institution }) => `Letter with the file: ${String(institution)}`,
  "handout.letter.about": () =>
    "“Letter” is a ready message with the file attached (.eml): it opens in your mail program, you add the address and send it.",
  "handout.day": () => "Due day for the calendar (.ics)",
  "returns.count": ({ back, sent }) => `${String(back)} of ${String(sent)} came back`,
  "returns.all": () => "Everybody has answered.",
  "returns.waiting": () => "Waiting for",
  "returns.sent": ({ day }) => `file of ${String(day)}`,
  "returns.remind": () => "Remind",
  "returns.remind.one": ({ institution }) => `Remind: ${String(institution)}`,
  "tick.all": () => "Tick all",
  "tick.none": () => "Untick all",
  "collect.taken": ({ taken, all }) => `You take ${String(taken)} of ${String(all)} changes.`,
  "collect.changes": ({ count }) => `Changed rows (${String(count)})`,
  "collect.added": ({ count }) => `New rows (${String(count)})`,
  "collect.removals.about": () =>
    "They stay in the plan. Tick only those that are really to leave it; their text goes to the sheet Konflikty.",
  "collect.about": () =>
    "Choose the returned .xlsx or .docx files – also those that never came from us. Columns may have new names and places.",
  "collect.pick": () => "Choose the returned files",
  "collect.read": ({ count, actions }) => `Read ${many(count, "file")} with ${many(actions, "action")}.`,
  "collect.file": ({ file, institution, count }) =>
    `${String(file)}${institution ? ` – ${String(institution)}` : ""}: ${many(count, "action")}`,
  "collect.foreign": () => "not handed out by us: its rows come in as new",
  "collect.files": ({ count }) => `Files (${String(count)})`,
  "collect.broken": ({ count }) => `Could not be read (${String(count)}); the rest is collected`,
  "collect.aside": ({ count }) =>
    `Beside the tables of the files (${String(count)}): read it, it was not joined to the plan`,
  "collect.asideLine": ({ file, where, text }) => `${String(file)}, ${String(where)}: “${String(text)}”`,
  "collect.result": ({ changed, added, removed, conflicts }) =>
    `Rows changed: ${String(changed)}, new: ${String(added)}, removed: ${String(removed)}, conflicts: ${String(conflicts)}.`,
  "collect.conflicts": ({ count }) => `Conflicts (${String(count)})`,
  "collect.conflict": ({ column, place }) => `${String(column)} – ${String(place)}`,
  "collect.own": () => "our plan",
  "collect.keep": ({ value }) => `keep what the plan has: ${value ? `“${String(value)}”` : "empty"}`,
  "collect.take": ({ value, files }) => `${value ? `“${String(value)}”` : "empty"} – ${String(files)}`,
  "collect.removals": ({ count }) => `Rows that were not returned (${String(count)})`,
  "collect.removed": ({ text, files }) => `“${String(text)}” – not in ${String(files)}`,
  "collect.similar": ({ count }) => `Alike actions of different institutions (${String(count)})`,
  "collect.join": () => "Join into one action",
  "collect.joined": ({ lead, funding }) => `Joined: ${String(lead)}; ${String(funding)}`,
  "collect.write": () => "Write the collected table",
  "collect.again": () => "Choose other files",
  "collect.sheets": () =>
    "The sheets Konflikty, Pochodzenie wierszy and Podobne działania come with it. All of it can be undone in History.",
  "collect.changed": () =>
    "The table has changed since the files were collected: they were joined again. Look at the conflicts and write.",
  "collect.written": ({ actions, conflicts }) =>
    `The table is written: ${many(actions, "action")}. Conflicts without a decision: ${String(conflicts)}.`,

  "successor.due": ({ count }) => `Due now (${String(count)})`,
  "successor.due.none": () =>
    "The dictionary knows no change of an institution within the years of this table's actions.",
  "successor.due.line": ({ institution, successor, since, count }) =>
    `${String(institution)} → ${String(successor)} from ${String(since)}: ${many(count, "action")}`,
  "successor.due.unsure": () => "the date is to be confirmed",
  "successor.from": () => "The institution that ends",
  "successor.to": () => "Its successor",
  "successor.since": () => "The successor's first day",
  "successor.show": () => "Show what will change",
  "successor.apply": ({ count }) => `Put the successor in (${many(count, "cell")})`,
  "successor.edits": ({ count }) => `Changes (${String(count)})`,
  "successor.undated": ({ count }) => `Without an end, to be looked at (${String(count)})`,
  "successor.done": ({ count, refused }) =>
    `The successor is in: ${many(count, "cell")}. The dictionary is up to date.${Number(refused) > 0 ? ` Not changed: ${many(refused, "cell")} – another text is there already.` : ""}`,
  "successor.needed": () => "Give both institutions and the day.",

  "compare.about": () =>
    "Choose the file of the old strategy (.xlsx, .docx, .html or .txt). The new one is the table of this workbook.",
  "compare.pick": () => "Choose the old strategy's file",
  "compare.again": () => "Choose another file",
  "compare.counts": ({ kept, changed, split, joined, dropped, added }) =>
    `Kept: ${String(kept)}, changed: ${String(changed)}, split: ${String(split)}, joined: ${String(joined)}, dropped: ${String(dropped)}, new: ${String(added)}.`,
  "compare.group": ({ name, count }) => `${String(name)} (${String(count)})`,
  "compare.break": () => "Not the same action",
  "compare.broken": () => "Unlinked. These actions will not be linked again in this workbook.",
  "compare.restore": ({ count }) => `Bring unlinked pairs back (${String(count)})`,
  "compare.restored": () => "The unlinked pairs are compared again.",
  "compare.sheet": () => "Write the sheet “Porównanie”",
  "compare.written": () => "The sheet “Porównanie” is written.",
  "compare.word": () => "Save the table for the document (.docx)",
  "compare.this": () => "the table of the workbook",

  "monitoring.columns": () => "Columns",
  "monitoring.columns.about": () =>
    "Adds the columns Status, Co zrobiono and the indicator's value of the year. What is filled stays.",
  "monitoring.year": () => "Year",
  "monitoring.turnOn": () => "Turn the columns on",
  "monitoring.on": ({ year }) => `The monitoring columns for ${String(year)} are in the table.`,
  "monitoring.toFill": ({ count }) => `Who has to fill what (${many(count, "action")})`,
  "monitoring.toFill.none": () => "Every action has a status and a word on what was done.",
  "monitoring.institution": ({ institution, count }) =>
    `${institution ? String(institution) : "without an owner"} – ${many(count, "action")}`,
  "monitoring.missing": ({ text, columns }) =>
    `${String(text).replace(/(?<![.:;])[.:;]+$/, "")} – missing: ${list(columns)}`,
  "monitoring.handout": () => "Hand out to institutions",
  "monitoring.report": () => "The section of the yearly report",
  "monitoring.report.about": ({ actions, none }) =>
    `The section will have ${many(actions, "action")}; without information: ${String(none)} (they are described as such, nothing is invented).`,
  "monitoring.name": () => "Name of the strategy",
  "monitoring.mission": () => "Mission (may stay empty)",
  "monitoring.chapter": () => "Number of the chapter",
  "monitoring.number": () => "Number of the strategy in it",
  "monitoring.save": () => "Save the section (.docx)",
  "monitoring.wrongYear": () => "Give the year in four digits.",
} satisfies Record<keyof typeof plTeam, Sentence>;
