/** Successions the dictionary (and the commune's own centre of social services) makes due in a table. */
import { BUILT_IN, shownName } from "../../dictionary";
import type { Dictionary, Institution } from "../../dictionary/types";
import type { IsoDate, Table } from "../../table/types";
import { bodyColumns } from "./columns";
import { firstDay, sideOf } from "./days";
import { cellText } from "../../table/cells";
import type { Due } from "./types";

/**
 * The day an institution gives way, and to whom: its dated successor; for a welfare centre the day the commune tells.
 */
function turns(
  entry: Institution,
  dictionary: Dictionary,
  cusSince?: IsoDate,
): { since: IsoDate; successor: Institution; verified: boolean }[] {
  return entry.successors.flatMap(({ id, since, verified }) => {
    const day = since ?? (id === "cus" ? cusSince : undefined);
    const successor = dictionary.institutions.find((one) => one.id === id);
    return day && successor ? [{ since: firstDay(day), successor, verified }] : [];
  });
}

/** The institutions of this table that some action outlives, each with its successor's day, the most actions first. */
export function dueSuccessions(table: Table, dictionary: Dictionary = BUILT_IN, cusSince?: IsoDate): Due[] {
  const byId = new Map(dictionary.institutions.map((entry) => [entry.id, entry]));
  const due = new Map<string, Due>();
  for (const action of table.actions)
    for (const { column, bodies } of bodyColumns(table))
      for (const body of bodies(cellText(action, column), dictionary)) {
        const entry = body.id ? byId.get(body.id) : undefined;
        if (!entry) continue;
        // Of several turns the last one that the action outlives names who does the work at its end.
        const turn = turns(entry, dictionary, cusSince)
          .filter(({ since }) => ["crossing", "later"].includes(sideOf(action, since)))
          .pop();
        if (!turn) continue;
        const key = `${entry.id}|${turn.since}`;
        const known = due.get(key) ?? {
          institution: shownName(entry),
          successor: shownName(turn.successor),
          since: turn.since,
          actionIds: [],
          verified: turn.verified,
        };
        due.set(key, known);
        if (!known.actionIds.includes(action.id)) known.actionIds.push(action.id);
      }
  return [...due.values()].sort((a, b) => b.actionIds.length - a.actionIds.length);
}
