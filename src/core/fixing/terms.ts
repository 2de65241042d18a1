import { isMissing } from "../table/text";
import type { Period, Term } from "../table/types";

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Words of a term that is no date (domain §4). The reader knows many more; here they only have to survive an edit and
 * its inverse.
 */
const WORDED: readonly [RegExp, Term["kind"]][] = [
  [/bież|ciągł|stał[ae]|cał\p{L}+ okres|w trakcie/iu, "continuous"],
  [/razie|potrzeb|po pozyskaniu|konieczn/iu, "conditional"],
  [/corocz|co rok|cyklicz|raz (?:w|na)|razy w|co \d|co miesi|kwartaln|rocznie/iu, "frequency"],
];

/** The term a date cell's text stands for: an ISO date as edits write it, a missing mark, or words kept as they are. */
export function termOf(text: string, end: keyof Period, period?: Period): Term {
  if (isMissing(text)) return { kind: "missing", text };
  if (ISO.test(text)) return { kind: "date", iso: text, text };
  const kind = WORDED.find(([pattern]) => pattern.test(text))?.[1] ?? "unreadable";
  return { kind, text, ...(kind === "continuous" && period && { iso: period[end] }) };
}

const DAY = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/;
const MONTH = /^(\d{1,2})[.\-/](\d{4})$/;

/** A date as a user types it into a question ("2024", "03.2024", "31.03.2024") → ISO; undefined when it is none. */
export function isoOf(typed: string): string | undefined {
  const text = typed.trim().replace(/(?<!\s)\s*(?:r\.?|rok)$/i, "");
  const day = DAY.exec(text);
  const month = MONTH.exec(text);
  const iso = day
    ? `${day[3]}-${day[2]!.padStart(2, "0")}-${day[1]!.padStart(2, "0")}`
    : month
      ? `${month[2]}-${month[1]!.padStart(2, "0")}`
      : text;
  return ISO.test(iso) && Number(iso.slice(0, 4)) >= 1900 ? iso : undefined;
}

/** "2024–2026" → both ends; one date → that date for the end asked for. */
export function periodOf(typed: string): Partial<Period> | undefined {
  const text = typed.trim();
  const divider = /(?<=.)(?:–|—|\sdo\s|\s-\s|(?<=^\d{4})-(?=\d{4}$))/.exec(text);
  const [from, to] = divider
    ? [isoOf(text.slice(0, divider.index)), isoOf(text.slice(divider.index + divider[0].length))]
    : [];
  return from && to ? { from, to } : undefined;
}
