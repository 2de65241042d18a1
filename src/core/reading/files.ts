/** What a file is and whether it is safe to read: for the command line, the pane and the workbook route. */
export { sniff, type FileKind } from "./sniff";
export { decodeText, detectEncoding, type Encoding } from "./decode";
export { refusal, type Wanted } from "./refusal";
export {
  openZip,
  ZIP_LIMITS,
  type Zip,
  type ZipEntry,
  type ZipLimits,
  type ZipResult,
  type ZipTrouble,
} from "../ooxml/zip";
