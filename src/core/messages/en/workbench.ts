import type { Sentence } from "../catalogue";
import type { pl } from "../pl/workbench";

export const en: Record<keyof typeof pl, Sentence> = {
  title: () => "Workbench",
  notExcel: () => "This is not Excel: the sheet is for trying and learning. Everything happens on this computer.",
  loading: () => "Preparing the sheet…",
  file: () => "File",
  open: () => "Open…",
  sample: ({ kind }) => `Sample .${String(kind)}`,
  save: () => "Save .xlsx",
  ribbon: () => "Action table",
  structure: () => "Structure",
  check: () => "Check",
  summaries: () => "Summaries",
  export: () => "Export",
  help: () => "Help",
  dark: () => "Dark theme",
  formula: () => "Formula bar",
  cell: () => "Selected cell",
  content: () => "Content of the cell",
  sheet: ({ name }) => `Sheet ${String(name)}`,
  tabs: () => "Sheets",
  pane: () => "Pane of the add-in Action table",
  opened: ({ file }) => `${String(file)} is open.`,
  notOpened: ({ file }) => `${String(file)} could not be opened: it is not an .xlsx workbook, or it is damaged.`,
  saved: ({ file }) => `${String(file)} was saved.`,
  refused: ({ sheet }) => `The sheet “${String(sheet)}” is protected, or this change cannot be made.`,
};
