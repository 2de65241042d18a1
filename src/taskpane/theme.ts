/**
 * Fluent's themes in the add-in's own green, so the pane is at home beside Excel; every pair used for text keeps 4.5:1.
 */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-theme";

const GREEN: BrandVariants = {
  10: "#02110d",
  20: "#062019",
  30: "#08342a",
  40: "#094437",
  50: "#0a5041",
  60: "#0b5a4a",
  70: "#0b6856",
  80: "#0b6a58",
  90: "#238070",
  100: "#3d9684",
  110: "#57ab99",
  120: "#71c0ae",
  130: "#8fd0bd",
  140: "#aeded0",
  150: "#ccebe1",
  160: "#e8f6f1",
};

const FONT =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'Noto Sans', 'Open Sans', Roboto, 'Helvetica Neue', sans-serif";

export const LIGHT: Theme = { ...createLightTheme(GREEN), fontFamilyBase: FONT };

/** Fluent's dark brand colours are meant for fills; as text they must be lighter to be read. */
export const DARK: Theme = {
  ...createDarkTheme(GREEN),
  fontFamilyBase: FONT,
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
};
