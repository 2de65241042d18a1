/** The frame of every screen: provider, bar with the menu, what is going on, what went wrong, and the screen itself. */
import { FluentProvider } from "@fluentui/react-provider";
import { Suspense, useEffect } from "react";
import { Bar } from "./parts/Bar";
import { BusyLine } from "./parts/BusyLine";
import { NoticeLine } from "./parts/NoticeLine";
import { TroubleBar } from "./parts/TroubleBar";
import { SCREEN_PARTS } from "./screens";
import { Waiting } from "./screens/Waiting";
import { usePane } from "./state/store";
import { DARK, LIGHT } from "./theme";
import { useFileDrop } from "./parts/use-file-drop";
import { useWords } from "./words";

/** A page around the pane may ask for the last step back, as Excel's own Ctrl+Z gives it. */
function useSheetUndo(): void {
  useEffect(() => {
    const onUndo = (): void => void import("./work/history").then(({ undoLast }) => undoLast());
    document.addEventListener("tabela:undo", onUndo);
    return () => document.removeEventListener("tabela:undo", onUndo);
  }, []);
}

export function App() {
  const { screen, locale, dark, office } = usePane((state) => state);
  const words = useWords();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${words(`screen.${screen}`)} – ${words("app")}`;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [locale, dark, screen, words]);
  useFileDrop(office === "ready");
  useSheetUndo();
  // The button that led here is gone with its screen: reading goes on at the top of the new one, not at the top of the
  // page.
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById("screen")?.focus({ preventScroll: true });
  }, [screen]);
  const Screen = SCREEN_PARTS[screen];
  return (
    <FluentProvider theme={dark ? DARK : LIGHT} className={dark ? "pane dark" : "pane"}>
      <Bar />
      <main id="screen" tabIndex={-1}>
        <TroubleBar />
        <BusyLine />
        <NoticeLine />
        {office === "ready" ? (
          <Suspense fallback={<p className="quiet">{words("loading")}</p>}>
            <Screen />
          </Suspense>
        ) : (
          <Waiting />
        )}
      </main>
    </FluentProvider>
  );
}
