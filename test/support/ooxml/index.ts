/** Is a file we wrote what Excel and Word open without repair, and can it be read without seeing? */
import { documentFaults } from "./document-rules";
import { descriptionFaults, packageFaults } from "./package-rules";
import { OfficeFile } from "./package";
import { schemaErrors, schemasAtHand } from "./schemas";
import { chartDescriptions, openBook, WORKBOOK_RULES } from "./workbook-rules";

export interface Written {
  name: string;
  bytes: Uint8Array;
  /** The file it was made from: what is wrong with that one is not ours. */
  from?: Uint8Array;
  /** Written through Office.js alone, which has no member for a chart's words or a workbook's language. */
  through?: "office.js";
}

function ruleFaults(file: OfficeFile, through: Written["through"]): string[] {
  const workbook = file.main.startsWith("xl/");
  const book = workbook ? openBook(file) : undefined;
  return [
    ...packageFaults(file),
    ...(through ? [] : descriptionFaults(file)),
    ...(book ? WORKBOOK_RULES.flatMap((rule) => rule(book)) : documentFaults(file)),
    ...(book && !through ? chartDescriptions(book) : []),
  ];
}

const atPlace = (fault: string): string => fault.replace(/, line \d+:/, ":");

/** Every fault of the files given, by name; schemas where they are at hand and wanted. */
export async function faultsOf(files: readonly Written[], schemas = schemasAtHand()): Promise<string[]> {
  // The same bytes again and again are looked at once.
  const distinct = [...new Map(files.map((file) => [Buffer.from(file.bytes).toString("base64"), file])).values()];
  const opened = distinct.map(({ bytes }, at) => new OfficeFile(String(at), bytes));
  const bases = distinct.map(({ from }, at) => (from ? new OfficeFile(`from ${at}`, from) : undefined));
  const schema = schemas ? await schemaErrors([...opened, ...bases.filter((base) => base !== undefined)]) : [];
  const ofFile = (file: OfficeFile | undefined, through: Written["through"]): string[] =>
    file
      ? [
          ...ruleFaults(file, through),
          ...schema
            .filter((error) => error.startsWith(`${file.name} `))
            .map((error) => error.slice(file.name.length + 1)),
        ]
      : [];
  return distinct.flatMap(({ name, through }, at) => {
    const inherited = new Set(ofFile(bases[at], through).map(atPlace));
    return ofFile(opened[at], through)
      .filter((fault) => !inherited.has(atPlace(fault)))
      .map((fault) => `${name}: ${fault}`);
  });
}

export { schemasAtHand };
