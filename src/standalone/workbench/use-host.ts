/** The host as React sees it: the newest picture of the active sheet, and questions to ask. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { HostClient } from "./host-client";
import type { SheetPicture } from "./picture";

export interface HostView {
  host: HostClient;
  picture: SheetPicture | null;
  /** Draws again, once, however often it is called before the answer comes. */
  refresh: () => void;
}

export function useHost(): HostView {
  const [picture, setPicture] = useState<SheetPicture | null>(null);
  const pending = useRef<"none" | "asked" | "again">("none");
  const client = useRef<HostClient | null>(null);
  const refresh = useCallback(() => {
    if (pending.current !== "none") {
      pending.current = "again";
      return;
    }
    pending.current = "asked";
    void client.current
      ?.ask("picture", {})
      .then(setPicture)
      .finally(() => {
        const again = pending.current === "again";
        pending.current = "none";
        if (again) refresh();
      });
  }, []);
  const host = useMemo(() => new HostClient(refresh), [refresh]);
  useEffect(() => {
    client.current = host;
    (window as unknown as { workbench: HostClient }).workbench = host;
    void host.ask("open", { bytes: null }).then(refresh);
  }, [host, refresh]);
  return { host, picture, refresh };
}
