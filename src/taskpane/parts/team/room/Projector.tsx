/** The question for a whole room: over all of the pane, 24 points and up, with nothing that needs a mouse. */
import { Button } from "@fluentui/react-button";
import { useEffect, useRef, type ReactNode } from "react";
import { dispatch } from "../../../state/store";
import { useWords } from "../../../words";

export function Projector({ children }: { children: ReactNode }) {
  const words = useWords();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>("input[name]")?.focus();
    return () => dialog?.close();
  }, []);
  const close = (): void => dispatch({ type: "team", change: { projector: null } });
  return (
    <dialog
      ref={box}
      className="projector"
      aria-label={words("room.projector.name")}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      {children}
      <div className="row">
        <Button onClick={close}>{words("room.projector.end")}</Button>
      </div>
    </dialog>
  );
}
