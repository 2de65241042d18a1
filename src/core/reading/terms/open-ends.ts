/** Terms with one end: "od 2025", "do końca marca", "po 2030", "2025 i dalej", "2024 –", "–2024". */
import { trimmed } from "./edges";
import { neighbour, type Span } from "./calendar";
import { readPoint, type YearContext } from "./point";
import { joined, readClosed, type OpenSpan } from "./closed-span";

const AND_ON =
  /^(.+?) ?(?:-|\+|(?:-|,|i|oraz)? ?(?:dalej|dalsze|dalsze lata|nadal|(?:lata )?(?:nastepne|kolejne)(?: lata)?|w (?:latach )?(?:nastepnych|kolejnych)(?: latach)?|pozniej\w*|obecnie|teraz|n\.|nn\.?|do odwolania|present|now|onwards|on|beyond))$/;

type Opener = readonly [RegExp, (match: RegExpExecArray, context: YearContext) => OpenSpan | undefined];

const marked = ({
  yearFromTitle,
  loose,
}: Pick<Span, "yearFromTitle" | "loose">): Pick<OpenSpan, "yearFromTitle" | "loose"> => ({
  ...(yearFromTitle ? { yearFromTitle } : {}),
  ...(loose ? { loose } : {}),
});

/** The edge of "od końca", "do początku" is exact enough: only a middle is worked out. */
function edge(text: string, context: YearContext, which: "from" | "to"): OpenSpan | undefined {
  const middle = /^polow[aeyi]\w* (?:roku )?(\d{4})$/.exec(text.trim());
  if (middle) return which === "to" ? { to: `${middle[1]}-06` } : { from: `${middle[1]}-07`, loose: true };
  const point = readPoint(text, context);
  if (!point) return undefined;
  const { loose, ...rest } = marked(point);
  const kept = loose && !/^(?:\w+ )?(?:koniec|konca|koncem|poczatk\w+|dnia|roku)/.test(text.trim()) ? { loose } : {};
  return { [which]: point[which], ...rest, ...kept };
}

function fromTo(begun: RegExpExecArray, context: YearContext): OpenSpan | undefined {
  const rest = begun.input.slice(begun[0].length);
  const until = /[ ,;-]do(?=[ \d])/.exec(rest);
  return until
    ? joined(trimmed(rest.slice(0, until.index), " ,;-"), rest.slice(until.index + until[0].length).trim(), context)
    : undefined;
}

const OPENERS: readonly Opener[] = [
  [/^od ?(?=\S)/, fromTo],
  [/^od [a-z][a-z ]* do ?(.+)$/, (m, context) => loosened(edge(m[1]!, context, "to"))],
  [/^od(?: dnia| roku)? ?(.+)$/, (m, context) => fromHere(m[1]!, context)],
  [/^-? ?do(?: dnia| roku)? ?(.+)$/, (m, context) => edge(m[1]!, context, "to")],
  [/^- ?(.+)$/, (m, context) => edge(m[1]!, context, "to")],
  [/^po(?: roku)? (.+)$/, (m, context) => beside(m[1]!, context, "from")],
  [/^przed(?: rokiem)? (.+)$/, (m, context) => beside(m[1]!, context, "to")],
  [AND_ON, (m, context) => andOn(m[1]!, context)],
];

function fromHere(text: string, context: YearContext): OpenSpan | undefined {
  const onward = AND_ON.exec(text)?.[1];
  return onward === undefined ? edge(text, context, "from") : andOn(onward, context);
}

/** "2024-2026 i dalej", "2025, 2026 i dalej": from the first of what is named. */
function andOn(text: string, context: YearContext): OpenSpan | undefined {
  const span = readClosed(text, context);
  return span?.from === undefined ? undefined : { from: span.from, ...marked(span) };
}

/** "od podpisania umowy do 31.12.2026": the beginning is an event, and stays in the notes. */
const loosened = (span: OpenSpan | undefined): OpenSpan | undefined => span && { ...span, loose: true };

/** "po 2030" begins the year after, "przed końcem 2025" ends in it: worked out, so the words are kept. */
function beside(text: string, context: YearContext, which: "from" | "to"): OpenSpan | undefined {
  const point = readPoint(text, context);
  if (!point) return undefined;
  if (which === "to" && /^kon(?:iec|cem|cu|ca) /.test(text)) return { to: point.to, ...marked(point) };
  const iso = which === "from" ? neighbour(point.to, 1) : neighbour(point.from, -1);
  return { [which]: iso, ...marked(point), loose: true };
}

export function readOpen(text: string, context: YearContext): OpenSpan | undefined {
  for (const [pattern, reader] of OPENERS) {
    const match = pattern.exec(text);
    const span = match && reader(match, context);
    if (span) return span;
  }
  return undefined;
}
