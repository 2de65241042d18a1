/**
 * `npm run agree -- FILE.xlsx…`: LibreOffice calculates every formula of the files anew, and what it gets is held
 * against what stands in them. Needs `soffice` on the PATH; nothing is written beside the files.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";

/** Recalculate when loading: 0 = always (org.openoffice.Office.Calc, Formula/Load). */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
const CLOSE = 1e-9;

/** Values of formula cells by their place; an error is its text. */
async function formulasOf(file) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const found = new Map();
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula === undefined) return;
        const { result } = cell;
        found.set(`${sheet.name}!${cell.address}`, {
          formula: cell.formula,
          value: result instanceof Date ? result.getTime() : (result?.error ?? result ?? ""),
        });
      }),
    );
  return found;
}

const agree = (ours, theirs) =>
  typeof ours === "number" && typeof theirs === "number"
    ? Math.abs(ours - theirs) <= CLOSE * Math.max(1, Math.abs(ours))
    : String(ours) === String(theirs);

async function main(files) {
  const own = mkdtempSync(path.join(tmpdir(), "agree-"));
  try {
    mkdirSync(path.join(own, "profile/user"), { recursive: true });
    writeFileSync(path.join(own, "profile/user/registrymodifications.xcu"), ALWAYS);
    for (const file of files) {
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(own, "profile")).href}`;
      const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", path.join(own, "out"), file];
      execFileSync("soffice", args, { stdio: "ignore" });
      const [ours, theirs] = [await formulasOf(file), await formulasOf(path.join(own, "out", path.basename(file)))];
      const apart = [...ours].filter(([place, { value }]) => !agree(value, theirs.get(place)?.value ?? ""));
      console.log(`${path.basename(file)}: ${ours.size} formulas, ${apart.length} with another value`);
      for (const [place, { formula, value }] of apart.slice(0, 20))
        console.log(`  ${place}: ${value} here, ${theirs.get(place)?.value} there, =${formula.slice(0, 120)}`);
      if (apart.length > 0) process.exitCode = 1;
    }
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
