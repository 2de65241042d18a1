import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { ROOT, cli, workFolder } from "./run";

const folder = workFolder();
const at = (name: string) => join(folder, name);
const SAMPLE = join(ROOT, "samples/plan-tekst.txt");

interface Collected {
  actions: number;
  conflicts: { actionId: string; column: string; sides: { value: string; files: string[] }[] }[];
  removals: unknown[];
  added: string[];
  rematched: unknown[];
  broken: { file: string; why: string }[];
  aside: unknown[];
}

/** Rows of Działania without the header, as another reader sees them. */
async function rowsOf(path: string): Promise<unknown[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet("Działania")!;
  const rows: unknown[][] = [];
  sheet.eachRow((row, number) => number > 1 && rows.push((row.values as unknown[]).slice(1)));
  return rows;
}

async function edit(path: string, change: (sheet: ExcelJS.Worksheet) => void): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  change(workbook.getWorksheet("Działania")!);
  await workbook.xlsx.writeFile(path);
}

describe("hand out, collect", () => {
  let packages: string[] = [];

  beforeAll(() => {
    expect(cli("structure", SAMPLE, "--out", at("plan.xlsx")).code).toBe(0);
    expect(cli("handout", at("plan.xlsx"), "--out", at("paczki"), "--return-by", "2026-12-15").code).toBe(0);
    packages = readdirSync(at("paczki"))
      .sort()
      .map((name) => at(`paczki/${name}`));
  });

  const collect = (...files: string[]): Collected => {
    const { code, out, err } = cli("collect", at("plan.xlsx"), ...files, "--out", at("zebrane.xlsx"), "--json", "-");
    expect([
      code,
      err
        .split("\n")
        .filter((line) => !line.startsWith("Pominięto"))
        .join(""),
    ]).toEqual([0, ""]);
    return JSON.parse(out) as Collected;
  };

  test("collected unedited, the plan is what it was", async () => {
    expect(packages.length).toBeGreaterThan(3);
    const json = collect(...packages);
    expect([json.conflicts, json.removals, json.added, json.rematched, json.broken, json.aside]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(await rowsOf(at("zebrane.xlsx"))).toEqual(await rowsOf(at("plan.xlsx")));
  });

  test("an answer with a renamed header, a changed cell and a new row is joined; a broken file is named and the rest collected", async () => {
    const [first, second] = packages as [string, string];
    await edit(first, (sheet) => {
      sheet.getRow(1).getCell(8).value = "Finansowanie";
      sheet.getRow(2).getCell(8).value = "budżet gminy, Senior+";
      sheet.getRow(2).getCell(8).note = "Wniosek złożymy w marcu";
      sheet.addRow([
        sheet.getRow(2).getCell(1).value,
        "I",
        sheet.getRow(2).getCell(3).value,
        99,
        "Nowe działanie dopisane przez jednostkę",
        2027,
        2028,
        "budżet gminy",
        "GOPS",
      ]);
    });
    writeFileSync(second, readFileSync(second).subarray(0, 2000));
    const json = collect(...packages);
    expect(json.broken.map((each) => each.file)).toEqual([second]);
    expect(json.added).toHaveLength(1);
    expect(json.aside).toEqual([{ file: basename(first), where: "komentarz do H2", text: "Wniosek złożymy w marcu" }]);
    const rows = await rowsOf(at("zebrane.xlsx"));
    expect(rows.flat()).toEqual(
      expect.arrayContaining(["budżet gminy, Senior+", "Nowe działanie dopisane przez jednostkę"]),
    );
  });

  test("two files that changed one cell to different values are a conflict, and the plan keeps its own", async () => {
    mkdirSync(at("dwie"), { recursive: true });
    for (const [name, value] of [
      ["a.xlsx", "PFRON"],
      ["b.xlsx", "EFS+"],
    ] as const) {
      writeFileSync(at(`dwie/${name}`), readFileSync(packages.at(-1)!));
      await edit(at(`dwie/${name}`), (sheet) => void (sheet.getRow(2).getCell(8).value = value));
    }
    const json = collect(at("dwie/a.xlsx"), at("dwie/b.xlsx"));
    expect(json.conflicts).toEqual([
      expect.objectContaining({
        column: "funding",
        sides: [
          { value: "EFS+", files: ["b.xlsx"] },
          { value: "PFRON", files: ["a.xlsx"] },
        ],
      }),
    ]);
    expect(await rowsOf(at("zebrane.xlsx"))).toEqual(await rowsOf(at("plan.xlsx")));
  });
});

test("successor: changes only actions that outlive the day, and a second run changes nothing", () => {
  const run = (input: string, output: string) =>
    JSON.parse(
      cli(
        "successor",
        input,
        "--from",
        "GOPS",
        "--to",
        "Centrum Usług Społecznych",
        "--since",
        "2029-01-01",
        "--out",
        output,
        "--json",
        "-",
      ).out,
    ) as { edits: { actionId: string; column: string; before: string; after: string }[]; before: string[] };
  const first = run(SAMPLE, at("nastepca.xlsx"));
  expect(first.edits.length).toBeGreaterThan(0);
  expect(first.edits.filter((each) => first.before.includes(each.actionId))).toEqual([]);
  expect(run(at("nastepca.xlsx"), at("nastepca2.xlsx")).edits).toEqual([]);
});

test("compare: a plan with itself is kept whole", () => {
  const { code, out } = cli("compare", SAMPLE, SAMPLE, "--json", "-");
  const { counts } = JSON.parse(out) as { counts: Record<string, number> };
  expect([code, counts]).toEqual([0, { kept: 32, changed: 0, split: 0, joined: 0, dropped: 0, added: 0 }]);
});

test.each(["porownanie.docx", "porownanie.xlsx"])("compare leaves %s with both plans' actions in it", (name) => {
  expect(cli("compare", SAMPLE, join(ROOT, "samples/plan-warsztat.docx"), "--out", at(name))).toMatchObject({
    code: 0,
    out: expect.stringContaining("Zapisano") as string,
  });
  const parts = unzipSync(new Uint8Array(readFileSync(at(name))));
  expect(
    Object.values(parts)
      .map((part) => strFromU8(part))
      .join(""),
  ).toContain("Zatrudnienie drugiego asystenta rodziny.");
});

test("workshop: every question lists its cells, and findings nobody can answer aloud stay outside", () => {
  const { questions, outside } = JSON.parse(cli("workshop", SAMPLE, "--json", "-").out) as {
    questions: { question: string; cells: unknown[] }[];
    outside: { code: string; message: string }[];
  };
  expect(questions.every((each) => each.cells.length > 0 && /\?/.test(each.question))).toBe(true);
  expect(outside.map((each) => each.code)).toEqual(expect.arrayContaining(["WSK-01"]));
});

test("report and export leave Word files that say what was checked", () => {
  expect(cli("report", SAMPLE, "--docx", at("raport.docx"), "--mission", "Nikt nie zostaje sam.")).toMatchObject({
    code: 0,
    out: expect.stringContaining("bez informacji: 32") as string,
  });
  expect(cli("export", SAMPLE, "--docx", at("plan.docx"))).toMatchObject({
    code: 0,
    out: expect.stringContaining("Zapisano") as string,
  });
  expect(cli("export", SAMPLE, "--docx", at("plan2.docx"), "--into", at("plan.docx")).code).toBe(0);
});
