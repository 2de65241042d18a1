import { quoteEn as quote, type Sentence } from "../catalogue";
import type { PL } from "../pl/fixing";

const some = (count: unknown, one: string, many: string): string =>
  `${String(count)} ${Number(count) === 1 ? one : many}`;

export const EN: Record<keyof typeof PL, Sentence> = {
  "kind.tidy-text": () => "Remove needless spaces and invisible characters",
  "kind.header-name": () => "Use the standard column names",
  "kind.list-marks": () => "Tidy the item numbers in the cell",
  "kind.font-damage": () => "Restore letters lost in copying from a PDF",
  "kind.font-damage-guess": () => "Mend letters and torn words (please check)",
  "kind.missing-mark": () => "Use one mark, “-”, for nothing",
  "kind.swap-dates": () => "Swap the dates",
  "kind.move-frequency": () => "Move the frequency to the notes",
  "kind.confirm-period": () => "Enter the years of the strategy",
  "kind.fill-date": () => "Enter a date",
  "kind.successor": () => "Replace by the successor",
  "kind.canonical-name": () => "Spell the institution one way",
  "kind.expand-abbreviation": () => "Write the abbreviation out",
  "kind.move-partners": () => "Name the lead and make the others partners",
  "kind.move-fragment": () => "Move the description to the notes",
  "kind.fill-responsible": () => "Choose who is responsible",
  "kind.fill-funding": () => "Choose a source of funding",
  "kind.law-term": () => "Replace by the term now in force",
  "kind.renumber-actions": () => "Renumber the actions of the goal",
  "kind.renumber-items": () => "Renumber the items of the cell",
  "kind.merge-duplicate": () => "Unite owners and sources, mark the repeat",
  "kind.fill-indicator": () => "Enter an indicator",
  "kind.fill-action": () => "Enter the action",
  "note.duplicate": ({ goal, number }) => `repeats action ${goal ? `${goal}.` : ""}${number}`,
  "note.successor": ({ before, after, since }) => `from ${since}: ${after} (before: ${before})`,
  also: ({ count }) => `Change ${some(count, "other cell", "other cells")} too`,
  refused: ({ count }) => `${some(count, "change was", "changes were")} not made: the cell says something else by now.`,
  "succession.changed": ({ institution, successor, since, actions, cells }) =>
    `From ${since} ${quote(successor)} acts instead of ${quote(institution)}: ${some(cells, "cell", "cells")} changed in ${some(actions, "action", "actions")}.`,
  "succession.nothing": ({ institution, since }) =>
    `No action of ${quote(institution)} runs after ${since}, so nothing was changed.`,
  "succession.before": ({ count }) =>
    `${some(count, "action ends", "actions end")} before that date and stay as they are.`,
  "succession.undated": ({ count }) =>
    `${some(count, "action has", "actions have")} no end date; please check by hand.`,
  "succession.dictionary": ({ institution, successor, since }) =>
    `The dictionary now says: ${quote(institution)} until the day before ${since}, then ${quote(successor)}.`,
  "succession.later": ({ count }) =>
    `${some(count, "action begins", "actions begin")} after that date; the successor was entered at once.`,
  "succession.several": ({ institution, names }) =>
    `${quote(institution)} stands in the table with different additions (${String(names)}). Only the form without one was changed; give the full name for the others.`,
  "succession.unknown": ({ institution }) =>
    `The name ${quote(institution)} is neither in the dictionary nor in the table.`,
  "succession.same": () => "The institution and its successor are the same body.",
  "succession.badDate": ({ date }) => `The date ${quote(date)} cannot be read. Enter a day, e.g. 01.11.2021.`,
};
