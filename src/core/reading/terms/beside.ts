/**
 * Dates that stand beside other words of a term: in its brackets, after "corocznie w grudniu,", within "cały … rok".
 */
import { normal } from "../../table/text";
import { trimmed } from "./edges";
import type { YearContext } from "./point";
import { readSpan, type OpenSpan } from "./span";

const WHOLE =
  /(?<!\w)(?:(?:przez |w )?(?:caly|calego|calym) (?:\d{4} )?(?:rok|roku)(?: kalendarzowy| szkolny)?|caloroczn\w+|calorocznie|w (?:ciagu|trakcie) (?:calego )?(?:roku|roku szkolnego)(?= *$|,)|przez rok)(?!\w)/;

/** "cały rok 2025", "2025 – cały rok" → 2025. */
export function withoutWhole(rest: string): { text: string; whole: string } {
  const match = WHOLE.exec(rest);
  if (!match) return { text: rest, whole: "" };
  const year = /\d{4}/.exec(match[0])?.[0] ?? "";
  const text = `${rest.slice(0, match.index)} ${year} ${rest.slice(match.index + match[0].length)}`;
  return { text: trimmed(text.replace(/ +/g, " "), " ,:-"), whole: match[0] };
}

/** "w grudniu, 2024–2026" beside "corocznie": the years are the term, the month comes back in each of them. */
export function besideRecurring(rest: string, asked: YearContext): OpenSpan | undefined {
  const many = { ...asked, year: undefined };
  for (let at = rest.indexOf(" "); at > 0; at = rest.indexOf(" ", at + 1)) {
    const halves = [rest.slice(0, at), rest.slice(at + 1)].map((half) => trimmed(half, " ,;-"));
    for (const [recurring, years] of [halves, [...halves].reverse()] as [string, string][]) {
      const span = isRecurring(recurring, asked) ? readSpan(years, many) : undefined;
      if (span && (span.from ?? span.to)!.length === 4) return { ...span, loose: true };
    }
  }
  return undefined;
}

export const isRecurring = (text: string, { romanMonths }: YearContext): boolean =>
  !/\d{4}/.test(text) && readSpan(text, { year: "2000", romanMonths })?.yearFromTitle === true;

/** "2025 (IV kw.)": the brackets say which part of the year. */
export function closer(rest: string, remarks: readonly string[], asked: YearContext): OpenSpan | undefined {
  const part = /^\d{4}(?: ?r\.?)?$/.test(rest)
    ? remarks.map(normal).find((remark) => isRecurring(remark, asked))
    : undefined;
  const span = part === undefined ? undefined : readSpan(`${part} ${rest}`, asked);
  return span && { ...span, loose: true };
}

/** "I kwartał (2025)", "krótkoterminowe (do 2026)": the date stands in the brackets, alone or with what is outside. */
export function inRemarks(rest: string, remarks: readonly string[], asked: YearContext): OpenSpan | undefined {
  for (const remark of remarks) {
    if (!/\d/.test(remark)) continue;
    const inside = normal(remark);
    const span = (rest === "" ? undefined : readSpan(`${rest} ${inside}`, asked)) ?? readSpan(inside, asked);
    if (span) return { ...span, loose: true };
  }
  return undefined;
}
