/** Words of the sheets the add-in writes. */
import type { Sentence } from "../catalogue";
import type { pl } from "../pl/sheets";
import { en as more } from "./sheets-more";

const n = (value: unknown, one: string, many = `${one}s`) =>
  `${Number(value ?? 0)} ${Number(value) === 1 ? one : many}`;
const titled = (name: string, title: unknown) => (title ? `${name}: ${String(title)}` : name);
const joined = (parts: unknown) => (parts as readonly string[]).join("; ");

export const en: Record<keyof typeof pl, Sentence> = {
  "list.title": () => "Dictionary",
  "list.responsible": () =>
    "Choose a body from the sheet Słownik or type your own. New bodies can be added on the sheet Słownik.",
  "list.partners": () => "Choose a body from the sheet Słownik or type several, divided by semicolons.",
  "list.funding": () =>
    "Choose a source from the sheet Słownik or type your own. An institution is not yet a source of money.",
  "list.status": () => "Choose a status from the list: planowane, w trakcie, zrealizowane, zaniechane.",

  "severity.error": () => "Error",
  "severity.warning": () => "Warning",
  "severity.hint": () => "Hint",

  "gaps.title": (v) => titled("Gaps in the action table", v.title),
  "gaps.checked": (v) =>
    `Checked: ${n(v.actions, "action")}, ${n(v.columns, "column")}. Result: ${n(v.error, "error")}, ${n(v.warning, "warning")}, ${n(v.hint, "hint")}.`,
  "gaps.severity": () => "Severity",
  "gaps.code": () => "Code",
  "gaps.rule": () => "Rule",
  "gaps.address": () => "Address",
  "gaps.place": () => "Place",
  "gaps.sentence": () => "What was found",
  "gaps.why": () => "Why it matters",
  "gaps.mend": () => "How to mend it",
  "gaps.decision": () => "Decision",
  "gaps.who": () => "Who and by when",
  "gaps.wholeTable": () => "whole table",
  "gaps.suppressed": (v) =>
    `Left out as the settings say: ${n(v.count, "finding")}. The list with reasons is on the sheet “Ustawienia planu”.`,
  "gaps.accepted": (v) => `Accepted in the baseline and so not shown: ${n(v.count, "finding")}.`,

  "dictionary.title": () => "Dictionary of bodies and sources of money",
  "dictionary.note": () =>
    "These tables are yours to edit: add a line under the last one and it will be on the lists of the sheet Działania after a refresh.",
  "dictionary.status": () => "Status",
  "status.planned": () => "planowane",
  "status.running": () => "w trakcie",
  "status.done": () => "zrealizowane",
  "status.dropped": () => "zaniechane",

  "group.noArea": () => "(no area)",
  "group.noGoal": () => "(no operational goal)",

  "summary.title": (v) => titled("Summary", v.title),
  "summary.counts": (v) =>
    `When made: ${n(v.areas, "area")}, ${n(v.goals, "operational goal")}, ${n(v.actions, "action")}.`,
  "summary.says": (v) =>
    `Actions in the plan: ${v.all}; without a source of money: ${v.funding}, without a responsible body: ${v.body}, without dates: ${v.dates}.`,
  "summary.live": () =>
    "The numbers are formulas on the table Działania and change with it. After renaming or adding areas or goals refresh the summary.",
  "summary.completenessNote": () =>
    "Completeness: which part of the actions has a source of money, a responsible body and both dates (the mean of the three). Words for “all the time” count as a term; “-” and “brak” are gaps.",
  "summary.areas": () => "Areas",
  "summary.goals": () => "Operational goals",
  "summary.leads": () => "Leading bodies",
  "summary.sources": () => "Sources of money",
  "summary.area": () => "Area",
  "summary.goal": () => "Operational goal",
  "summary.lead": () => "Leading body",
  "summary.source": () => "Source of money",
  "summary.actions": () => "Actions",
  "summary.noFunding": () => "No source of money",
  "summary.noBody": () => "Nobody responsible",
  "summary.noDates": () => "No dates",
  "summary.oneDate": () => "One date only",
  "summary.first": () => "First year",
  "summary.last": () => "Last year",
  "summary.completeness": () => "Completeness",
  "summary.share": () => "Share",
  "summary.total": () => "Whole table",
  "summary.outside": () => "Outside the above (0 = agrees)",
  "summary.otherWordings": () => "Other wordings, typed later (0 = agrees)",
  "summary.beyond": (v) =>
    `This column holds very many different entries: the ${v.wordings} rarest (of ${v.actions} actions) are only counted together, as other entries.`,
  "summary.several": () =>
    "An action with several sources counts with each of them, so the lines may add up to more than the whole table.",
  "summary.otherLeads": (v) => `others: ${n(v.count, "body", "bodies")}`,
  "summary.nameless": () => "(the wording names no body)",
  "summary.none.responsible": () => "(nobody responsible)",
  "summary.none.funding": () => "(no source)",

  "source.budżet gminy": () => "Budget of the commune (county, city)",
  "source.koszty bieżące": () => "Running costs of the unit",
  "source.bez kosztów": () => "No cost",
  "source.dotacje i programy rządowe": () => "State grants and programmes",
  "source.UE": () => "European Union",
  "source.PFRON": () => "PFRON",
  "source.Fundusz Pracy": () => "Fundusz Pracy, KFS",
  "source.NFZ": () => "NFZ",
  "source.sponsorzy": () => "Sponsors, gifts",
  "source.środki organizacji i partnerów": () => "Money of organisations and partners",
  "source.środki zewnętrzne nieokreślone": () => "Unspecified outside money",
  "source.answered": () => "Not applicable (an answer without a source)",
  "source.institution": () => "An institution instead of a source",
  "source.unclear": () => "Wording not recognised",

  "load.title": () => "Load by year",
  "load.year": () => "Year",
  "load.yearLabel": (v) => `Year ${v.year}`,
  "load.running": () => "Actions running",
  "load.none": () => "No action has a year, so the load by year cannot be worked out.",
  "load.steady": () => "of these “all the time” (in each year)",
  "load.elsewhere": () => "Wholly outside these years",
  "load.uncounted": () => "Not counted: one date or both missing",
  "load.part": (v) => `${v.year}: ${v.count}`,

  "axis.actions": () => "Number of actions",
  "chart.areas": () => "Actions and gaps by area",
  "chart.areas.gaps": (v) => `Actions without a source of money: ${v.count} of ${v.all}`,
  "chart.load.most": (v) => `Most actions running: ${v.count} (first in: ${v.year})`,
  "chart.areas.part": (v) =>
    `${v.label}: ${n(v.actions, "action")}, no source of money ${v.noFunding}, nobody responsible ${v.noBody}, no dates ${v.noDates}`,
  "chart.areas.alt": (v) => `Bar chart: actions and gaps by area. ${joined(v.parts)}.`,
  "chart.load": () => "Number of actions running in each year",
  "chart.load.alt": (v) => `Column chart: number of actions running. ${joined(v.parts)}.`,
  ...more,
};
