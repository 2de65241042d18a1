/**
 * Content of word/numbering.xml: one bulleted list of two levels, which the list styles point to. CT_Lvl keeps this
 * order.
 */
const level = (index: number, bullet: string, left: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${bullet}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="357"/></w:pPr></w:lvl>`;

export const NUMBERING_XML =
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${level(0, "•", 714)}${level(1, "–", 1071)}</w:abstractNum>` +
  `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
