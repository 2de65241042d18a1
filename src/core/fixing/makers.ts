import type { KnownFixKind } from "./fix-kinds";
import { fillResponsible, moveFragment, movePartners } from "./makers/bodies";
import type { Maker } from "./makers/context";
import { confirmPeriod, fillDate, moveFrequency, swapDates } from "./makers/dates";
import { mergeDuplicate } from "./makers/duplicates";
import { fillFunding } from "./makers/funding";
import { proposeHeaders } from "./makers/header-name";
import { lawTerm } from "./makers/law-term";
import { canonicalSpelling, expandAbbreviation, successor } from "./makers/names";
import { renumberActions, renumberItems } from "./makers/numbers";
import { guessLetters, tidyCell, unifyMissing } from "./makers/tidying";
import { fillAction, fillIndicator } from "./makers/typed";

/** Who makes the proposals of each kind. */
export const MAKERS: Readonly<Record<KnownFixKind, Maker>> = {
  "tidy-text": tidyCell,
  "header-name": ({ finding, table }) => proposeHeaders(finding, table),
  "list-marks": tidyCell,
  "font-damage": tidyCell,
  "font-damage-guess": guessLetters,
  "missing-mark": unifyMissing,
  "swap-dates": swapDates,
  "move-frequency": moveFrequency,
  "confirm-period": confirmPeriod,
  "fill-date": fillDate,
  successor,
  "canonical-name": canonicalSpelling,
  "expand-abbreviation": expandAbbreviation,
  "move-partners": movePartners,
  "move-fragment": moveFragment,
  "fill-responsible": fillResponsible,
  "fill-funding": fillFunding,
  "law-term": lawTerm,
  "renumber-actions": renumberActions,
  "renumber-items": renumberItems,
  "merge-duplicate": mergeDuplicate,
  "fill-indicator": fillIndicator,
  "fill-action": fillAction,
};
