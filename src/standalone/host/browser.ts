/**
 * The host in a page: the client comes by its own script tag (`excel-web-16.00.js`), the file engine by `init(url)` of
 * excelize-wasm; both are given, so that nothing here is loaded from anywhere.
 */
import type { ClientBridge } from "./bridge";
import { EmbeddedHost, type ClientLoader, type HostOptions, type OfficeClient } from "./host";
import { introduce } from "./introduce";
import { openWorkbook, type Engine } from "./storage/open";

/** Connects the client of a window whose script tag has run. */
export const clientOf =
  (window: Record<string, unknown>): ClientLoader =>
  (bridge, supports) => {
    introduce(window, supports);
    const client = window as unknown as OfficeClient & {
      OfficeExtension: { HostBridge: { init(bridge: ClientBridge): void } };
    };
    client.OfficeExtension.HostBridge.init(bridge);
    return client;
  };

export interface BrowserHostOptions extends HostOptions {
  engine: Engine;
  /** The page's window; a worker has none and uses `send` and `onMessage` instead. */
  window?: Record<string, unknown>;
}

/** Throws HostError for what is no workbook. */
export function createBrowserHost(xlsx: Uint8Array | undefined, options: BrowserHostOptions): EmbeddedHost {
  const { engine, window, ...others } = options;
  const { workbook, storage } = openWorkbook(engine, xlsx);
  const none: ClientLoader = () => {
    throw new Error("This host has no page: use send and onMessage.");
  };
  return new EmbeddedHost(workbook, storage, window ? clientOf(window) : none, others);
}
