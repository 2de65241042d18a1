/**
 * The ways of mending a finding may offer (`Finding.fixes` holds these names). Safe: nobody could read the cell
 * differently afterwards. A kind that needs an answer (a source, a body, a date, a text) is proposed with the caller's,
 * and failing that with what the neighbours offer.
 */
export interface FixKindInfo {
  safe: boolean;
  /** What the user must choose or type before anything can be proposed. */
  needs?: "source" | "body" | "date" | "text";
}

const KINDS = {
  /** Spaces, NBSP, zero-width and soft-hyphen characters, letter-spacing, hyphenation marks U+00AD. */
  "tidy-text": { safe: true },
  /** Headers to the office's standard wording (STR-03). */
  "header-name": { safe: true },
  /** "1Samorząd" → "1. Samorząd", stray bullets: marks of a list inside a cell. */
  "list-marks": { safe: true },
  /** "naleŜy" → "należy": only letters that cannot be anything else. */
  "font-damage": { safe: true },
  /** Letters a machine can only guess: small ś inside capitals, words torn by hyphenation. */
  "font-damage-guess": { safe: false },
  /** The many marks for "nothing here" to one ("–", "brak" → "-"). */
  "missing-mark": { safe: false },
  /** "od" later than "do": the two change places (CZA-02). */
  "swap-dates": { safe: false },
  /** A frequency standing in a date cell goes to the notes (CZA-07). */
  "move-frequency": { safe: false },
  /** "na bieżąco" becomes the strategy's period (CZA-05). */
  "confirm-period": { safe: false },
  /** A missing or unreadable date is typed in (CZA-01, CZA-04, CZA-08). */
  "fill-date": { safe: false, needs: "date" },
  /** An institution that no longer exists is replaced by its successor (ODP-06). */
  successor: { safe: false },
  /** A misspelt or differently spelt institution gets its dictionary spelling (SPO-01). */
  "canonical-name": { safe: false },
  /** An abbreviation is written out (ODP-08, SPO-01). */
  "expand-abbreviation": { safe: false },
  /** Partners leave the responsible cell for the column Partnerzy (ODP-04). */
  "move-partners": { safe: false },
  /** A fragment that is no institution goes from the responsible cell to the notes (ODP-05). */
  "move-fragment": { safe: false },
  /** A body is chosen for an empty or generic responsible cell (ODP-01, ODP-02, ODP-03). */
  "fill-responsible": { safe: false, needs: "body" },
  /** A source is chosen for an empty or unusable funding cell (FIN-01, FIN-02, FIN-03, FIN-04, FIN-05). */
  "fill-funding": { safe: false, needs: "source" },
  /** A term the law has replaced (JEZ-01). */
  "law-term": { safe: false },
  /** Numbers of actions in a goal run 1, 2, 3… (STR-04). */
  "renumber-actions": { safe: false },
  /** Numbers of items inside one cell run 1, 2, 3… (STR-04). */
  "renumber-items": { safe: false },
  /**
   * Two copies of one action: owners and sources united in the first, the second named as a duplicate in its note
   * (DZI-02).
   */
  "merge-duplicate": { safe: false },
  /** An indicator is typed in (WSK-01, WSK-02). */
  "fill-indicator": { safe: false, needs: "text" },
  /** The action's text is typed in (DZI-01). */
  "fill-action": { safe: false, needs: "text" },
} as const satisfies Record<string, FixKindInfo>;

export type KnownFixKind = keyof typeof KINDS;

export const FIX_KINDS: Readonly<Record<KnownFixKind, FixKindInfo>> = KINDS;
