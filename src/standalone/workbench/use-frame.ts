/** The pane in its frame: what is told to it, what it asks for, and what would be lost by leaving the page. */
import { useCallback, useEffect, useRef, type RefObject } from "react";
import type { HostClient } from "./host-client";

type Frame = RefObject<HTMLIFrameElement | null>;

export const useTelling = (frame: Frame): ((message: object) => void) =>
  useCallback((message) => frame.current?.contentWindow?.postMessage(message, location.origin), [frame]);

/** The revision that is safe in a file; what came after it would be lost by leaving the page. */
export function useKept(revision: number | null): RefObject<number | null> {
  const kept = useRef<number | null>(null);
  if (kept.current === null) kept.current = revision;
  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent): void => {
      if (revision !== null && revision !== kept.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", onLeave);
    return () => window.removeEventListener("beforeunload", onLeave);
  }, [revision]);
  return kept;
}

/** Connects the pane to the host when it asks, and gives the keyboard back to the sheet. */
export function useSwitchboard(host: HostClient, frame: Frame): void {
  useEffect(() => {
    const onMessage = ({ source: from, data }: MessageEvent<unknown>): void => {
      if (from !== frame.current?.contentWindow) return;
      if (data === "workbench:to-sheet") document.querySelector<HTMLElement>(".grid")?.focus();
      if (data !== "workbench:port?") return;
      const channel = new MessageChannel();
      host.connect(channel.port1);
      frame.current!.contentWindow!.postMessage("workbench:port", location.origin, [channel.port2]);
    };
    window.addEventListener("message", onMessage);
    return () => window.removeEventListener("message", onMessage);
  }, [host, frame]);
}
