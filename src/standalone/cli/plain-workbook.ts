import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const TYPES = "[Content_Types].xml";
const PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
/** A workbook with macros, a template, a template with macros: Excel opens none of them under the name .xlsx. */
const OTHER =
  /application\/vnd\.(?:ms-excel\.(?:sheet|template)\.macroEnabled|openxmlformats-officedocument\.spreadsheetml\.template)\.main\+xml/;
const MACROS = /^xl\/vba[^/]*\.(?:bin|xml)$/i;

/**
 * The bytes of a saved workbook as a plain .xlsx: what a file with macros or a template came with beyond cells is left
 * behind.
 */
export function plainWorkbook(bytes: Uint8Array): Uint8Array {
  const types = unzipSync(bytes, { filter: ({ name }) => name === TYPES })[TYPES];
  if (!types || !OTHER.test(strFromU8(types))) return bytes;
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !MACROS.test(name));
  const change = (part: Uint8Array, how: (text: string) => string): Uint8Array => strToU8(how(strFromU8(part)));
  const changed = parts.map(([name, part]): [string, Uint8Array] => {
    if (name === TYPES)
      return [
        name,
        change(part, (text) =>
          text.replace(OTHER, PLAIN).replace(/<Override[^>]*PartName="\/xl\/vba[^>]*(?:\/>|><\/Override>)/gi, ""),
        ),
      ];
    if (/^xl\/_rels\/workbook\.xml\.rels$/.test(name))
      return [
        name,
        change(part, (text) => text.replace(/<Relationship [^>]*vbaProject[^>]*(?:\/>|><\/Relationship>)/gi, "")),
      ];
    return [name, part];
  });
  return zipSync(Object.fromEntries(changed));
}

/** True when the result will be without macros that the source had: the user is told. */
export function carriesMacros(bytes: Uint8Array): boolean {
  let found = false;
  unzipSync(bytes, { filter: ({ name }) => ((found ||= MACROS.test(name)), false) });
  return found;
}
