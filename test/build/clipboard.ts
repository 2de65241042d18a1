import { actionLine, byArea, byGoal, fromLine, goalLine, runs, toLine, type Row } from "./rows";

/**
 * The rows as Word puts them on the clipboard: offsets, conditional comments, o:p, mso styles, merged label cells,
 * numbers as ignorable spans.
 */
export function toClipboardHtml(rows: readonly Row[], options: { numbers?: "typed" | "list" } = {}): string {
  const body = runs(rows, byArea)
    .map(
      (inArea) =>
        `<h1 style='mso-outline-level:1'><span style='mso-bidi-font-size:11.0pt'>${escape(inArea[0]!.area)}<o:p></o:p></span></h1>\r\n\r\n${table(inArea, options.numbers ?? "typed")}\r\n\r\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>`,
    )
    .join("\r\n\r\n");
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View><w:Lang>tekst, którego nie widać</w:Lang></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm;}
-->
</style>
<!--[if gte mso 10]>
<style>table.MsoNormalTable {mso-style-name:Standardowy;}</style>
<![endif]-->
</head>

<body lang=PL style='tab-interval:35.4pt'>
<!--StartFragment-->

${body}

<!--EndFragment-->
</body>

</html>`;
  return `Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:${String(105 + html.length).padStart(10, "0")}\r\nStartFragment:0000001000\r\nEndFragment:0000002000\r\n\r\n${html}`;
}

function table(rows: readonly Row[], numbers: "typed" | "list"): string {
  const header = tr(
    ["CELE OPERACYJNE", "OD KIEDY", "DO KIEDY", "ŹRÓDŁO FINANSOWANIA", "ODPOWIEDZIALNY"].map((text, index) =>
      td(paragraphs(text, true), index === 0 ? " colspan=2" : ""),
    ),
  );
  const body = runs(rows, byGoal).flatMap((inGoal) => [
    tr([
      td(
        numbers === "typed"
          ? paragraphs(goalLine(inGoal[0]!), true)
          : listed(`${inGoal[0]!.goalNumber}.`, inGoal[0]!.goal),
        " colspan=6",
      ),
    ]),
    ...inGoal.map((row, index) =>
      tr([
        ...(index === 0
          ? [td(paragraphs("D Z I A Ł A N I A", true), inGoal.length > 1 ? ` rowspan=${inGoal.length}` : "")]
          : []),
        td(numbers === "typed" ? paragraphs(actionLine(row)) : listed(`${row.actionNumber}.`, row.action)),
        ...[fromLine(row), toLine(row), row.funding, row.responsible].map((text) => td(paragraphs(text))),
      ]),
    ),
  ]);
  const widths = `<![if !supportMisalignedColumns]>\r\n <tr height=0>\r\n${"  <td width=100 style='border:none'></td>\r\n".repeat(6)} </tr>\r\n <![endif]>`;
  return `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0\r\n style='border-collapse:collapse;mso-yfti-tbllook:1184'>\r\n${[header, ...body].join("\r\n")}\r\n ${widths}\r\n</table>`;
}

const tr = (cells: readonly string[]): string => ` <tr style='mso-yfti-irow:1'>\r\n${cells.join("\r\n")}\r\n </tr>`;
const td = (content: string, attributes = ""): string =>
  `  <td width=120${attributes} valign=top style='width:90.6pt;border:solid windowtext 1.0pt;\r\n  padding:0cm 5.4pt 0cm 5.4pt'>\r\n${content}\r\n  </td>`;

/** Word breaks its source lines at spaces: the line break is only white space. */
function paragraphs(text: string, bold = false): string {
  const span = (line: string) =>
    `<span lang=PL>${line === "" ? "<o:p>&nbsp;</o:p>" : `${escape(line).replace(/ (\S+)$/, "\r\n  $1")}<o:p></o:p>`}</span>`;
  return text
    .split("\n")
    .map((line) => `  <p class=MsoNormal style='margin-bottom:0cm'>${bold ? `<b>${span(line)}</b>` : span(line)}</p>`)
    .join("\r\n");
}

function listed(number: string, text: string): string {
  return `  <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span\r\n  style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>${number}<span\r\n  style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${escape(text)}<o:p></o:p></p>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
