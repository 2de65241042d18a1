/**
 * Where in a block the cells meet a criterion, remembered as long as the block is: hundreds of COUNTIFS over the same
 * columns walk each of them once. Exact texts and numbers are looked up; every other criterion is tried on the cells
 * once.
 */
import { CellError, ERRORS, type Scalar } from "../model/values";
import { criterion, exactValue } from "./criteria";
import { isError, Matrix, single, type Value } from "./matrix";

type Places = readonly number[];
const NOWHERE: Places = [];

const keyOf = (value: Scalar): string =>
  value instanceof CellError ? `error ${value.code}` : `${typeof value} ${String(value)}`;

class CriteriaIndex {
  private byValue: Map<string | number, number[]> | null = null;
  private readonly found = new Map<string, Places>();

  constructor(private readonly data: readonly Scalar[]) {}

  places(given: Scalar): Places {
    const key = keyOf(given);
    let places = this.found.get(key);
    if (!places) this.found.set(key, (places = this.search(given)));
    return places;
  }

  private search(given: Scalar): Places {
    const { data } = this;
    const test = criterion(given);
    // Arranging the values pays from the second question on.
    const wanted = this.found.size === 0 ? null : exactValue(given);
    if (wanted !== null) return (this.values().get(wanted) ?? NOWHERE).filter((index) => test(data[index]!));
    const places: number[] = [];
    for (let index = 0; index < data.length; index++) if (test(data[index]!)) places.push(index);
    return places;
  }

  /** Texts without regard to case, numbers also where they stand as text: the criterion itself decides in the end. */
  private values(): Map<string | number, number[]> {
    if (this.byValue) return this.byValue;
    const map = new Map<string | number, number[]>();
    const add = (key: string | number, index: number) => {
      const known = map.get(key);
      if (known) known.push(index);
      else map.set(key, [index]);
    };
    for (const [index, value] of this.data.entries()) {
      if (typeof value === "number") add(value, index);
      else if (value instanceof CellError) add(value.code.toLowerCase(), index);
      else if (typeof value === "string") {
        add(value.toLowerCase(), index);
        if (value.trim() !== "" && Number.isFinite(Number(value))) add(Number(value), index);
      }
    }
    this.byValue = map;
    return map;
  }
}

const indexes = new WeakMap<Matrix, CriteriaIndex>();

function indexOf(block: Matrix): CriteriaIndex {
  let index = indexes.get(block);
  if (!index) indexes.set(block, (index = new CriteriaIndex(block.data)));
  return index;
}

export interface Matches {
  /** Ascending; only cells that are kept, see `blank`. */
  places: Places;
  /** Whether a blank cell past the kept ones meets every criterion. */
  blank: boolean;
}

/** Which cells meet every pair of range and criterion; an error when the ranges differ in shape. */
export function matching(pairs: readonly Value[], kept: number): Matches | CellError {
  const [first] = pairs;
  const tests: { block: Matrix; given: Scalar; test: (value: Scalar) => boolean }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const block = pairs[at]!;
    if (!(block instanceof Matrix)) return isError(block) ? block : ERRORS["#VALUE!"];
    if (first instanceof Matrix && (block.rows !== first.rows || block.columns !== first.columns))
      return ERRORS["#VALUE!"];
    const given = single(pairs[at + 1]!);
    tests.push({ block, given, test: criterion(given) });
  }
  const blank = tests.every(({ test }) => test(null));
  // A shorter block ends in blanks: its index does not know them, so it may only lead where blanks do not count.
  const leading = tests.filter(({ block, test }) => block.data.length >= kept || !test(null));
  const lists = leading.map((one) => ({ one, list: indexOf(one.block).places(one.given) }));
  const shortest = lists.reduce<(typeof lists)[number] | null>(
    (best, each) => (best && best.list.length <= each.list.length ? best : each),
    null,
  );
  const others = tests.filter((one) => one !== shortest?.one);
  const candidates = shortest ? shortest.list : Array.from({ length: kept }, (_none, index) => index);
  return {
    places: candidates.filter(
      (index) => index < kept && others.every(({ block, test }) => test(block.data[index] ?? null)),
    ),
    blank,
  };
}
