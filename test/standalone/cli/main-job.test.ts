import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { toClipboardHtml, toDocx, toXlsx } from "../../build";
import { REAL_TEXT, describeReal, realRows } from "../../build/real-table";
import { ROOT, cli, workFolder } from "./run";

const folder = workFolder();
const at = (name: string) => join(folder, name);

interface StructureJson {
  areas: number;
  goals: number;
  actions: Record<string, unknown>[];
  receipt: { pieces: number; placed: number; structure: number; leftOut: unknown[] };
  columns: { header: string; column: string; confidence: string }[];
  messages: { code: string; text: string }[];
}
interface CheckJson {
  period: { from: number; to: number };
  findings: {
    code: string;
    severity: string;
    message: string;
    address?: string;
    addresses?: string[];
    actionId?: string;
    count?: number;
  }[];
  toConfirm: { code: string }[];
  totals: Record<string, number>;
}

/** The fields of the answer key, in its own form. */
const keyed = (json: StructureJson) =>
  json.actions.map(({ area, goalNumber, goal, actionNumber, action, from, to, note, funding, responsible }) => ({
    area,
    goalNumber,
    goal,
    actionNumber,
    action,
    from,
    to,
    note,
    funding,
    responsible,
  }));

function structured(input: string): StructureJson {
  const { code, out, err } = cli("structure", input, "--out", `${input}.wynik.xlsx`, "--json", "-");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as StructureJson;
}

/** Counts of `rules.md` for the real table; a code that is not here must not be found. */
/**
 * What the reader assumed (STR-03, CZA-07) is confirmed, not found; what more than half of the rows lack is one finding
 * (FIN-01).
 */
const COUNTS: Record<string, number> = {
  "STR-04": 2,
  "CEL-03": 2,
  "DZI-04": 18,
  "CZA-06": 1,
  "FIN-01": 1,
  "FIN-02": 19,
  "ODP-02": 6,
  "ODP-03": 6,
  "ODP-05": 1,
  "ODP-06": 3,
  "ODP-07": 1,
  "WSK-01": 1,
  "PLA-01": 1,
};

describeReal("the real table from the terminal", () => {
  test("structure: every field of every row is that of the answer key, and the receipt balances", () => {
    writeFileSync(at("tekst.txt"), readFileSync(REAL_TEXT));
    const json = structured(at("tekst.txt"));
    expect([json.areas, json.goals, json.actions.length]).toEqual([5, 16, 44]);
    expect(keyed(json)).toEqual(realRows());
    expect(json.receipt.pieces).toBe(json.receipt.placed + json.receipt.structure + json.receipt.leftOut.length);
    expect(json.receipt.leftOut).toEqual([]);
    expect(new Set(json.columns.map((column) => column.confidence))).not.toContain("ask");
  });

  test.each<[string, () => Promise<Uint8Array | string>]>([
    ["word.docx", () => toDocx(realRows().map(asText))],
    ["plaski.xlsx", () => toXlsx(realRows().map(asText), { kind: "flat" })],
    ["warstwowy.xlsx", () => toXlsx(realRows().map(asText), { kind: "hierarchical" })],
    ["schowek.html", () => Promise.resolve(toClipboardHtml(realRows().map(asText)))],
  ])("the same 44 rows from %s", async (name, make) => {
    writeFileSync(at(name), await make());
    expect(keyed(structured(at(name)))).toEqual(realRows());
  });

  test("check: the counts of the catalogue, exactly, and the period of the table itself", () => {
    const { code, out } = cli("check", REAL_TEXT, "--json", "-");
    const json = JSON.parse(out) as CheckJson;
    const counts: Record<string, number> = {};
    for (const finding of json.findings) counts[finding.code] = (counts[finding.code] ?? 0) + 1;
    const { "DZI-03": near = 0, "SPO-01": spelled = 0, ...exact } = counts;
    expect(exact).toEqual(COUNTS);
    expect(near).toBeGreaterThanOrEqual(1);
    expect(near).toBeLessThanOrEqual(4);
    expect(spelled).toBeGreaterThanOrEqual(1);
    expect(json.findings.find((finding) => finding.code === "WSK-01")).toMatchObject({ count: 44 });
    expect(json.findings.find((finding) => finding.code === "FIN-01")).toMatchObject({ count: 24 });
    expect(json.toConfirm.map((finding) => finding.code).sort()).toEqual(["CZA-07", "STR-03"]);
    expect([code, json.period]).toEqual([0, { from: 2004, to: 2014 }]);
    const totals = { error: 0, warning: 0, hint: 0 } as Record<string, number>;
    for (const finding of json.findings) totals[finding.severity]!++;
    expect(json.totals).toEqual(totals);
  });

  test("the written workbook, read by another reader, holds the same rows, and checked again gives the same findings", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(at("tekst.txt.wynik.xlsx"));
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(["Działania", "Uwagi do planu", "Zestawienie", "Słownik"]),
    );
    const sheet = workbook.getWorksheet("Działania")!;
    const headers = (sheet.getRow(1).values as unknown[]).slice(1);
    expect(headers.slice(0, 9)).toEqual([
      "Obszar",
      "Nr celu",
      "Cel operacyjny",
      "Nr",
      "Działanie",
      "Od kiedy",
      "Do kiedy",
      "Źródło finansowania",
      "Odpowiedzialny",
    ]);
    expect(headers.at(-1)).toBe("Id");
    const rows = realRows().map((row) => [
      row.area,
      row.goalNumber,
      row.goal,
      row.actionNumber,
      row.action,
      row.from,
      row.to,
      row.funding,
      row.responsible,
    ]);
    // This reader takes a number whose format could also show days for a date; the number is what stands in the file.
    const plainNumber = (value: unknown): unknown =>
      value instanceof Date ? Math.round((value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000) : value;
    expect(rows.map((_, index) => (sheet.getRow(index + 2).values as unknown[]).slice(1, 10).map(plainNumber))).toEqual(
      rows,
    );
    const again = JSON.parse(cli("check", at("tekst.txt.wynik.xlsx"), "--json", "-").out) as CheckJson;
    const first = JSON.parse(cli("check", REAL_TEXT, "--json", "-").out) as CheckJson;
    const codes = (json: CheckJson) =>
      json.findings.map((finding) => `${finding.code} ${finding.actionId ?? ""}`).sort();
    expect(codes(again)).toEqual(codes(first));
    const fin = again.findings.find((finding) => finding.code === "FIN-01")!;
    expect(fin.addresses).toHaveLength(24);
    for (const address of fin.addresses!) expect(sheet.getCell(address).value).toBe("-");
  });

  test("structuring the structured workbook again gives the same workbook, sheet by sheet and cell by cell", async () => {
    const paths = [at("tekst.txt.wynik.xlsx"), at("drugi.xlsx")] as const;
    expect(cli("structure", paths[0], "--out", paths[1]).code).toBe(0);
    const [first, second] = await Promise.all(
      paths.map(async (path) => {
        const workbook = new ExcelJS.Workbook();
        await workbook.xlsx.readFile(path);
        return workbook.worksheets.map((sheet) => ({ name: sheet.name, rows: sheet.getSheetValues() }));
      }),
    );
    expect(second).toEqual(first);
  });

  test("--fail-on decides the exit code", () => {
    expect(cli("check", REAL_TEXT, "--fail-on", "error").code).toBe(0);
    expect(cli("check", REAL_TEXT, "--fail-on", "warning").code).toBe(1);
    expect(cli("check", REAL_TEXT, "--profile", "uchwala", "--fail-on", "error").code).toBe(1);
  });
});

function asText(row: ReturnType<typeof realRows>[number]) {
  return { ...row, actionNumber: String(row.actionNumber), from: String(row.from), to: String(row.to) };
}

test("several inputs become one plan, with every action of each", () => {
  const { code, out } = cli(
    "structure",
    join(ROOT, "samples/plan-tekst.txt"),
    join(ROOT, "samples/plan-strona.html"),
    "--out",
    at("razem.xlsx"),
    "--json",
    "-",
  );
  expect(code).toBe(0);
  const json = JSON.parse(out) as StructureJson;
  expect(new Set(json.actions.map((action) => (action.source as { file: string }).file)).size).toBeGreaterThanOrEqual(
    1,
  );
  expect(new Set(json.actions.map((action) => action.id)).size).toBe(json.actions.length);
});
