/** Reads the tables of this folder: one institution a line, fields divided by "|". */
import { normal } from "../../table/text";
import type { BodyKind, Institution } from "../types";

const list = (field: string | undefined): string[] =>
  (field ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * `id | name | abbreviations; … | other names; … | flags`. A name after "=" is another name of the same body; one
 * without is a sibling that keeps its own name and becomes an entry of its own, with its own abbreviations in brackets
 * ("dom kultury [DK]"). Flags: "proper" (a proper name follows), "one" (one number only), "from=2020-01-01",
 * "to=2003-07-15". "+" in a name parts what declines from what stays.
 */
export function institutionRows(sector: string, kind: BodyKind, table: string): Institution[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [id = "", name = "", abbreviations, others, flagField] = line.split("|").map((field) => field.trim());
      const flags = (flagField ?? "").split(" ").filter(Boolean);
      const value = (key: string): string | undefined =>
        flags.find((flag) => flag.startsWith(`${key}=`))?.slice(key.length + 1);
      const from = value("from");
      const to = value("to");
      const common = {
        kind,
        sector,
        successors: [],
        provenance: { by: "built-in" as const },
        ...(flags.includes("proper") && { proper: true }),
        ...(flags.includes("one") && { oneNumber: true }),
        ...(from && { from }),
        ...(to && { to }),
      };
      const names = list(others);
      const main: Institution = {
        id,
        name,
        ...common,
        abbreviations: list(abbreviations),
        variants: names.filter((other) => other.startsWith("=")).map((other) => other.slice(1).trim()),
      };
      const siblings = names
        .filter((other) => !other.startsWith("="))
        .map((other): Institution => {
          const [, sibling = other, short] = /^(.*?)(?: \[(.+)\])?$/.exec(other) ?? [];
          return {
            id: siblingId(id, sibling),
            name: sibling,
            ...common,
            abbreviations: short ? short.split(", ") : [],
            variants: [],
          };
        });
      return [main, ...siblings];
    });
}

const siblingId = (id: string, name: string): string =>
  `${id}/${normal(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")}`;
