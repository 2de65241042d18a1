/** A plan of eight actions, and a workbook of it written by hand: none of our libraries has a say in it. */
import { strToU8, zipSync } from "fflate";
import type { Row } from "../build/rows";

export const rows: Row[] = Array.from({ length: 8 }, (_, index) => ({
  area: index < 4 ? "Rodzina" : "Zdrowie",
  goalNumber: index % 4 < 2 ? "I" : "II",
  goal: index % 4 < 2 ? "Dostępna pomoc dla rodzin" : "Zdrowie przez całe życie",
  actionNumber: (index % 2) + 1,
  action: `Prowadzenie klubu sąsiedzkiego w sołectwie ${["Dąbrówka", "Lipiny", "Olszanka", "Zalesie"][index % 4]!} ${index + 1}`,
  from: 2024,
  to: 2026 + (index % 3),
  note: "",
  funding: "budżet gminy",
  responsible: "GOPS, biblioteka",
}));

/**
 * As openpyxl writes it: strings inside the cells, few styles, written by hand so that no library of ours has a say.
 */
export function byHand(): Uint8Array {
  const header = [
    "Obszar",
    "Cel operacyjny",
    "Działanie",
    "Od kiedy",
    "Do kiedy",
    "Źródło finansowania",
    "Odpowiedzialny",
  ];
  const lines = [header, ...rows.map((r) => [r.area, r.goal, r.action, r.from, r.to, r.funding, r.responsible])];
  const cell = (value: unknown, at: string) =>
    typeof value === "number"
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${String(value)}</t></is></c>`;
  const data = lines
    .map(
      (line, r) =>
        `<row r="${r + 1}">${line.map((value, c) => cell(value, `${"ABCDEFG"[c]!}${r + 1}`)).join("")}</row>`,
    )
    .join("");
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)]),
    ),
  );
}
