/** Ties the buttons of the ribbon and the shortcuts to the screens of the pane. */
import type { ScreenName } from "../taskpane/state/state";
import { dispatch } from "../taskpane/state/store";
import { RIBBON } from "./ribbon";

const HELP = "help.html";

/** The guide opens in the user's browser; where Office cannot do that, in a window of its own. */
function openHelp(): void {
  const address = new URL(HELP, location.href).href;
  const { ui } = Office.context;
  if (
    typeof ui?.openBrowserWindow === "function" &&
    Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")
  )
    ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noreferrer");
}

async function open(screen: ScreenName | "help"): Promise<void> {
  if (screen === "help") return openHelp();
  await Office.addin?.showAsTaskpane?.();
  dispatch({ type: "go", screen });
}

/** Each button tells Office that it is done whatever happened, or the ribbon would stay grey. */
export function associateCommands(): void {
  for (const [name, screen] of Object.entries(RIBBON)) {
    Office.actions?.associate(name, (event?: { completed?: () => void }) => {
      void open(screen).finally(() => event?.completed?.());
    });
  }
}
