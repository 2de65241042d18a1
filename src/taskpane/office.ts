/**
 * What the pane asks of `Office.*` (never of `Excel.*`, which belongs to `excel/`): is it there, which language, which
 * theme, which level.
 */
import type { Locale } from "../core/messages/catalogue";
import { dispatch } from "./state/store";

/**
 * The floor of the manifest; below it the pane says which Office is needed instead of failing in the middle of a
 * command.
 */
export const API_FLOOR = "1.14";
/** A blocked CDN never answers: after so long the pane says so. Milliseconds. */
const PATIENCE = 10_000;

interface OfficeTheme {
  isDarkTheme?: boolean;
  bodyBackgroundColor?: string;
}

function isDark(theme: OfficeTheme | undefined): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? "");
  if (!colour) return typeof matchMedia === "function" && matchMedia("(prefers-color-scheme: dark)").matches;
  const [red, green, blue] = colour.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const localeOf = (language: string | undefined): Locale => (/^en\b/i.test(language ?? "") ? "en" : "pl");

function readSurroundings(): void {
  const context = Office.context as Office.Context & { officeTheme?: OfficeTheme };
  dispatch({ type: "surroundings", locale: localeOf(context?.displayLanguage), dark: isDark(context?.officeTheme) });
}

/** Theme changes while the pane is open; hosts without the event keep the theme they started with. */
function followTheme(): void {
  const type = (Office as unknown as { EventType?: Record<string, string> }).EventType?.["OfficeThemeChanged"];
  const document = Office.context?.document as unknown as
    { addHandlerAsync?: (type: string, handler: () => void) => void } | undefined;
  try {
    if (type) document?.addHandlerAsync?.(type, readSurroundings);
  } catch {
    // Excel does not know the event today and may refuse it one day: the theme then stays as it was at the start.
  }
}

async function meetOffice(): Promise<void> {
  const info = await Office.onReady();
  readSurroundings();
  if (info.host !== Office.HostType.Excel) dispatch({ type: "office", office: "outside" });
  else if (!Office.context.requirements.isSetSupported("ExcelApi", API_FLOOR))
    dispatch({ type: "office", office: "too-old" });
  else dispatch({ type: "office", office: "ready" });
  followTheme();
}

/** Resolves once office.js has come; never where it is barred. */
export function officeHasCome(): Promise<void> {
  const there = (): boolean => typeof Office !== "undefined" && Boolean(Office.onReady);
  return new Promise((resolve) => {
    if (there()) return resolve();
    document.getElementById("office-js")?.addEventListener("load", () => there() && resolve());
  });
}

/** Waits for office.js, which comes after the shell. */
export function waitForOffice(): void {
  const script = document.getElementById("office-js");
  const late = setTimeout(() => dispatch({ type: "office", office: "late" }), PATIENCE);
  let met = false;
  const meet = (): void => {
    if (met || typeof Office === "undefined" || !Office.onReady) return;
    met = true;
    void meetOffice().then(() => clearTimeout(late));
  };
  script?.addEventListener("load", meet);
  script?.addEventListener("error", () => {
    clearTimeout(late);
    dispatch({ type: "office", office: "late" });
  });
  meet();
}
