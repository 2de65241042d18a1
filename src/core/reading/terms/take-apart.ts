/** A term's text → where a date is looked for, remarks in brackets, and the phrases that stand beside a date. */
import { fold, normal } from "../../table/text";
import { trimmed } from "./edges";
import { PHRASES, type PhraseKind } from "./phrases";

export interface Parts {
  /** Normalised text without brackets and phrases: where a date is looked for. */
  rest: string;
  /** What brackets held, without the phrases in it. */
  remarks: string[];
  phrases: Map<PhraseKind, string>;
}

const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]/g;

export function takeApart(written: string): Parts {
  const phrases = new Map<PhraseKind, string>();
  const remarks: string[] = [];
  const take = (inside: string): string => {
    let left = inside;
    for (const [kind, pattern] of PHRASES) {
      const match = phrases.has(kind) ? null : pattern.exec(normal(left));
      if (!match || match[0].trim() === "") continue;
      phrases.set(kind, left.slice(match.index, match.index + match[0].length).trim());
      left = fold(`${left.slice(0, match.index)} ${left.slice(match.index + match[0].length)}`);
    }
    return left;
  };
  const outside = written.replace(BRACKETS, (_all, round: string | undefined, square: string | undefined) => {
    const left = take((round ?? square ?? "").trim());
    if (left !== "") remarks.push(left);
    return " ";
  });
  const before = phrases.size;
  const left = bare(take(fold(outside)));
  return { rest: normal(phrases.size > before ? withoutLooseEnds(left) : left), remarks, phrases };
}

const bare = (text: string): string => trimmed(text, " \t,;:./", " \t,;:/");

/** A dash or "i" that divided a date from the phrase taken away is no open end. */
function withoutLooseEnds(text: string): string {
  const begun = text.replace(/^(?:[-–—]|i |oraz |lub |albo )/iu, "");
  return bare(bare(begun).replace(/(?: (?:i|oraz|lub|albo)|[-–—])$/iu, ""));
}
