import { Workbook } from "exceljs";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli, workFolder } from "./run";

const folder = workFolder();

test("dates counted from 1904 are read as they are meant, and written so", async () => {
  const workbook = new Workbook();
  workbook.properties.date1904 = true;
  const sheet = workbook.addWorksheet("Plan");
  sheet.addRow(["Działanie", "Od", "Do", "Odpowiedzialny"]);
  sheet.addRow(["Poradnia", new Date("2021-05-01T00:00:00Z"), new Date("2022-06-30T00:00:00Z"), "GOPS"]);
  for (const address of ["B2", "C2"]) sheet.getCell(address).numFmt = "dd/mm/yyyy";
  const [input, out] = [join(folder, "mac.xlsx"), join(folder, "wynik.xlsx")];
  writeFileSync(input, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const first = cli("structure", input, "--out", out, "--json", "-");
  const again = cli("structure", out, "--out", join(folder, "drugi.xlsx"), "--json", "-");
  for (const { code, out: json } of [first, again]) {
    expect(code).toBe(0);
    expect((JSON.parse(json) as { actions: object[] }).actions).toEqual([
      expect.objectContaining({ from: "2021-05-01", to: "2022-06-30" }),
    ]);
  }
  expect((JSON.parse(first.out) as { messages: { code: string }[] }).messages.map(({ code }) => code)).toContain(
    "reading.dates-1904",
  );
});
