export type * from "./source";
export { readDocx } from "./docx";
export { readHtml } from "./html";
export { readText } from "./text";
export { readGrids, type SheetGrid } from "./grid";
export { proveReceipt } from "./receipt/prove";
export { recognise, type RecogniseOptions } from "./recognise";
export { parseTerm, parseTermPair, type TermContext, type TermReading } from "./terms/parse-term";
export * from "./files";
