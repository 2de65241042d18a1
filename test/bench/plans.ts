/**
 * Plans for the benchmark: distinct actions from a large vocabulary, few distinct bodies and sources, as real plans
 * have them.
 */
import type { Action, Table, Term } from "../../src/core/table";

/** Repeatable numbers from 0 to 1 (mulberry32). */
export function numbers(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const OPENINGS = [
  "Wspieranie",
  "Organizacja",
  "Prowadzenie",
  "Utworzenie",
  "Inicjowanie",
  "Opracowanie",
  "Zakup",
  "Remont",
  "Budowa",
  "Szkolenie",
  "Promowanie",
  "Realizacja",
  "Modernizacja",
  "Wydanie",
  "Uruchomienie",
];
const SUBJECTS = [
  "klubów seniora",
  "świetlic",
  "zajęć sportowych",
  "warsztatów terapii",
  "punktów porad",
  "mieszkań treningowych",
  "placów zabaw",
  "grup wsparcia",
  "kampanii informacyjnych",
  "kursów komputerowych",
  "wolontariatu",
  "usług opiekuńczych",
  "asysty rodzinnej",
  "programów profilaktycznych",
  "dożywiania uczniów",
  "transportu osób starszych",
  "poradnictwa prawnego",
  "przeciwdziałania przemocy w rodzinie",
  "robót publicznych",
  "staży zawodowych",
];
const GROUPS = [
  "dla seniorów",
  "dla młodzieży",
  "dla rodziców",
  "dla osób z niepełnosprawnością",
  "dla bezrobotnych",
  "dla opiekunów",
  "dla uczniów klas starszych",
  "dla rodzin zastępczych",
  "dla mieszkańców wsi",
  "dla uzależnionych",
];
const FUNDING = [
  "budżet gminy",
  "-",
  "Samorząd gminy",
  "budżet gminy, PFRON",
  "środki zewnętrzne",
  "FERS",
  "POWER",
  "dotacja wojewody",
  "bez dodatkowych kosztów",
  "",
  "Fundusz Pracy",
  "sponsorzy",
  "budżet gminy i środki unijne",
  "–",
  "koszty bieżące jednostek",
];
const RESPONSIBLE = [
  "GOPS",
  "Samorząd gminy",
  "GOPS we współpracy z PUP",
  "Samorząd gminy we współpracy z 1. mediami 2. policją",
  "PCPR",
  "GOK, biblioteka",
  "szkoły",
  "",
  "AWRSP",
  "Samorząd gminy we współpracy z innymi podmiotami",
  "Urząd Gminy",
  "GKRPA we współpracy z policją i szkołami",
];
const SYLLABLES = [
  "ba",
  "dro",
  "ka",
  "mi",
  "lno",
  "wo",
  "sta",
  "rze",
  "go",
  "bi",
  "ni",
  "czo",
  "pa",
  "su",
  "tra",
  "le",
  "zie",
  "kro",
  "ma",
  "we",
  "jo",
  "du",
  "szy",
  "ry",
];

function pick<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)]!;
}

/** Names of places and houses: what makes real actions differ from one another. */
function name(next: () => number): string {
  const parts = Array.from({ length: 2 + Math.floor(next() * 3) }, () => pick(SYLLABLES, next)).join("");
  return parts[0]!.toUpperCase() + parts.slice(1);
}

/**
 * A text in one piece of memory, as it comes from a file; one put together from parts is kept as its parts until
 * somebody reads it.
 */
const whole = (text: string): string => JSON.parse(JSON.stringify(text)) as string;

const date = (iso: string): Term => ({ kind: "date", iso, text: iso });
const MISSING: Term = { kind: "missing", text: "-" };

/**
 * A plan of `rows` actions in goals of about 25; some rows spoilt: no text, no date, dates swapped or outside
 * 2021–2030.
 */
export function benchPlan(rows: number, seed = 7): Table {
  const next = numbers(seed);
  const actions: Action[] = [];
  const goals: Table["goals"] = [];
  const areas: string[] = [];
  for (let index = 0; index < rows; index++) {
    const goalIndex = Math.floor(index / 25);
    const area = `Obszar ${Math.floor(goalIndex / 8) + 1}`;
    const goalNumber = String((goalIndex % 8) + 1);
    const goal = `Cel ${goalIndex + 1} ${pick(SUBJECTS, numbers(goalIndex))}`;
    if (index % 25 === 0) goals.push({ area, number: goalNumber, text: goal, origin: { file: "plan" } });
    if (areas[areas.length - 1] !== area) areas.push(area);
    const from = 2021 + Math.floor(next() * 10);
    const to = Math.min(2030, from + Math.floor(next() * 5));
    const spoilt = next();
    const text =
      spoilt < 0.01
        ? ""
        : whole(
            `${pick(OPENINGS, next)} ${pick(SUBJECTS, next)} ${pick(GROUPS, next)} w miejscowości ${name(next)} przy ${name(next)}`,
          );
    actions.push({
      id: `R${index}`,
      area,
      goalNumber,
      goal,
      number: String((index % 25) + 1),
      text,
      from: spoilt > 0.98 ? MISSING : date(String(spoilt > 0.97 ? to + 1 : spoilt > 0.96 ? 2011 : from)),
      to: spoilt > 0.99 ? MISSING : date(String(to)),
      note: "",
      funding: pick(FUNDING, next),
      responsible: pick(RESPONSIBLE, next),
      lead: "",
      partners: [],
      origin: { file: "plan" },
    });
  }
  return { title: "", period: { from: "2021", to: "2030" }, areas, goals, actions, columns: [] };
}
