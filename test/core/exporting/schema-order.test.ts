/**
 * The order of elements in every part we write, against the sequences of the schema (ISO 29500-1 Annex A: wml.xsd,
 * dml-wordprocessingDrawing.xsd), copied here by hand and in full, apart from the lists the writer uses.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exportPlan, partsOf, refreshDocument, type ExportOptions } from "../../../src/core/exporting";
import { wordFile } from "../../build";
import { action, plan } from "./plan";
import { xmlParts, type Node } from "./word-parse";

const SEQUENCES: Readonly<Record<string, string>> = {
  "w:document": "w:background w:body",
  "w:pPr":
    "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange",
  "w:rPr":
    "w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath",
  "w:tblPr":
    "w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription w:tblPrChange",
  "w:tblBorders": "w:top w:start w:left w:bottom w:end w:right w:insideH w:insideV",
  "w:tblCellMar": "w:top w:start w:left w:bottom w:end w:right",
  "w:tbl": "w:tblPr w:tblGrid w:tr*",
  "w:tblGrid": "w:gridCol*",
  "w:tr": "w:tblPrEx w:trPr w:tc*",
  "w:trPr": "w:cantSplit w:tblHeader",
  "w:tc": "w:tcPr w:p*",
  "w:tcPr":
    "w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark w:headers",
  "w:sectPr":
    "w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid",
  "w:sdt": "w:sdtPr w:sdtEndPr w:sdtContent",
  "w:sdtPr": "w:rPr w:alias w:tag w:id w:lock w:placeholder w:temporary w:showingPlcHdr",
  "w:styles": "w:docDefaults w:latentStyles w:style*",
  "w:docDefaults": "w:rPrDefault w:pPrDefault",
  "w:style":
    "w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr*",
  "w:tblStylePr": "w:pPr w:rPr w:tblPr w:trPr w:tcPr",
  "w:settings":
    "w:writeProtection w:view w:zoom w:removePersonalInformation w:mirrorMargins w:trackRevisions w:defaultTabStop w:autoHyphenation w:consecutiveHyphenLimit w:hyphenationZone w:doNotHyphenateCaps w:evenAndOddHeaders w:characterSpacingControl w:footnotePr w:endnotePr w:compat w:docVars w:rsids w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator",
  "w:ftr": "w:p*",
  "w:numPr": "w:ilvl w:numId w:numberingChange w:ins",
  "w:numbering": "w:numPicBullet w:abstractNum* w:num* w:numIdMacAtCleanup",
  "w:abstractNum": "w:nsid w:multiLevelType w:tmpl w:name w:styleLink w:numStyleLink w:lvl*",
  "w:lvl":
    "w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlPicBulletId w:legacy w:lvlJc w:pPr w:rPr",
  "w:num": "w:abstractNumId w:lvlOverride*",
  "wp:inline": "wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic",
  "pic:pic": "pic:nvPicPr pic:blipFill pic:spPr",
  "pic:nvPicPr": "pic:cNvPr pic:cNvPicPr",
  "pic:blipFill": "a:blip a:srcRect a:tile a:stretch",
  "pic:spPr": "a:xfrm a:custGeom a:prstGeom a:noFill a:ln",
  "a:xfrm": "a:off a:ext",
};

/** Elements whose children may stand in any order or whose content is none of these. */
const FREE = new Set([
  "w:body",
  "w:p",
  "w:r",
  "w:sdtContent",
  "w:rPrDefault",
  "w:pPrDefault",
  "w:compat",
  "w:drawing",
  "a:graphic",
  "a:graphicData",
  "a:stretch",
  "a:prstGeom",
  "w:fldSimple",
]);

/** Paths of elements whose children are out of order or unknown to the schema. */
function outOfOrder(node: Node, path: string): string[] {
  const wrong: string[] = [];
  const sequence = SEQUENCES[node.name]?.split(" ");
  if (node.children.length > 0 && !sequence && /^(w|wp|a|pic):/.test(node.name) && !FREE.has(node.name))
    wrong.push(`${path}: nothing is known of ${node.name}`);
  if (sequence) {
    let at = 0;
    const seen = new Set<string>();
    for (const child of node.children) {
      const place = sequence.findIndex((name) => name.replace("*", "") === child.name);
      if (place < at) wrong.push(`${path}/${node.name}: ${child.name} stands too late or is not allowed`);
      if (seen.has(child.name) && !sequence[place]?.endsWith("*"))
        wrong.push(`${path}/${node.name}: ${child.name} stands twice`);
      seen.add(child.name);
      at = Math.max(at, place);
    }
  }
  return [...wrong, ...node.children.flatMap((child) => outOfOrder(child, `${path}/${node.name}`))];
}

const png = readFileSync(join(__dirname, "../../../assets/check-64.png"));
const table = plan(
  [
    action({ cost: "1 zł", indicator: { name: "x" } }),
    action({ area: "B", goal: "C", goalNumber: "2", text: "x".repeat(3000) }),
  ],
  { goals: [{ area: "RODZINA", number: "V", text: "pusty", origin: { file: "" } }] },
);
const options: ExportOptions = {
  table,
  summaries: [{ title: "Razem", header: ["a", "b"], rows: [["1", "2"]], totals: true, note: "uwaga" }],
  pictures: [{ name: "w", title: "W", alt: "opis", png }],
  abbreviations: [{ short: "A", long: "B" }],
};

test.each<[string, () => Uint8Array]>([
  ["accessible", () => exportPlan({ ...options, layout: "accessible" })],
  ["goals as headings", () => exportPlan({ ...options, goals: "heading", orientation: "portrait" })],
  ["traditional", () => exportPlan({ ...options, layout: "traditional" })],
  ["cards", () => exportPlan({ ...options, layout: "cards" })],
  [
    "refreshed into a document without our styles",
    () => {
      const result = refreshDocument(
        wordFile(
          partsOf(options)
            .map((part) => `<w:p><w:r><w:t>{{${part.key}}}</w:t></w:r></w:p>`)
            .join(""),
        ),
        partsOf(options),
      );
      if (!result.ok) throw new Error(result.failure.code);
      return result.docx;
    },
  ],
])("every part of the document keeps the schema's order: %s", (_, make) => {
  const parts = xmlParts(make());
  expect(parts.size).toBeGreaterThan(3);
  expect([...parts].flatMap(([name, root]) => outOfOrder(root, name))).toEqual([]);
});

test("the check sees a wrong order", () => {
  const node: Node = {
    name: "w:tcPr",
    attributes: {},
    text: "",
    children: [
      { name: "w:gridSpan", attributes: {}, text: "", children: [] },
      { name: "w:tcW", attributes: {}, text: "", children: [] },
    ],
  };
  expect(outOfOrder(node, "x")).toHaveLength(1);
});
