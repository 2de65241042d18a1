/**
 * Words of the sheets Harmonogram, Podmioty, Finansowanie, Wskaźniki, Plan w liczbach, Wymagania prawa, Co się zmieni,
 * Ustawienia planu.
 */
import type { Sentence } from "../catalogue";
import type { pl } from "../pl/sheets-more";
import { en as statute } from "./sheets-statute";

const titled = (name: string, title: unknown) => (title ? `${name}: ${String(title)}` : name);
const joined = (parts: unknown) => (parts as readonly string[]).join("; ");

export const en: Record<keyof typeof pl, Sentence> = {
  "schedule.title": (v) => titled("Schedule", v.title),
  "schedule.emptyMeans": () => "that the action does not run in this period",
  "schedule.note": () =>
    "The mark ■ stands in each period in which the action runs. An action no year of its beginning or its end has none; one that runs “all the time” has it everywhere.",
  "schedule.noteGoals": (v) =>
    `The plan has more than ${v.limit} actions, so the lines are operational goals and the numbers say how many of their actions run in the year.`,
  "schedule.quarter": (v) => `${v.quarter} q. ${v.year}`,
  "schedule.quarterOnly": (v) => `Q${v.quarter}`,
  "schedule.action": () => "Action",
  "schedule.from": () => "From",
  "schedule.to": () => "To",
  "schedule.gone": () => "(removed from the table Działania)",
  "schedule.running": () => "Actions running",
  "schedule.inTable": () => "Actions in the table:",
  "schedule.shown": () => "Actions in this schedule:",

  "timeline.sheet": (v) => titled("Timeline", v.title),
  "timeline.label": () => "Action",
  "timeline.start": () => "Start",
  "timeline.length": () => "Length (days)",
  "timeline.until": () => "until",
  "timeline.axis": () => "Year",
  "timeline.title": () => "Timeline of actions",
  "timeline.areaTitle": (v) => `Timeline of actions: ${v.area}`,
  "timeline.part": (v) => `${v.label}: ${v.from}–${v.to}`,
  "timeline.partNone": (v) => `${v.label}: no year of its beginning or its end`,
  "timeline.alt": (v) => `Stacked bar chart: ${v.title}. ${joined(v.parts)}.`,
  "timeline.equal": (v) =>
    `${v.count} of ${v.of} actions have the same term ${v.from}–${v.to}, so a timeline would show almost only equal bars. Instead there is the load by year.`,
  "timeline.noTerms": () =>
    "No action has both the year of its beginning and of its end yet, so a timeline would be empty. Instead there is the load by year.",
  "timeline.noTermsIn": (v) =>
    `No timeline where no action has both the year of its beginning and of its end: ${joined(v.areas)}.`,
  "timeline.tooMany": (v) =>
    `The timeline would take ${v.charts} charts and nobody could read them. Instead there is the load by year.`,

  "bodies.title": (v) => titled("Bodies", v.title),
  "bodies.says": (v) => `Leads most actions: ${v.body} (${v.count} of ${v.all})`,
  "bodies.note": () =>
    "L: the body leads an action of this goal, P: it is a partner. Numbers and marks change with the table; new wordings in Odpowiedzialny need a refresh.",
  "bodies.body": () => "Body",
  "bodies.leads": () => "Leads",
  "bodies.partners": () => "Is a partner",
  "bodies.matrix": () => "Bodies and goals",
  "bodies.legend": () => "Goals in the columns",
  "bodies.more": (v) => `Bodies named most often are shown; left out: ${v.count}.`,
  "bodies.none": () => "The column Odpowiedzialny names no body.",
  "bodies.load": () => "Load of leading bodies by year",
  "bodies.loadTooLong": () => "The plan is too long to count the load of each body in each year by formulas.",
  "bodies.concentration": () => "Concentration",
  "bodies.distinct": () => "Bodies that lead something",
  "bodies.share": () => "Largest share of one leading body",
  "bodies.sharpAbove": () => "One body leads four fifths of the actions or more: name the leaders of single actions.",
  "bodies.sharpBelow": () => "No body leads four fifths of the actions.",
  "bodies.unread": () => "Other wordings, typed later (0 = agrees)",

  "chart.bodies": () => "Leading bodies and partners",
  "chart.bodies.part": (v) => `${v.label}: leads ${v.leads}, is a partner in ${v.partners}`,
  "chart.bodies.alt": (v) => `Bar chart: number of actions a body leads and is a partner in. ${joined(v.parts)}.`,

  "funding.title": (v) => titled("Money", v.title),
  "funding.says": (v) => `Actions without a source of money: ${v.count} of ${v.all}`,
  "funding.note": () => "Financial frame: from which sources and in which years the actions are to be paid for.",
  "funding.byYear": () => "Sources by year (actions running)",
  "funding.unnamed": () => "(no source)",
  "funding.toFind": () => "What is still to be found",
  "funding.gap": () => "Gap",
  "funding.gap.none": () => "No source",
  "funding.gap.institution": () => "Only an institution instead of a source",
  "funding.gap.vague": () => "Only unspecified outside money",
  "funding.gap.unclear": () => "Wording not recognised",
  "funding.gap.total": () => "To be completed",
  "funding.gap.named": () => "Actions with a named source",
  "funding.cost": () => "Cost by source",
  "funding.costColumn": () => "Cost",
  "funding.costActions": () => "Actions with a cost",
  "funding.costNote": () =>
    "The cost of an action with several sources stands in the line “several sources”, since the table does not divide it. Amounts in words (“4 000 zł”) are counted as they were when this was made; amounts typed as numbers are live.",
  "funding.costSeveral": () => "Several sources (not divided)",
  "funding.costUnread": () => "Cost written otherwise, typed later or unreadable (actions)",
  "funding.noCost": () =>
    "The table has no column Koszt, so amounts cannot be summed. The column can be turned on when the table is put in order.",

  "chart.sources": () => "Sources of money",
  "chart.sources.part": (v) => `${v.label}: ${v.count}`,
  "chart.sources.alt": (v) => `Bar chart: number of actions by source of money. ${joined(v.parts)}.`,

  "indicators.title": (v) => titled("Indicators", v.title),
  "indicators.note": () => "Monitoring table: each action with its indicator, its measure and what is missing.",
  "indicators.none": () =>
    "The table has no column Wskaźnik. Without indicators nobody can say what the actions have changed: add the column Wskaźnik and fill it in.",
  "indicators.tooLong": (v) =>
    `The plan has more than ${v.limit} actions: the indicators are on the sheet Działania, here are only the numbers.`,
  "indicators.what": () => "What there is",
  "indicators.with": () => "Actions with an indicator",
  "indicators.without": () => "Actions without an indicator",
  "indicators.noBase": () => "Indicators without a base value",
  "indicators.noTarget": () => "Indicators without a target value",
  "indicators.noSource": () => "Indicators without a data source",
  "indicators.noFrequency": () => "Indicators without a frequency",
  "indicators.action": () => "Action",
  "indicators.indicator": () => "Indicator",
  "indicators.unit": () => "Unit",
  "indicators.source": () => "Data source",
  "indicators.frequency": () => "Frequency",
  "indicators.base": () => "Base value",
  "indicators.baseYear": () => "Base year",
  "indicators.target": () => "Target value",
  "indicators.missing": () => "What is missing",
  "indicators.lack.all": () => "an indicator",
  "indicators.lack.base": () => "base value; ",
  "indicators.lack.target": () => "target value; ",
  "indicators.lack.source": () => "data source; ",
  "indicators.lack.frequency": () => "frequency; ",
  "indicators.lack.nothing": () => "nothing",

  "settings.title": () => "Settings of the plan",
  "settings.note": () => "A sheet for reading. Settings are changed in the add-in's pane; they are kept in this file.",
  ...statute,
};
