export { linesOfWidth, textWidth, widestWord, wrappedLines } from "./text-width";
