/**
 * The published schemas (ISO/IEC 29500 transitional, OPC) over every part that has one; null where they are not at
 * hand.
 */
import fs from "node:fs";
import path from "node:path";
import { memoryPages, validateXML } from "xmllint-wasm";
import { type OfficeFile } from "./package";

const FOLDER = path.resolve("../shared/schemas");
export const schemasAtHand = (): boolean => fs.existsSync(path.join(FOLDER, "iso29500-4/sml.xsd"));

/** By the root element of a part, its prefix aside, and its namespace. */
const SCHEMAS: readonly (readonly [root: RegExp, schema: string])[] = [
  [/spreadsheetml\/2006\/main$/, "sml.xsd"],
  [/wordprocessingml\/2006\/main$/, "wml.xsd"],
  [/drawingml\/2006\/spreadsheetDrawing$/, "dml-spreadsheetDrawing.xsd"],
  [/drawingml\/2006\/chart$/, "dml-chart.xsd"],
  [/drawingml\/2006\/main$/, "dml-main.xsd"],
  [/package\/2006\/relationships$/, "opc-relationships.xsd"],
  [/package\/2006\/content-types$/, "opc-contentTypes.xsd"],
  [/metadata\/core-properties$/, "opc-coreProperties.xsd"],
  [/officeDocument\/2006\/extended-properties$/, "shared-documentPropertiesExtended.xsd"],
  [/officeDocument\/2006\/custom-properties$/, "shared-documentPropertiesCustom.xsd"],
  [/officeDocument\/2006\/customXml$/, "shared-customXmlDataProperties.xsd"],
];

const readSchemas = () =>
  ["iso29500-4", "opc", "mce"].flatMap((folder) =>
    fs.readdirSync(path.join(FOLDER, folder)).map((fileName) => ({
      fileName,
      // All schemas lie side by side for the validator.
      contents: fs
        .readFileSync(path.join(FOLDER, folder, fileName), "utf8")
        .replace(/schemaLocation="[^"]*\//g, 'schemaLocation="'),
    })),
  );

let atHand: ReturnType<typeof readSchemas> | undefined;

function schemaOf(xml: string): string | undefined {
  const root = /<(?:(\w+):)?\w+(?=[\s/>])[^>]*>/.exec(xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ""));
  if (!root) return undefined;
  const namespace = new RegExp(`\\sxmlns${root[1] ? `:${root[1]}` : ""}="([^"]*)"`).exec(root[0])?.[1] ?? "";
  return SCHEMAS.find(([pattern]) => pattern.test(namespace))?.[1];
}

/**
 * The part as a program reads it that knows no extension (ECMA-376 part 3): ignorable names gone, fallbacks in place.
 */
function understood(xml: string): string {
  let plain = xml.replace(
    /<mc:AlternateContent\b[^>]*>[\s\S]*?<\/mc:AlternateContent>/g,
    (all) => /<mc:Fallback\b[^>]*>([\s\S]*?)<\/mc:Fallback>/.exec(all)?.[1] ?? "",
  );
  const ignorable = /\smc:Ignorable="([^"]*)"/.exec(plain)?.[1]?.split(/\s+/).filter(Boolean) ?? [];
  plain = plain.replace(/\smc:Ignorable="[^"]*"/g, "");
  for (const prefix of ignorable) plain = plain.replace(new RegExp(`\\s${prefix}:\\w+="[^"]*"`, "g"), "");
  // The published SpreadsheetML leaves xml:space out; Excel itself writes it.
  return schemaOf(xml) === "sml.xsd" ? plain.replace(/\sxml:space="preserve"/g, "") : plain;
}

/** Parts given to the validator at once: it takes their names as arguments, and thousands overflow its stack. */
const AT_ONCE = 500;

function* handfuls<Part>(parts: readonly Part[]): Generator<readonly Part[]> {
  for (let at = 0; at < parts.length; at += AT_ONCE) yield parts.slice(at, at + AT_ONCE);
}

interface Part {
  fileName: string;
  contents: string;
  /** File and part as a person names them. */
  is: string;
}

async function errorsOf(parts: readonly Part[], schema: string): Promise<string[]> {
  const preload = (atHand ??= readSchemas());
  const names = new Map(parts.map(({ fileName, is }) => [fileName, is]));
  const { errors } = await validateXML({
    xml: parts.map(({ fileName, contents }) => ({ fileName, contents })),
    schema: [preload.find(({ fileName }) => fileName === schema)!],
    preload: preload.filter(({ fileName }) => fileName !== schema),
    initialMemoryPages: 64 * memoryPages.MiB,
    maxMemoryPages: 2 * memoryPages.GiB,
  });
  return errors.map(({ message, loc, rawMessage }) =>
    loc ? `${names.get(loc.fileName) ?? loc.fileName}, line ${loc.lineNumber}: ${message}` : rawMessage,
  );
}

/** What the schemas have against the files, as sentences with file, part and line. */
export async function schemaErrors(files: readonly OfficeFile[]): Promise<string[]> {
  const bySchema = new Map<string, Part[]>();
  let number = 0;
  for (const file of files)
    for (const part of file.parts.keys()) {
      if (!/\.(?:xml|rels)$/.test(part)) continue;
      const text = file.text(part);
      const schema = schemaOf(text);
      if (!schema) continue;
      const list = bySchema.get(schema) ?? [];
      bySchema.set(schema, list);
      list.push({ fileName: `part${number++}.xml`, contents: understood(text), is: `${file.name} ${part}` });
    }
  const errors: string[] = [];
  for (const [schema, parts] of bySchema)
    for (const handful of handfuls(parts)) errors.push(...(await errorsOf(handful, schema)));
  return errors;
}
