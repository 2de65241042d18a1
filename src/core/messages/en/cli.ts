import type { cli as polish } from "../pl/cli";
import { dateText } from "../values";
import { listed, quoteEn as quote, type Sentence } from "../catalogue";

const n = (count: unknown, one: string, many: string) => `${count} ${Number(count) === 1 ? one : many}`;

/** Where the kind of document comes from. */
const KIND_BY: Readonly<Record<string, string>> = {
  chosen: "chosen in the command",
  stored: "kept in the plan",
  title: "read from the title; change it with --kind",
  file: "read from the file's name; change it with --kind",
  content: "read from what the actions are about; change it with --kind",
  none: "not recognised, so nothing statutory was checked; choose with --kind",
};

export const cli = {
  usage: () =>
    [
      "Usage:",
      "  npm run --silent cli -- structure FILE… --out RESULT.xlsx [--sheets podstawowe|wszystkie] [--json FILE|-]",
      '  npm run --silent cli -- check FILE [--profile warsztat|kontrola|uchwala] [--kind KIND] [--as-of YYYY-MM-DD] [--facts PACK.json] [--fail-on error|warning] [--map "HEADER=column"]… [--map-file FILE] [--json FILE|-]',
      "  npm run --silent cli -- export FILE --docx RESULT.docx [--layout dostepny|tradycyjny|karty] [--timetable lata|kwartaly|brak] [--template TEMPLATE.dotx | --into DOCUMENT.docx]",
      "  npm run --silent cli -- export FILE --csv RESULT.csv [--safe tak|nie]",
      "  npm run --silent cli -- handout PLAN --out FOLDER [--return-by YYYY-MM-DD]",
      "  npm run --silent cli -- collect PLAN RETURNED… --out RESULT.xlsx [--missing-rows zostaw|usun] [--json FILE|-]",
      "  npm run --silent cli -- successor PLAN --from NAME --to NAME --since YYYY-MM-DD --out RESULT.xlsx [--json FILE|-]",
      "  npm run --silent cli -- compare OLD NEW [--out RESULT.docx|RESULT.xlsx] [--json FILE|-]",
      "  npm run --silent cli -- report PLAN --docx RESULT.docx [--name NAME] [--mission MISSION]",
      "  npm run --silent cli -- workshop PLAN [--json FILE|-]",
      "FILE: .xlsx, .docx, .html or .txt",
    ].join("\n"),
  "unknown-command": (v) => `Unknown command ${quote(v.command)}. Run without a command to see the list.`,
  "unknown-option": (v) => `Unknown option ${quote(v.option)}. Run without a command to see the list.`,
  "bad-value": (v) => `Option --${v.option} does not take ${quote(v.value)}. Possible: ${v.allowed}.`,
  "bad-date": (v) => `Option --${v.option} takes a date as YYYY-MM-DD, e.g. 2026-12-15, not ${quote(v.value)}.`,
  "bad-map": (v) =>
    `The answer ${quote(v.line)} is not understood. Write it as --map "Who=responsible". Columns: ${listed(v.names as readonly string[])}.`,
  "map-how": (v) =>
    `Say what the columns hold, e.g. --map "Who=responsible" --map "When=term" (or --map-file FILE). Columns: ${(v.names as readonly string[]).join(", ")}. The table has:`,
  "map-column": (v) => {
    const samples = v.samples as readonly string[];
    return `  ${quote(v.header)}${samples.length > 0 ? `, e.g. ${samples.map((sample) => quote(sample)).join(", ")}` : " (empty)"}`;
  },
  "missing-input": () => "No file was given. Add the path of an .xlsx, .docx, .html or .txt file.",
  "one-input": (v) => `This command takes one file, not: ${listed(v.files as readonly string[], "and")}.`,
  "missing-option": (v) => `Option --${v.option} is missing: ${v.what}.`,
  "not-found": (v) => `There is no file ${quote(v.file)}. Check its name and folder.`,
  unreadable: (v) =>
    `The file ${quote(v.file)} cannot be opened. Check that no other program holds it and that you may read it.`,
  unwritable: (v) =>
    `The file ${quote(v.file)} cannot be written. Check that the folder exists and that no other program holds the file.`,
  "same-file": (v) => `The result may not replace the source file ${quote(v.file)}. Give the result another name.`,
  "same-target": (v) => `Two results cannot go into one file ${quote(v.file)}. Give two different names.`,
  "target-not-file": (v) =>
    `The result cannot be written to ${quote(v.file)}: it is not a regular file. Give the name of a file.`,
  "target-link": (v) =>
    `The result cannot be written to ${quote(v.file)}: it is a link that leads to another folder. Give the path of the file itself.`,
  "target-read-only": (v) =>
    `The file ${quote(v.file)} is read-only. Give the result another name, or take this protection off the file.`,
  "input-not-file": (v) =>
    `${quote(v.file)} is not a regular file. Give the path of a .xlsx, .docx, .html or .txt file.`,
  "not-folder": (v) => `${quote(v.folder)} is not a folder. Give the name of a new folder.`,
  read: (v) =>
    `Read ${listed(v.files as readonly string[], "and")}: ${n(v.areas, "area", "areas")}, ${n(v.goals, "goal", "goals")}, ${n(v.actions, "action", "actions")}.`,
  receipt: (v) =>
    `Receipt: ${n(v.pieces, "piece", "pieces")} of text in the source = ${v.placed} in the table + ${v.structure} structure (headers, numbers) + ${v.leftOut} left out.`,
  "left-out": (v) => `  left out (${v.where}): ${quote(v.text)}`,
  findings: (v) =>
    `Check: ${n(v.error, "error", "errors")}, ${n(v.warning, "warning", "warnings")}, ${n(v.hint, "hint", "hints")}.`,
  kind: (v) =>
    `Kind of document: ${v.kind}${v.level ? `, level: ${v.level}` : ""} (${KIND_BY[String(v.by)] ?? KIND_BY.none}).`,
  "kind-act": (v) => `Law: ${v.act} (as of ${dateText(String(v.read))}).`,
  "kind-act-unread": (v) => `Law to look up: ${v.act}. It was not read in a source, so no finding rests on it.`,
  "as-of": (v) => `The law as of ${dateText(String(v.day))}.`,
  basis: (v) => `[${v.text}; as of ${dateText(String(v.asOf))}]`,
  "to-confirm": (v) =>
    `To confirm (${v.count}): what can be understood in several ways was read so. These are no findings.`,
  "facts-not-a-pack": (v) =>
    `The file ${quote(v.file)} is no pack of facts: JSON with a version and a day is needed (docs/pakiet-faktow.md).`,
  "facts-entry": (v) =>
    `${n(v.count, "entry", "entries")} of the list ${quote(v.list)} left out: a source, the day it was read or another field is missing.`,
  "facts-older": (v) =>
    `The pack is as of ${dateText(String(v.asOf))}, the built-in one as of ${dateText(String(v.known))}: it is older.`,
  written: (v) =>
    `Wrote ${quote(v.file)}${v.sheets ? ` (sheets: ${listed(v.sheets as readonly string[], "and")})` : ""}.`,
  time: (v) => `Time: ${v.seconds} s.`,
  message: (v) => `Note: ${v.text}`,
  handed: (v) =>
    `Handed out ${n(v.actions, "action", "actions")} to ${n(v.packages, "institution", "institutions")}: ${n(v.packages, "file", "files")} in ${quote(v.folder)}.`,
  "without-owner": (v) =>
    `Not handed out, because nobody is responsible: ${n(v.count, "action", "actions")}: ${quote(v.examples, 200)}.`,
  collected: (v) =>
    `Collected ${n(v.files, "file", "files")}: ${n(v.conflicts, "conflict", "conflicts")} to decide, ${n(v.added, "new action", "new actions")}, ${v.removed} removed.`,
  renamed: (v) => `In ${quote(v.file)} the column ${quote(v.header)} was known by its cells as ${quote(v.column)}.`,
  "column-doubt": (v) =>
    `${quote(v.file)} has a new column ${quote(v.header)} (e.g. ${quote(v.samples, 120)}) and lacks ${quote(v.candidates)}. The plan kept its cells and took the new column as one of its own: check whether they are the same.`,
  "rows-missing": (v) =>
    `Rows of the plan missing from the returned files: ${v.count}. They stayed in the plan and are listed on the sheet “Konflikty”. --missing-rows usun removes them.`,
  aside: (v) => `Beside the table of ${quote(v.file)}, not joined to the plan (${v.where}): ${quote(v.text, 200)}`,
  "returned-broken": () =>
    "it could not be read; open it in the program it was made with, save it again and add it once more.",
  "csv-guarded": (v) => `${v.text} The option --safe nie leaves the texts as they are.`,
  "cannot-save": () =>
    "The result cannot be saved in this workbook, because something in it is damaged: open it in Excel (File > Open > Open and Repair), save it as a new .xlsx file and run the command on that file.",
  "broken-file": (v) => `Left out ${quote(v.file)}: ${v.why}`,
  succeeded: (v) =>
    `${v.from} → ${v.to} from ${v.since}: ${n(v.cells, "cell", "cells")} changed in ${n(v.actions, "action", "actions")}.`,
  compared: (v) =>
    `Kept: ${v.kept}, changed: ${v.changed}, split: ${v.split}, joined: ${v.joined}, dropped: ${v.dropped}, new: ${v.added}.`,
  questions: (v) =>
    `${n(v.questions, "question", "questions")} for the room (${n(v.cells, "cell", "cells")}), ${n(v.outside, "finding", "findings")} outside it.`,
  reported: (v) => `Report on ${n(v.actions, "action", "actions")}, without information: ${v.silent}.`,
  "two-inputs": (v) => `This command compares two files, not ${v.count}.`,
  "folder-not-empty": (v) => `The folder ${quote(v.folder)} is not empty. Give a new one, so that nothing is replaced.`,
  unsavable: () =>
    "The workbook cannot be saved with its own sheets, so nothing was written: open it in Excel (File > Open > Open and Repair), save it again as .xlsx and try once more.",
  unexpected: (v) => `The program met an unexpected error and wrote nothing. For a report: ${v.diagnostic}`,
  "demo-next": (v) =>
    `Open the files in ${quote(v.folder)} with Excel or LibreOffice: the sheet “Uwagi do planu” says what to complete and where.`,
} satisfies Record<keyof typeof polish, Sentence>;
