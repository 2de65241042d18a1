import { GIVER_CATEGORY, OWNER_CATEGORY } from "../data/funding-words";
import type { FundingCategory, Institution } from "../types";

/** Whose money it is by who has or gives it. */
export function ownerCategory(entry: Institution, given: boolean): FundingCategory {
  const fits = ({ ids, sectors }: (typeof OWNER_CATEGORY)[number]): boolean =>
    (!ids && !sectors) ||
    ids?.has(entry.id) === true ||
    ids?.has(entry.id.split("/")[0]!) === true ||
    sectors?.has(entry.sector) === true;
  return (given && GIVER_CATEGORY.find(fits)?.category) || OWNER_CATEGORY.find(fits)!.category;
}
