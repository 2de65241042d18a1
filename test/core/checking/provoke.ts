/**
 * For each rule a plan that has the defect and one that has not: what rules find and what sentences say is tested on
 * these.
 */
import type { CheckOptions } from "../../../src/core/checking";
import type { ColumnReading, Table } from "../../../src/core/table";
import { ALL_COLUMNS, plan, term, type Spec } from "./sample";

export interface Provoked {
  bad: Table;
  good: Table;
  options?: CheckOptions;
  /** Findings the bad plan gives; 1 unless said. */
  count?: number;
}

const one = (bad: Spec, good: Spec = {}, rest: Partial<Provoked> = {}): Provoked => ({
  bad: plan([bad]),
  good: plan([good]),
  ...rest,
});
const without = (...columns: string[]): ColumnReading[] =>
  ALL_COLUMNS.filter(({ column }) => !columns.includes(column));
const header = (text: string, how: ColumnReading["how"]): ColumnReading[] => [
  ...ALL_COLUMNS,
  { header: text, column: "responsible", confidence: how === "own" ? "sure" : "likely", how },
];
const years = (from: string, to: string, funding: string): Spec => ({ from, to, funding });
const goalOf = (text: string, extra: Spec = {}): Table => plan([{ goal: text, ...extra }]);
const INDICATOR = {
  name: "liczba uczestników",
  base: "10",
  baseYear: "2025",
  target: "40",
  source: "rejestr GOPS",
  frequency: "raz w roku",
};
const wide = { period: { from: "2000", to: "2040" } };
const dated = (bad: Spec, good: Spec, rest: Partial<Provoked> = {}): Provoked => ({
  bad: plan([bad], wide),
  good: plan([good], wide),
  ...rest,
});
const five = (spec: Spec): Spec[] => Array.from({ length: 5 }, () => spec);

const emptyGoal = plan([{}]);
emptyGoal.goals.push({ area: "Rodzina", number: "II", text: "Bezpieczny dom", origin: { file: "plan" } });

export const PROVOKED: Readonly<Record<string, Provoked>> = {
  "STR-01": { bad: plan([{ text: "" }], { columns: without("action") }), good: plan([{}]) },
  "STR-02": {
    bad: plan([{ from: "", to: "", funding: "" }], { columns: without("from", "to", "funding") }),
    good: plan([{}]),
  },
  "STR-03": {
    bad: plan([{}], { columns: header("ODPOWIEDZALNY", "typo") }),
    good: plan([{}], { columns: header("ODPOWIEDZIALNY", "own") }),
  },
  "STR-04": { bad: plan([{ number: "1" }, { number: "3" }, { number: "4" }]), good: plan([{}, {}, {}]) },
  "CEL-01": one({ goal: "", goalNumber: "" }),
  "CEL-02": { bad: emptyGoal, good: plan([{}]) },
  "CEL-03": { bad: goalOf("Brak bezdomności"), good: goalOf("Brak bezdomności", { indicator: INDICATOR }) },
  "DZI-01": one({ text: "-" }),
  "DZI-02": { bad: plan([{ text: "Zakup busa." }, { text: "zakup  BUSA", funding: "PFRON" }]), good: plan([{}, {}]) },
  "DZI-03": {
    bad: plan([
      { text: "Wspieranie rozwoju wolontariatu" },
      { text: "Podejmowanie działań na rzecz rozwoju wolontariatu", goalNumber: "II", goal: "Aktywni" },
    ]),
    good: plan([{}, { goalNumber: "II", goal: "Aktywni" }]),
  },
  "DZI-04": one({ text: "Wspieranie rodzin" }, { text: "Wspieranie rodzin", indicator: INDICATOR }),
  "CZA-01": one({ from: "w razie konieczności", to: "" }),
  "CZA-02": one({ from: "2027", to: "2026" }),
  "CZA-03": one({ from: "2026", to: "2041" }),
  "CZA-04": one({ from: "2026-03", to: "" }),
  "CZA-05": one({ from: "na bieżąco", to: "na bieżąco" }),
  "CZA-06": { bad: plan(five({ from: "2026", to: "2035" })), good: plan(five({ from: "2026", to: "2027" })) },
  "CZA-07": one({ from: { ...term("2026"), movedFrequency: "raz w roku" } }),
  "CZA-08": one({ from: "203" }),
  "CZA-09": one({ from: { ...term("2026-03"), text: "marzec", yearFromTitle: true } }),
  "CZA-10": one(
    { to: "2026", status: "w trakcie" },
    { to: "2026", status: "Zrealizowano w całości" },
    { options: { frame: { referenceDate: "2028-05-10" } } },
  ),
  "FIN-01": one({ funding: "–" }, { funding: "bez dodatkowych kosztów" }),
  "FIN-02": one({ funding: "Samorząd gminy" }),
  "FIN-03": one({ funding: "środki zewnętrzne" }),
  "FIN-04": dated(years("2025", "2027", "POWER"), years("2020", "2022", "POWER")),
  "FIN-05": dated(years("2022", "2035", "FERS"), years("2022", "2035", "FERS, budżet gminy")),
  "FIN-06": dated(years("2018", "2019", "FERS"), years("2022", "2023", "FERS")),
  "ODP-01": one({ responsible: "brak", lead: "" }),
  "ODP-02": one({ responsible: "Samorząd gminy", lead: "samorząd gminy" }),
  "ODP-03": one(
    { responsible: "GOPS we współpracy z policją i innymi podmiotami" },
    { responsible: "GOPS we współpracy z policją" },
  ),
  "ODP-04": one({ responsible: "GOPS, PUP, Policja" }, { responsible: "GOPS we współpracy z PUP i Policją" }),
  "ODP-05": one({ responsible: "1. GOPS 2. promocji przy okazji np. Dni Rodziny 3. lokalnymi mediami" }),
  "ODP-06": dated(
    { from: "2005", to: "2006", responsible: "AWRSP" },
    { from: "2001", to: "2002", responsible: "AWRSP" },
  ),
  "ODP-07": { bad: plan(five({})), good: plan([{}, {}, {}, { lead: "powiatowy urząd pracy" }, { lead: "policja" }]) },
  "ODP-08": one({ responsible: "GOPS we współpracy z KRSŻ" }, { responsible: "GOPS we współpracy z PUP" }),
  "SPO-01": dated(
    { responsible: "AWR SP", from: "2001", to: "2002" },
    {},
    { bad: plan([{ responsible: "AWR SP" }, { responsible: "GOPS we współpracy z AWRSP" }]) },
  ),
  "SPO-02": one({ note: "[KONFLIKT: GOPS – 2024 | PUP – 2025]" }, { note: "rozwiązywanie konfliktów" }),
  "WSK-01": one({}, { indicator: INDICATOR }),
  "WSK-02": one({ indicator: { ...INDICATOR, base: "", target: "-" } }, { indicator: INDICATOR }),
  "WSK-03": one({ indicator: { ...INDICATOR, source: "" } }, { indicator: INDICATOR }),
  "WSK-04": one({ indicator: "wzrost świadomości" }, { indicator: "odsetek osób objętych pomocą" }),
  "JEZ-01": dated(
    { text: "Przeciwdziałanie przemocy w rodzinie", from: "2024", to: "2027" },
    { text: "Przeciwdziałanie przemocy w rodzinie", from: "2015", to: "2020" },
  ),
  "FIN-07": one(
    { text: "Remont chodnika przy ul. Polnej", funding: "opłaty za zezwolenia na sprzedaż alkoholu" },
    { text: "Zajęcia profilaktyczne w świetlicy", funding: "opłaty za zezwolenia na sprzedaż alkoholu" },
  ),
  "FIN-08": one(
    { cost: "100 000 zł", extra: { "2026": "40 000", "2027": "50 000" } },
    { cost: "90 000 zł", extra: { "2026": "40 000", "2027": "50 000" } },
  ),
  "FIN-09": one(
    { from: "2027", to: "2028", funding: "Program „Infrastruktura świetlic 2021–2025”" },
    { from: "2027", to: "2028", funding: "Program „Infrastruktura świetlic 2026–2030”" },
  ),
  "PLA-01": one({}, { indicator: INDICATOR, strategicGoal: "Silne rodziny" }, { options: { frame: { kind: "srps" } } }),
  "PLA-02": {
    bad: plan([{}], { period: { from: "2026", to: "2031" } }),
    good: plan([{}], { period: { from: "2026", to: "2028" } }),
    options: { frame: { kind: "wspieranie-rodziny" } },
  },
};
