import type { Token } from "./tokens";

/** "np.", "m.in.", "w tym": what follows are names again. */
export function exampleEnd(tokens: readonly Token[], at: number): number | undefined {
  const keys = tokens.slice(at, at + 4).map(({ key }) => key);
  const length =
    keys[0] === "np" || keys[0] === "tj" || keys[0] === "tzn"
      ? 1
      : keys.join("") === "m.in."
        ? 4
        : keys[0] === "w" && keys[1] === "tym"
          ? 2
          : 0;
  if (!length) return undefined;
  let end = at + length;
  while (tokens[end]?.kind === "dot" || tokens[end]?.kind === "colon") end++;
  return end;
}
