export { textWidth, widestWord, wrappedLines } from "./text-width";
