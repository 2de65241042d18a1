/** "Kierunki działań dla celów operacyjnych 1-3" → what stands before the goals and their numbers as written. */
const NUMBER = "(?:\\d+(?:\\.\\d+)*|[ivx]+)";
const NUMBERS = new RegExp(
  `^cel[a-z]*(?: (?:operacyjn|szczegolow)[a-z]*)?(?: (?:nr\\.? ?)?|(?=\\d))(${NUMBER}(?:(?: ?[,–-] ?| (?:i|oraz) )${NUMBER})*) ?[:.]?$`,
);

/** `plain` is normalised. Undefined when the text does not end in numbers of goals. */
export function namedGoals(plain: string): { before: string; numbers: string } | undefined {
  const at = plain.lastIndexOf("cel");
  if (at <= 0 || /\w/.test(plain[at - 1]!)) return undefined;
  const numbers = NUMBERS.exec(plain.slice(at))?.[1];
  return numbers === undefined ? undefined : { before: plain.slice(0, at), numbers };
}
