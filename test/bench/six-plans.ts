/**
 * `npx tsx test/bench/six-plans.ts FOLDER [NAME…]`: six plans that ask most of the sheets and of the document, each
 * taken through the command line into FOLDER: the workbook with every sheet, Word in three layouts, the yearly
 * report. The pages are then looked at by hand (docs/tried-by-hand.md says how and what was seen). No network.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import { benchPlan, numbers } from "./plans";

const HEADERS = [
  "Obszar",
  "Nr celu",
  "Cel operacyjny",
  "Nr",
  "Działanie",
  "Od kiedy",
  "Do kiedy",
  "Źródło finansowania",
  "Odpowiedzialny",
  "Wskaźnik",
  "Wartość docelowa",
  "Koszt",
  "Status",
];
const REAL = resolve("../shared/tables/strategia-2004-2014.txt");

type Cell = string | number | Date | null;

/** A row of the first eleven columns at most; what is left out is empty. */
const row = (...cells: Cell[]): Cell[] => cells;

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const ONE = [
  row(
    "Wsparcie rodzin",
    "1",
    "Rodziny radzące sobie same",
    1,
    "Prowadzenie punktu porad rodzinnych",
    2026,
    2030,
    "budżet gminy",
    "GOPS",
  ),
];

const ONE_AREA = Array.from({ length: 9 }, (_, index) =>
  row(
    "Aktywność osób starszych i osób z niepełnosprawnościami",
    String(1 + Math.floor(index / 5)),
    index < 5 ? "Bezpieczne i samodzielne życie seniorów" : "Dostępna przestrzeń publiczna",
    (index % 5) + 1,
    ["Klub seniora w każdym sołectwie", "Teleopieka", "Transport od drzwi do drzwi", "Audyt dostępności budynków"][
      index % 4
    ]!,
    day(`2026-0${1 + (index % 9)}-15`),
    day(`202${7 + (index % 3)}-1${index % 3}-30`),
    ["budżet gminy", "PFRON", "EFS+ i budżet gminy", null][index % 4]!,
    ["GOPS", "Urząd Gminy", "GOPS we współpracy z PCPR", null][index % 4]!,
    index % 2 ? "liczba uczestników" : null,
    index % 2 ? 40 + index : null,
    index % 3 ? 12_500.5 * (index + 1) : "30 tys. zł rocznie",
    ["w toku", "nierozpoczęte", "zrealizowane"][index % 3]!,
  ),
);

function many(count: number): Cell[][] {
  const next = numbers(11);
  return benchPlan(count).actions.map((action, index) => {
    const [from, to] = [action.from.iso ?? null, action.to.iso ?? null].map((iso) => (iso ? Number(iso) : iso));
    return row(
      ["Rodzina", "Zdrowie i profilaktyka uzależnień", "Edukacja", "Rynek pracy", "Bezpieczeństwo"][
        Math.floor(index / 80)
      ]!,
      String(1 + (Math.floor(index / 20) % 4)),
      `Cel ${1 + Math.floor(index / 20)}: ${benchPlan(1, 1 + Math.floor(index / 20)).goals[0]!.text.replace(/^Cel 1 /, "rozwój ")}`,
      (index % 20) + 1,
      action.text || null,
      from!,
      to!,
      action.funding || null,
      action.responsible ? `${action.responsible}${index % 7 === 0 ? `, wydział nr ${index}` : ""}` : null,
      next() > 0.5 ? "liczba osób objętych wsparciem" : null,
      next() > 0.5 ? Math.round(next() * 500) : null,
      next() > 0.3 ? Math.round(next() * 9_000_000) / 10 : null,
      ["nierozpoczęte", "w toku", "zrealizowane", null][Math.floor(next() * 4)]!,
    );
  });
}

const sentence =
  "Działanie obejmuje rozpoznanie potrzeb mieszkańców, przygotowanie oferty i coroczne sprawdzenie jej skutków. ";
const LONG = Array.from({ length: 6 }, (_, index) =>
  row(
    "Zapobieganie wykluczeniu społecznemu i przeciwdziałanie niepełnosprawnościom sprzężonym",
    String(1 + Math.floor(index / 3)),
    sentence.repeat(index % 3 === 0 ? 4 : 1).trim(),
    (index % 3) + 1,
    index % 2 ? "Krótkie działanie" : `${index}. ${sentence.repeat(46).trim()}`.slice(0, 5000),
    2026,
    2027 + index,
    index === 2 ? `budżet gminy, ${"program wieloletni, ".repeat(30)}PFRON` : "budżet gminy",
    index === 4
      ? `GOPS we współpracy z: ${"stowarzyszeniem mieszkańców, ".repeat(25)}policją`
      : "Gminny Ośrodek Pomocy Społecznej",
    index === 0 ? sentence.repeat(10).trim() : null,
  ),
);

const AWKWARD = [
  ["=1+1 „cudzysłów” & <znaczniki>", "- zakup sprzętu", "+48 123 456 789"],
  ["@import 'x'", "Zażółć gęślą jaźń ŻÓŁĆ", "emoji 👩‍👧‍👦 i strzałka →"],
  ["dwie\nlinie w komórce", '"=HYPERLINK(""a"")', "znak \u00a0twardej\u00a0spacji"],
  ["Konstantynopolitańczykowianeczkówna", "NIEPEŁNOSPRAWNOŚCIAMI", "%d $1 \\n {{tabela}}"],
].map(([action, funding, responsible], index) =>
  row(
    index < 2 ? "NIEPEŁNOSPRAWNOŚĆ & 'starość' <65+>" : "-",
    index < 2 ? "I" : "",
    index < 2 ? "=CEL „pierwszy”" : "",
    index + 1,
    action!,
    index === 0 ? "na bieżąco" : 2026 + index,
    index === 0 ? "na bieżąco" : index === 3 ? "do odwołania" : 2028,
    funding!,
    responsible!,
  ),
);

/** The real table comes as its text; all others as a sheet somebody made. */
const PLANS: Readonly<Record<string, readonly Cell[][] | "real">> = {
  one: ONE,
  "one-area": ONE_AREA,
  real: "real",
  many: many(400),
  long: LONG,
  awkward: AWKWARD,
};

async function inputOf(name: string, folder: string): Promise<string> {
  const rows = PLANS[name]!;
  if (rows === "real") return existsSync(REAL) ? REAL : resolve("samples/plan-warsztat.docx");
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Plan");
  const used = Math.max(...rows.map((cells) => cells.length));
  sheet.addRow(HEADERS.slice(0, used));
  for (const cells of rows) sheet.addRow(cells);
  const path = join(folder, `${name}-input.xlsx`);
  writeFileSync(path, new Uint8Array(await book.xlsx.writeBuffer()));
  return path;
}

function cli(...args: string[]): void {
  const { status, stderr, stdout } = spawnSync("npm", ["run", "--silent", "cli", "--", ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")}\n${stdout}${stderr}`);
  process.stdout.write(stderr);
}

async function main([folder, ...wanted]: readonly string[]): Promise<void> {
  if (!folder) throw new Error("npx tsx test/bench/six-plans.ts FOLDER [NAME…]");
  mkdirSync(folder, { recursive: true });
  for (const name of wanted.length > 0 ? wanted : Object.keys(PLANS)) {
    const input = await inputOf(name, folder);
    const out = (rest: string) => join(folder, `${name}${rest}`);
    cli("structure", input, "--out", out(".xlsx"), "--sheets", "wszystkie");
    for (const layout of ["dostepny", "tradycyjny", "karty"])
      cli("export", out(".xlsx"), "--docx", out(`-${layout}.docx`), "--layout", layout);
    cli("report", out(".xlsx"), "--docx", out("-raport.docx"));
    process.stdout.write(`${name}: done\n`);
  }
}

void main(process.argv.slice(2));
