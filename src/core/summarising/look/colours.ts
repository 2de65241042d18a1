/**
 * The colours of every sheet, chart and document: one accent, greys beside it; text on its ground is at 4.5:1 or
 * better.
 */

/** Letters, the accent, quiet letters, lines. */
export const INK = "#1F2A37";
export const DEEP = "#1F4E79";
export const GREY = "#4A5868";
export const RULE = "#BFC8D2";

/** Series of charts: each at 3:1 or better on white and told from the next by lightness as well as by colour. */
export const SERIES_COLOURS: readonly string[] = ["#1F4E79", "#C55A11", "#548235", "#7F7F7F", "#7030A0", "#2E8B8B"];
