import { quoteEn as quote, type Sentence } from "../catalogue";
import type { PL } from "../pl/dictionary";

export const EN: Record<keyof typeof PL, Sentence> = {
  "dictionary.broken": ({ file }) =>
    `The dictionary file${file ? ` ${quote(file)}` : ""} cannot be read: it is not a dictionary file or it is damaged. The dictionary was left as it was, and so was the file.`,
  "dictionary.newer": ({ file, version, known }) =>
    `The dictionary${file ? ` ${quote(file)}` : ""} was saved by a newer version of the add-in (format ${version}, this one knows ${known}). It was neither loaded nor changed; update the add-in and load it again.`,
  "dictionary.entrySkipped": ({ name, place }) =>
    `The entry ${quote(name)} (${place}) lacks fields it needs and was not used. It stays in the file.`,
  "dictionary.unknownKind": ({ name, kind, place }) =>
    `${place}: unknown kind ${quote(kind)} of ${quote(name)}. Taken as an institution.`,
  "dictionary.unknownCategory": ({ name, kind, place }) =>
    `${place}: unknown category ${quote(kind)} of ${quote(name)}. Taken as unspecified external money.`,
  "dictionary.unknownProgramme": ({ name, programme, place }) =>
    `${place}: the programme ${quote(programme)} of ${quote(name)} is not on the list of programmes; its period is not checked.`,
  "dictionary.badDate": ({ name, date, place }) =>
    `${place}: the date ${quote(date)} of ${quote(name)} cannot be read and was not used. Enter a year, a year and month, or a day, e.g. 2021-11-01.`,
  "dictionary.unknownSuccessor": ({ name, successor, place }) =>
    `${place}: the successor ${quote(successor)} of ${quote(name)} is not in the dictionary. Add it as a row of its own.`,
  "dictionary.duplicate": ({ name, place }) =>
    `${place}: ${quote(name)} is in the dictionary already; the first entry was used.`,
  "dictionary.noTable": () =>
    "The dictionary sheet has no table with the column “Nazwa”, so the built-in dictionary was used.",
  "dictionary.added": ({ count }) =>
    `${count} ${Number(count) === 1 ? "name was" : "names were"} added to the dictionary. This can be undone.`,
  "header.name": () => "Name",
  "header.abbreviations": () => "Abbreviations",
  "header.variants": () => "Other names",
  "header.kind": () => "Kind",
  "header.sector": () => "Group",
  "header.from": () => "Exists from",
  "header.to": () => "Exists to",
  "header.successor": () => "Successor",
  "header.neverSame": () => "Never the same as",
  "header.provenance": () => "Origin",
  "header.key": () => "Key",
  "header.source": () => "Source",
  "header.category": () => "Category",
  "header.programme": () => "Programme",
  "header.vague": () => "Unspecified",
  "kind.institution": () => "institution",
  "kind.generic": () => "general name",
  "kind.open": () => "open list",
  "kind.post": () => "post",
  "kind.fragment": () => "description",
  "kind.unknown": () => "not recognised",
  "provenance.built-in": () => "built in",
  "provenance.user": () => "user",
  "provenance.file": () => "file",
  "provenance.automatic": () => "automatic",
  "word.yes": () => "yes",
  "word.from": () => "from",
};
