/**
 * Sources that have a name of their own, known or not: „…” is never cut, "Fundusz Dróg Samorządowych" is one,
 * "programy" alone is none.
 */
import { FRAMES, FRAME_WORDS } from "../data/funding-words";
import type { FundingCategory } from "../types";
import { conjunctionAt } from "./markers";
import { matchAt, type Accepts } from "./match";
import type { Hit, PhraseIndex } from "./phrase-index";
import { quotedEnd } from "./asides";
import type { Token } from "./tokens";

export interface NamedSource {
  end: number;
  /** The dictionary's source inside the quotes, if it knows it. */
  hit?: Hit;
  category: FundingCategory;
}

/** What the frame and its adjectives say of an unknown source. */
const CATEGORIES: readonly [RegExp, FundingCategory][] = [
  [/europej|unijn|\boperacyjn|interreg|transgran|\bue\b/, "UE"],
  [/gminn|miejsk|powiatow|obywatelsk|soleck/, "budżet gminy"],
  [/program|fundusz|rzadow|ministr|narodow|krajow|wojewodzk|modul|pilotaz/, "dotacje i programy rządowe"],
];
const categoryOf = (words: string): FundingCategory =>
  CATEGORIES.find(([pattern]) => pattern.test(words))?.[1] ?? "środki zewnętrzne nieokreślone";

const isFrame = (token: Token | undefined): boolean =>
  (token?.kind === "word" || token?.kind === "acronym") &&
  FRAMES.test(token.kind === "word" ? token.key : token.text.toLowerCase());

/** „Aktywni razem” is no „Aktywni”: one word in common is no name, unless what it is for follows. */
const isOtherTitle = (tokens: readonly Token[], from: number, nameEnd: number, end: number): boolean =>
  nameEnd === from + 1 &&
  nameEnd < end - 1 &&
  tokens[nameEnd]!.kind === "word" &&
  !/^(?:dla|na|w|edycj\w*|modul\w*|lata)$/.test(tokens[nameEnd]!.key);

interface Search {
  index: PhraseIndex;
  tokens: readonly Token[];
  accepts: Accepts;
}

/** The quoted title at `at`: what the dictionary knows it as, if anything. */
function quoted({ index, tokens, accepts }: Search, at: number, frame: string): NamedSource | undefined {
  const end = quotedEnd(tokens, at);
  if (end === undefined || end - at < 3) return undefined;
  const inside = matchAt(index, tokens, at + 1, accepts);
  const hit = inside?.hits.find(({ source }) => source);
  if (inside && hit && !hit.source!.vague && !isOtherTitle(tokens, at + 1, inside.end, end))
    return { end, hit, category: hit.source!.category };
  // „Caritas”, „środki zewnętrzne”: what the quotes hold is no title.
  if (!frame && inside && inside.end >= end - 1) return undefined;
  const words = [frame, ...tokens.slice(at, end).map(({ key }) => key)].join(" ");
  return { end, category: frame ? categoryOf(words) : "dotacje i programy rządowe" };
}

/** How far a name in capitals goes on after a frame. */
function capitalsEnd(index: PhraseIndex, tokens: readonly Token[], at: number, accepts: Accepts): number {
  let end = at;
  let capitals = 0;
  for (let place = at; place < tokens.length && place < at + 14; place++) {
    const token = tokens[place]!;
    if (token.kind === "number" || (token.kind === "dash" && tokens[place + 1]?.kind === "number")) {
      if (capitals) end = place + 1;
      continue;
    }
    if (token.kind !== "word" && token.kind !== "acronym") break;
    if (token.capital) {
      if (!capitals && matchAt(index, tokens, place, accepts)) break;
      capitals++;
      end = place + 1;
    } else if (
      conjunctionAt(tokens, place) !== undefined &&
      !(tokens[place + 1]?.capital && !matchAt(index, tokens, place + 1, accepts))
    )
      break;
    else if (!capitals) break;
  }
  return capitals ? end : at;
}

const MOST_WORDS_BEFORE_TITLE = 8;

/** "Program kompleksowego wsparcia dla rodzin „Za życiem”": where the title in quotes opens, over small words. */
function titleAt(tokens: readonly Token[], at: number): number | undefined {
  let place = at;
  while (tokens[place]?.kind === "word" && !tokens[place]!.capital && place < at + MOST_WORDS_BEFORE_TITLE) {
    if (conjunctionAt(tokens, place) !== undefined) return undefined;
    place++;
  }
  return tokens[place]?.kind === "quote" ? place : undefined;
}

/** The named source that begins at a token: a frame with its title, or a title in quotes alone. */
export function namedSourceAt(
  index: PhraseIndex,
  tokens: readonly Token[],
  at: number,
  accepts: Accepts,
): NamedSource | undefined {
  if (tokens[at]!.kind === "quote") return quoted({ index, tokens, accepts }, at, "");
  let place = at;
  while (tokens[place]?.kind === "word" && FRAME_WORDS.has(tokens[place]!.key) && place < at + 3) place++;
  if (!isFrame(tokens[place])) return undefined;
  place++;
  while ((tokens[place]?.kind === "word" && FRAME_WORDS.has(tokens[place]!.key)) || tokens[place]?.kind === "dot")
    place++;
  const frame = tokens
    .slice(at, place)
    .map(({ key }) => key)
    .join(" ");
  const next = tokens[place];
  const title = titleAt(tokens, place);
  if (title !== undefined) return quoted({ index, tokens, accepts }, title, frame);
  // "Program Senior+": the name itself is known.
  const inside = matchAt(index, tokens, place, accepts);
  const hit = inside?.hits.find(({ source }) => source);
  if (inside && hit && next?.capital && !hit.source!.vague)
    return { end: inside.end, hit, category: hit.source!.category };
  const end = capitalsEnd(index, tokens, place, accepts);
  if (end === place) return undefined;
  return {
    end,
    category: categoryOf(
      tokens
        .slice(at, end)
        .map(({ key }) => key)
        .join(" "),
    ),
  };
}
