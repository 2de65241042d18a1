/** Polish sentences that change with a number or a month: kept as tables, not as ifs in each sentence. */
import { plural } from "./plural";

const MONTHS = [
  ["styczeń", "stycznia", "styczniu"],
  ["luty", "lutego", "lutym"],
  ["marzec", "marca", "marcu"],
  ["kwiecień", "kwietnia", "kwietniu"],
  ["maj", "maja", "maju"],
  ["czerwiec", "czerwca", "czerwcu"],
  ["lipiec", "lipca", "lipcu"],
  ["sierpień", "sierpnia", "sierpniu"],
  ["wrzesień", "września", "wrześniu"],
  ["październik", "października", "październiku"],
  ["listopad", "listopada", "listopadzie"],
  ["grudzień", "grudnia", "grudniu"],
] as const;

/** "2025-03" → year, month from 0, day; undefined for what is no date. */
function parts(iso: string): { year: string; month?: number; day?: string } | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  if (!match) return undefined;
  return {
    year: match[1]!,
    ...(match[2] ? { month: Number(match[2]) - 1 } : {}),
    ...(match[3] ? { day: match[3] } : {}),
  };
}

/** When something begins: "w 2025 r.", "w marcu 2025 r.", "31.03.2025". */
export function whenPl(iso: string): string {
  const date = parts(iso);
  if (!date) return iso;
  if (date.day) return iso.split("-").reverse().join(".");
  if (date.month === undefined) return `w ${date.year} r.`;
  const month = MONTHS[date.month]?.[2] ?? "";
  return `${month.startsWith("wrz") ? "we" : "w"} ${month} ${date.year} r.`;
}

/** Since when: "od 2025 r.", "od marca 2025 r.", "od 31.03.2025". */
export function sincePl(iso: string): string {
  const date = parts(iso);
  if (!date) return `od ${iso}`;
  if (date.day === "01" && date.month === 0) return `od ${date.year} r.`;
  if (date.day) return `od ${iso.split("-").reverse().join(".")}`;
  return date.month === undefined ? `od ${date.year} r.` : `od ${MONTHS[date.month]?.[1] ?? ""} ${date.year} r.`;
}

/** Until when: "do 2032 r.", "do marca 2025 r.", "do 31.12.2025". */
export function untilPl(iso: string): string {
  return sincePl(iso.endsWith("-01-01") ? iso.slice(0, 4) : iso).replace(/^od /, "do ");
}

/**
 * "24 z 44 działań nie mają", "żadne z 44 działań nie ma", "jedyne działanie nie ma": the verb agrees with the number.
 */
export function noneOf(count: number, total: number, verb: { one: string; few: string; many?: string }): string {
  if (total === 1) return `Jedyne działanie ${verb.one}`;
  if (count === total) return `Żadne z ${total} działań ${verb.one}`;
  return `${count} z ${total} działań ${plural(count, verb.one, verb.few, verb.many ?? verb.one)}`;
}

/** The same where the verb says something positive: "wszystkie 44 działania wskazują", "30 z 44 działań wskazuje". */
export function manyOf(count: number, total: number, verb: { one: string; few: string; many?: string }): string {
  if (total === 1) return `Jedyne działanie ${verb.one}`;
  if (count === total) return `Każde z ${total} działań ${verb.one}`;
  return `${count} z ${total} działań ${plural(count, verb.one, verb.few, verb.many ?? verb.one)}`;
}

/** A programme's name without the word "program" in front and the quotes around it: the sentence has both already. */
export function programmeName(name: string): string {
  const bare = name.replace(/^programu?\s+(?=[\p{Lu}„"])/iu, "").trim();
  const quoted = /^[„"]([^„”"]+)[”"]$/u.exec(bare);
  return quoted ? quoted[1]! : bare;
}

/** A sentence begins with a capital, even when a name as the dictionary has it stands first. */
export const capital = (text: string): string =>
  text.replace(/^([„“]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
