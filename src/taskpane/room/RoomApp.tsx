/**
 * The projector's window: one question in large letters, big buttons for the answers named, and keys for
 * everything.
 */
import { useCallback, useEffect, useState } from "react";
import { PANE, type PaneCode } from "../../core/messages/pane";
import { officeHasCome } from "../office";
import type { Words } from "../words";
import { viewOf, type RoomDeed, type RoomView } from "./protocol";
import { RoomQuestionPart } from "./RoomQuestionPart";
import "./room.css";

const say = (deed: RoomDeed): void => Office.context.ui.messageParent(JSON.stringify(deed));

/** What the pane tells; null until it has spoken. */
function useView(): RoomView | null {
  const [view, setView] = useState<RoomView | null>(null);
  useEffect(() => {
    let live = true;
    void (async () => {
      await officeHasCome();
      await Office.onReady();
      Office.context.ui.addHandlerAsync(
        Office.EventType.DialogParentMessageReceived,
        ({ message }: { message: string }) => {
          const told = viewOf(message);
          if (live && told) setView(told);
        },
        () => say({ do: "ready" }),
      );
    })();
    return () => {
      live = false;
    };
  }, []);
  return view;
}

const MOVES: Readonly<Partial<Record<string, 1 | -1>>> = { PageDown: 1, PageUp: -1 };

function useKeys(view: RoomView | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const step = MOVES[event.key];
      if (step !== undefined) say({ do: "move", step });
      else if (event.key === "Escape") say({ do: "close" });
      else if (event.key === "F8" && view?.question) say({ do: "put-off", id: view.question.id });
      else if (event.key === "F9" && view?.canUndo) say({ do: "undo" });
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [view]);
}

function Told({ view, words }: { view: RoomView; words: Words }) {
  return (
    <p role="status" className="told">
      {view.busy ? words("room.window.busy") : view.notice && words(view.notice.code as PaneCode, view.notice.values)}
    </p>
  );
}

function Foot({ view, words }: { view: RoomView; words: Words }) {
  return (
    <footer>
      <button type="button" onClick={() => say({ do: "move", step: -1 })}>
        {words("room.previous")} <kbd>Page Up</kbd>
      </button>
      <button type="button" onClick={() => say({ do: "move", step: 1 })}>
        {words("room.next")} <kbd>Page Down</kbd>
      </button>
      {view.question && (
        <button type="button" onClick={() => say({ do: "put-off", id: view.question!.id })}>
          {words("room.park")} <kbd>F8</kbd>
        </button>
      )}
      {view.canUndo && (
        <button type="button" onClick={() => say({ do: "undo" })}>
          {words("room.undo")} <kbd>F9</kbd>
        </button>
      )}
      <span>{words("room.window.counts", { decisions: view.decisions, putOff: view.putOff })}</span>
    </footer>
  );
}

export default function RoomApp() {
  const view = useView();
  useKeys(view);
  const locale = view?.locale ?? "pl";
  const words = useCallback<Words>((code, values = {}) => PANE[locale][code]?.(values) ?? code, [locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = words("room.projector.name");
  }, [locale, words]);
  if (!view) return <p className="room">{words("loading")}</p>;
  const { question } = view;
  return (
    <div className={view.dark ? "room dark" : "room"}>
      <main>
        {question ? (
          <RoomQuestionPart
            key={question.id}
            question={question}
            busy={view.busy}
            words={words}
            onAnswer={(given) => say({ do: "answer", id: question.id, given })}
            onColumns={() => say({ do: "add-columns", id: question.id })}
          />
        ) : (
          <h1>{view.busy ? words("loading") : words("room.done")}</h1>
        )}
        <Told view={view} words={words} />
      </main>
      <Foot view={view} words={words} />
    </div>
  );
}
