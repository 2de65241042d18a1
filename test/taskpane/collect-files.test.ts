/**
 * Files as they really come back: made by our writer, changed by another program, read without Excel, joined with the
 * plan.
 */
import ExcelJS from "exceljs";
import { BUILT_IN } from "../../src/core/dictionary";
import { writeXlsx } from "../../src/core/exporting";
import { collect, fileNames, handOut, type Returned } from "../../src/core/merging";
import { packageSheets } from "../../src/core/summarising/teamwork";
import { returnedFrom } from "../../src/taskpane/work/team/returned";
import { cellText, REQUIRED_COLUMNS, type Table } from "../../src/core/table";
import { action, table } from "../build/table";

const KINDS = ["Kursy", "Remont", "Dyżury", "Konkurs", "Warsztaty", "Dowóz", "Festyn"];
const WHOM = ["seniorów", "młodzieży", "rodzin wielodzietnych", "sołtysów", "uczniów klas ósmych"];

/**
 * `bodies` institutions with `each` actions: months, days, years, gaps and signs that Excel would take for formulas
 * among them.
 */
function plan(bodies: number, each: number): Table {
  return table(
    ...Array.from({ length: bodies * each }, (_, index) => {
      const body = `Jednostka nr ${Math.floor(index / each) + 1}`;
      return action({
        area: `Obszar ${(index % 3) + 1}`,
        goalNumber: ["I", "II"][index % 2]!,
        goal: `Cel ${(index % 2) + 1}`,
        number: String(index + 1),
        text: `${index % 11 ? "" : "- "}${KINDS[index % 7]} dla ${WHOM[index % 5]}, zadanie ${index + 1}`,
        from: ["2026", "2026-03", "2026-03-31"][index % 3]!,
        to: index % 13 ? "2030" : "",
        funding: index % 4 ? "budżet gminy" : "",
        responsible: body,
        lead: body,
      });
    }),
  );
}

function filesOf(whole: Table): { name: string; bytes: Uint8Array }[] {
  const { packages } = handOut(whole, { returnBy: "2026-06-30" });
  const names = fileNames(packages);
  return packages.map((each, index) => ({ name: names[index]!, bytes: writeXlsx(packageSheets(each, BUILT_IN, [])) }));
}

function read(files: readonly { name: string; bytes: Uint8Array }[]): { returned: Returned[]; broken: string[] } {
  const returned: Returned[] = [];
  const broken: string[] = [];
  for (const { name, bytes } of files) {
    const result = returnedFrom(bytes, name);
    if (result.ok) returned.push(result.returned);
    else broken.push(`${name}: ${result.failure.code}`);
  }
  return { returned, broken };
}

const shown = (whole: Table): string[][] =>
  whole.actions.map((each) => [each.id, ...REQUIRED_COLUMNS.map((column) => cellText(each, column))]);

async function edited(
  bytes: Uint8Array,
  edit: (sheet: ExcelJS.Worksheet, headers: string[]) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = book.getWorksheet("Działania")!;
  edit(sheet, sheet.getRow(1).values as string[]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("files that come back", () => {
  const whole = plan(4, 6);

  test("unedited: the same plan, nothing to decide", () => {
    const { returned, broken } = read(filesOf(whole));
    expect(broken).toEqual([]);
    expect(returned.map(({ institution }) => institution)).toEqual([
      "Jednostka nr 1",
      "Jednostka nr 2",
      "Jednostka nr 3",
      "Jednostka nr 4",
    ]);
    const result = collect(whole, returned);
    expect(shown(result.table)).toEqual(shown(whole));
    expect([result.conflicts, result.removals, result.added, result.rematched]).toEqual([[], [], [], []]);
  });

  test("saved by another program, with a cell filled, a row added and a header renamed", async () => {
    const files = filesOf(whole);
    files[1]!.bytes = await edited(files[1]!.bytes, (sheet, headers) => {
      sheet.getCell(2, headers.indexOf("Źródło finansowania")).value = "Fundusze Europejskie";
      sheet.getCell(1, headers.indexOf("Odpowiedzialny")).value = "Podmiot odpowiedzialny";
      const row = sheet.rowCount + 1;
      (["Obszar", "Nr celu", "Cel operacyjny", "Działanie"] as const).forEach(
        (header, index) =>
          (sheet.getCell(row, headers.indexOf(header)).value = [
            "Obszar 1",
            "I",
            "Cel 1",
            "Nowa świetlica w Brzozowej Dolinie",
          ][index]!),
      );
    });
    const { returned, broken } = read(files);
    expect(broken).toEqual([]);
    const result = collect(whole, returned);
    expect([result.conflicts, result.removals, result.rematched]).toEqual([[], [], []]);
    expect(result.added).toHaveLength(1);
    expect(result.table.actions).toHaveLength(whole.actions.length + 1);
    expect(result.table.actions.find(({ id }) => id === result.added[0])!.text).toBe(
      "Nowa świetlica w Brzozowej Dolinie",
    );
    const first = whole.actions[6]!.id;
    const moved = result.table.actions.filter(
      (each) =>
        !result.added.includes(each.id) &&
        cellText(each, "funding") !==
          cellText(
            whole.actions.find(({ id }) => id === each.id)!,
            "funding",
          ),
    );
    expect(moved.map(({ id, funding }) => [id, funding])).toEqual([[first, "Fundusze Europejskie"]]);
  });

  test("a broken file is named and the rest is collected", () => {
    const files = filesOf(whole);
    files[2]!.bytes = files[2]!.bytes.slice(0, 500);
    const { returned, broken } = read(files);
    expect(broken).toEqual([expect.stringMatching(/^jednostka-nr-3\.xlsx: file\./)]);
    expect(collect(whole, returned).table.actions).toHaveLength(whole.actions.length);
  });

  test("150 files of 40 actions: all are read and joined", () => {
    const large = plan(150, 40);
    const files = filesOf(large);
    expect(files).toHaveLength(150);
    const { returned, broken } = read(files);
    expect(broken).toEqual([]);
    const result = collect(large, returned);
    expect(result.table.actions).toHaveLength(6000);
    expect([result.conflicts.length, result.removals.length, result.added.length]).toEqual([0, 0, 0]);
    expect(new Set(result.provenance.flatMap(({ from }) => from.map(({ file }) => file))).size).toBe(150);
  });
});
