/** Ties the buttons of the ribbon and the shortcuts to the screens of the pane. */
import type { ScreenName } from "../taskpane/state/state";
import { dispatch, getState } from "../taskpane/state/store";
import { RIBBON } from "./ribbon";

/**
 * The guide opens in the user's browser. Where Office cannot do that (on the web, which stops windows a ribbon button
 * opens), the pane shows its link.
 */
async function openHelp(): Promise<void> {
  const { ui } = Office.context;
  if (
    typeof ui?.openBrowserWindow === "function" &&
    Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")
  )
    return ui.openBrowserWindow(new URL(getState().locale === "en" ? "help-en.html" : "help.html", location.href).href);
  await Office.addin?.showAsTaskpane?.();
  dispatch({ type: "go", screen: "start" });
  dispatch({ type: "notice", notice: { code: "help.below", values: {}, tone: "info" } });
}

async function open(screen: ScreenName | "help"): Promise<void> {
  if (screen === "help") return openHelp();
  await Office.addin?.showAsTaskpane?.();
  dispatch({ type: "go", screen });
}

/**
 * Called as soon as office.js has run and before `Office.onReady()`: a command whose name is not known when the runtime
 * says that it is ready is dropped, not kept. Each button tells Office that it is done whatever happened, or the ribbon
 * would stay grey.
 */
export function associateCommands(): void {
  for (const [name, screen] of Object.entries(RIBBON)) {
    Office.actions?.associate(name, (event?: { completed?: () => void }) => {
      void open(screen).finally(() => event?.completed?.());
    });
  }
}
