/** What both Excel and Word want of the package, and who made it. */
import { all, every, first, type OfficeFile } from "./package";

function contentTypes(file: OfficeFile): string[] {
  const types = file.tree("[Content_Types].xml").children;
  const overrides = types
    .filter(({ name }) => name === "Override")
    .map(({ attributes }) => attributes["PartName"] ?? "");
  const defaults = new Set(
    types.filter(({ name }) => name === "Default").map(({ attributes }) => attributes["Extension"]?.toLowerCase()),
  );
  return [
    ...overrides
      .filter((name) => !file.parts.has(name.slice(1)))
      .map((name) => `a type for ${name}, which is not there`),
    ...[...file.parts.keys()]
      .filter((part) => part !== "[Content_Types].xml" && !overrides.includes(`/${part}`))
      .filter((part) => !defaults.has(part.split(".").at(-1)!.toLowerCase()))
      .map((part) => `${part} has no type`),
  ];
}

function relations(file: OfficeFile): string[] {
  const sources = [...file.parts.keys()]
    .filter((part) => part.endsWith(".rels"))
    .map((part) => part.replace("_rels/", "").replace(/\.rels$/, ""));
  return [
    ...sources.flatMap((source) =>
      file
        .relations(source)
        .filter(({ external, target }) => !external && !file.parts.has(target))
        .map(({ target }) => `${source || "the package"} leads to ${target}, which is not there`),
    ),
    ...[...file.parts.keys()]
      .filter((part) => /\.xml$/.test(part) && part !== "[Content_Types].xml")
      .flatMap((part) => {
        const known = new Set(file.relations(part).map(({ id }) => id));
        return every(file.tree(part)).flatMap(({ name, attributes }) =>
          Object.entries(attributes)
            .filter(
              ([attribute, value]) => /^r:(?:id|embed|link|pict)$/.test(attribute) && value !== "" && !known.has(value),
            )
            .map(([, value]) => `${part}: ${name} speaks of ${value}, which is not related`),
        );
      }),
  ];
}

/** Title, language and author: what a screen reader says first. */
export function descriptionFaults(file: OfficeFile): string[] {
  const core = file.tree(file.related("", "core-properties")[0] ?? "");
  return ["title", "language", "creator"]
    .filter((name) => !first(core, name)?.text.trim())
    .map((name) => `the properties name no ${name}`);
}

export const packageFaults = (file: OfficeFile): string[] => [
  ...contentTypes(file),
  ...relations(file),
  ...(all(file.tree(file.main), "workbook", "document").length === 1 ? [] : ["no main part"]),
];
