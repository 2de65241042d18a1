/** A document dropped anywhere on the pane is a table to be structured: the screen for it opens by itself. */
import { useEffect } from "react";
import { dispatch } from "../state/store";

export function useFileDrop(ready: boolean): void {
  useEffect(() => {
    if (!ready) return undefined;
    const onOver = (event: DragEvent): void => event.preventDefault();
    const onDrop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      if (event.defaultPrevented || !file) return;
      event.preventDefault();
      dispatch({ type: "structure", event: { type: "kind", kind: "file" } });
      dispatch({ type: "go", screen: "structure" });
      void import("../work/structure").then(({ readFile }) => readFile(file));
    };
    document.addEventListener("dragover", onOver);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("drop", onDrop);
    };
  }, [ready]);
}
