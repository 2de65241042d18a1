import type { MessageValue } from "../../table/read-result";
import type { Sentence } from "../catalogue";
import type { plDesk } from "../pl/pane-desk";

const some = (value: MessageValue | undefined, one: string, many = `${one}s`): string =>
  `${String(value ?? 0)} ${Number(value) === 1 ? one : many}`;

export const enDesk: Record<keyof typeof plDesk, Sentence> = {
  "about.action": ({ goal, number, text }) =>
    [goal ? `goal ${String(goal)}` : "", number ? `action ${String(number)}` : "", text ? `“${String(text)}”` : ""]
      .filter(Boolean)
      .join(", "),
  "plan.none": () => "The workbook holds no action table yet.",
  "plan.asIs.needs": ({ sheet }) =>
    `This works on a structured table, and so far the workbook holds your sheet “${String(sheet)}”. Structure it; the sheet itself does not change.`,
  "plan.none.step": () => "Structure a table",

  "fill.term.unread": ({ text }) =>
    `“${String(text)}” could not be read. Type a year, a month or a day, e.g. 2027, 06.2027, 30.06.2027.`,
  "fill.term.read": ({ date }) => `Read as: ${String(date)}`,
  "fill.place": ({ index, count }) => `Action ${String(index)} of ${String(count)}`,
  "fill.onlyGaps": ({ count }) => `Only those with gaps (${String(count)})`,
  "fill.done": () => "Every action has its term, source and responsible body.",
  "fill.previous": () => "Previous",
  "fill.next": () => "Next",
  "fill.save": () => "Save and go on",
  "fill.keys": () => "Enter saves and goes on; Alt+Left or Alt+Right changes the action; Down opens a list.",
  "fill.saved": ({ cells }) => `Saved: ${some(cells, "cell")}.`,
  "fill.refused": ({ column, found }) =>
    `The column “${String(column)}” was not saved: somebody has meanwhile typed “${String(found)}” there.`,
  "fill.more": () => "More fields",
  "fill.insert": () => "Insert a new action below this one",
  "fill.inserted": ({ row }) => `Row ${String(row)} was inserted. Fill it in below.`,
  "fill.asked": ({ count }) => `Questions put off to the workshop (${String(count)})`,

  "summaries.choose": () => "Which sheets should be made?",
  "summaries.summary": () => "areas and goals: numbers, years, gaps, charts",
  "summaries.schedule": () => "actions over the years",
  "summaries.bodies": () => "who is responsible for what, and with whom",
  "summaries.funding": () => "sources of funding over the years, financial frame",
  "summaries.indicators": () => "indicators, base and target values",
  "summaries.mirror": () => "what this table really promises, on one page",
  "summaries.statute": () => "what the law of this kind of document asks for, and what answers it",
  "summaries.changes": () => "what will touch the actions and when: a programme or a body ends, the law changes",
  "summaries.gaps": () => "all findings with their cell addresses",
  "summaries.make": ({ count }) => `Make ${some(count, "sheet")}`,
  "summaries.live": () =>
    "The numbers are formulas: they follow the table. Making them again replaces these sheets only.",
  "summaries.made": ({ count }) => `Done: ${some(count, "sheet")}.`,
  "summaries.open": ({ name }) => `Show the sheet “${String(name)}”`,

  "export.word": () => "Word document",
  "export.layout": () => "Layout of the table",
  "export.layout.accessible": () => "accessible: headings and a table of its own for each area",
  "export.layout.traditional": () => "traditional: one table with merged cells (less accessible)",
  "export.layout.cards": () => "cards: one goal to a card",
  "export.summaries": () => "include the summaries and charts (areas, years, bodies, funding)",
  "export.word.make": () => "Save a .docx file",
  "export.refresh": () => "Refresh in a finished document…",
  "export.refresh.about": () =>
    "Is the document finished already? Choose it: tables put in by the add-in are refreshed, all else stays as it is. Mark the first place in it with the text {{tabela:działania}}.",
  "export.copy": () => "Clipboard",
  "export.copy.about": () => "Pasted into Word it is a real table.",
  "export.copy.do": () => "Copy the table",
  "export.data": () => "Data files",
  "export.csv": () => "Save CSV",
  "export.schema": () => "Save the description of columns (Table Schema)",
  "export.json": () => "Save the whole plan (JSON)",
  "export.saved": ({ file, size }) =>
    `The file ${String(file)} (${String(size)} kB) is ready. If it is not in your Downloads folder, use the link below.`,
  "export.link": ({ file }) => `Download ${String(file)}`,
  "export.copied": ({ rows }) => `${some(rows, "action")} copied. In Word, press Ctrl+V.`,
  "export.byHand": () => "Copying does not work by itself here: select everything (Ctrl+A) and press Ctrl+C.",

  "history.was": () => "was",
  "history.is": () => "is",
  "settings.frame": () => "Basic data",
  "settings.name": () => "Name of the document",
  "settings.from": () => "From the year",
  "settings.to": () => "To the year",
  "settings.level": () => "Level",
  "level.gmina": () => "commune (gmina)",
  "level.miasto": () => "city",
  "level.miasto na prawach powiatu": () => "city with county rights",
  "level.województwo": () => "region",
  "level.ponadlokalna": () => "supralocal (several communes)",
  "level.powiat": () => "county (powiat)",
  "level.nieznany": () => "not given",
  "settings.cus": () => "Centre of social services since (if there is one)",
  "settings.lawDay": () => "The law as of the day (empty = all that is known)",
  "settings.reference": () => "Day to hold the dates against (empty = do not)",
  "settings.guessed": ({ from, to }) => `The table suggests the period ${String(from)}–${String(to)}.`,
  "settings.save": () => "Save the settings",
  "settings.sheet": () => "Show the sheet “Ustawienia planu”",
  "settings.saved": () => "Saved in the workbook.",
  "settings.wrongPeriod": () => "Give years in four digits, the beginning not after the end.",
  "settings.rules": ({ count }) => `Rules (${String(count)})`,
  "settings.rule.default": ({ severity }) => `as in the catalogue: ${String(severity)}`,
  "settings.rule.off": () => "off",
  "settings.rule.label": ({ code, name }) => `${String(code)} ${String(name)}`,
  "settings.dictionary": () => "Dictionary",
  "settings.dictionary.about": ({ institutions, sources }) =>
    `It knows ${some(institutions, "institution")} and ${some(sources, "source")} of funding. Add your own names on the sheet “Słownik”: the pick lists come from there.`,
  "settings.dictionary.open": () => "Show the sheet “Słownik”",
  "settings.dictionary.export": () => "Save the dictionary to a file",
  "settings.dictionary.import": () => "Read a dictionary from a file",
  "settings.dictionary.read": ({ institutions, sources }) =>
    `Dictionary read: ${some(institutions, "institution")}, ${some(sources, "source")}.`,
  "settings.facts": () => "Pack of facts",
  "settings.facts.about": ({ version, asOf }) =>
    `Programmes, institutions and law: version ${String(version)}, as of ${String(asOf)}. A newer pack can be read from a file; it stays in the workbook.`,
  "settings.facts.import": () => "Read a pack of facts",
  "settings.facts.read": ({ version, asOf }) =>
    `Pack of facts ${String(version)} read, as of ${String(asOf)}. The plan was checked again.`,
  "settings.facts.refused": ({ file }) =>
    `The file “${String(file)}” is no pack of facts: it has no version or no day. Nothing was changed.`,
  "settings.messages": () => "Remarks on the settings",

  "history.empty": () => "The add-in has changed nothing in this workbook yet.",
  "history.undo": () => "Undo",
  "history.undone": ({ label, cells }) => `Undone: ${String(label)} (${some(cells, "cell")}).`,
  "history.why.undone": () => "undone already",
  "history.why.later-change": () => "a later change touches the same cells: undo that one first",
  "history.why.remade": () => "these sheets follow from the table: make them again under Summaries",
  "history.why.dropped": () =>
    "this step is too old: what stood before is no longer kept, so that the file stays small",
  "history.why.nothing": () => "there is nothing to undo",
  "history.changes": ({ count }) => `What changed (${String(count)})`,
  "history.sheet": () => "Show the sheet “Dziennik zmian”",
  "history.refresh": () => "Refresh",
  "history.more": ({ count }) => `and ${some(count, "more cell", "more cells")}`,
  "history.clean": () => "Tidying up",
  "history.markers": () => "Remove all markers",
  "history.markers.about": () => "Markers of gaps are conditional formats of our table. What the cells hold stays.",
  "history.markers.done": ({ removed }) => `Markers removed: ${String(removed)}.`,
  "history.publish": () => "Prepare for publication",
  "history.publish.about": () =>
    "A clean sheet is made beside the table: the same texts without the column Id, markers and pick lists. The table and the working sheets stay as they are.",
  "history.publish.sure": () => "Make the clean sheet",
  "history.publish.done": ({ copy }) =>
    `Done: the clean table is on the sheet “${String(copy)}”. It can be moved to a file of its own.`,
};
