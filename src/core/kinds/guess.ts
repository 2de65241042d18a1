/**
 * Which kind of document a table belongs to, by its title, else by what most of its actions are about. A guess to be
 * confirmed.
 */
import { normal, type Action, type Table } from "../table";
import { KINDS } from "./registry";
import type { DocumentKind, KindId } from "./types";

export interface KindGuess {
  kind: KindId;
  by: "title" | "file" | "content";
  /** The title or file name that said so; "" where the content did. */
  because: string;
}

/** A report or a questionnaire about a programme is not the programme. */
const ABOUT = /\b(?:sprawozdani|raport|ankiet|ewaluacj)/;
/** A table of fewer actions says little about what the document is. */
const ENOUGH = 4;

const fits = (kind: DocumentKind, text: string): boolean =>
  kind.titles.some((group) => group.split("+").every((word) => begins(text, word))) &&
  !(kind.notTitles ?? []).some((word) => begins(text, word));

function begins(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[a-z0-9]/.test(text[at - 1]!)) return true;
  return false;
}

function byName(text: string): KindId | undefined {
  return ABOUT.test(text) ? undefined : KINDS.find((kind) => fits(kind, text))?.id;
}

const about = (action: Action): string =>
  normal(`${action.area} ${action.strategicGoal ?? ""} ${action.goal} ${action.text}`);

/** A glance is enough, and costs the same in a plan of ten thousand. */
const GLANCE = 60;

/** The kind whose words most actions hold, if its act names one field; a strategy of social problems speaks of many. */
function byContent({ actions }: Table): KindId | undefined {
  if (actions.length < ENOUGH) return undefined;
  const texts = actions.slice(0, GLANCE).map(about);
  const shares = KINDS.flatMap(({ id, content }) => {
    if (!content) return [];
    const holding = texts.filter((text) => content.words.some((word) => text.includes(word))).length;
    const met = content.words.filter((word) => texts.some((text) => text.includes(word))).length;
    return [{ id, share: holding / texts.length, enough: content.share, met }];
  });
  const narrow = shares.find(({ id, share, enough }) => id !== "srps" && share >= enough);
  if (narrow) return narrow.id;
  const social = shares.find(({ id }) => id === "srps");
  return social && social.share >= social.enough && social.met >= 5 ? social.id : undefined;
}

/** "strategia-2004-2014.txt" → "strategia 2004 2014". */
const fileWords = (file: string) => normal(file.replace(/\.[a-z]{3,5}$/i, "").replace(/[-_.]+/g, " "));

/** Undefined where nothing speaks for any kind: then nothing statutory is claimed. */
export function guessKind(table: Table, name = ""): KindGuess | undefined {
  const title = [table.title, name].find((text) => text.trim() !== "") ?? "";
  const titled = byName(normal(title));
  if (titled) return { kind: titled, by: "title", because: title };
  const file = table.actions[0]?.origin.file ?? "";
  const filed = byName(fileWords(file));
  if (filed && title === "") return { kind: filed, by: "file", because: file };
  // A title that names some other document is believed: what its actions are about says nothing against it.
  if (/strategi|program|plan\b|raport|sprawozdani/.test(normal(title))) return undefined;
  const content = byContent(table);
  return content && { kind: content, by: "content", because: "" };
}
