import type { Sentence } from "../catalogue";
import type { pl } from "../pl/excel";

export const en: Record<keyof typeof pl, Sentence> = {
  "journal.entry": () => "Entry",
  "journal.at": () => "When",
  "journal.label": () => "Command",
  "journal.sheet": () => "Sheet",
  "journal.place": () => "Cell",
  "journal.before": () => "Before",
  "journal.after": () => "After",
  "journal.more": (v) => `… and ${v.count} more changes`,
  "journal.created": () => "new sheet",
  "journal.replaced": (v) => `written again (${v.rows} rows before)`,
  "label.plan": () => "Structure",
  "label.sheets": () => "Summaries",
  "label.row": () => "New action",
  "label.settings": () => "Settings",
  "label.markers": () => "Remove all markers",
  "label.publication": () => "Prepare for publication",
  "label.validations": () => "Repair pick lists",
  "label.undo": (v) => `Undone: ${v.label}`,
  "row.new": (v) => `new row ${v.row}`,
  "markers.gone": (v) => `${v.count} markers removed`,
  "publication.sheet": (v) => `${v.sheet} – publication`,
};
