/**
 * Stands where office.js stands in Excel: brings Microsoft's own client, gives it the host as its bridge, and the
 * little of `Office.*` that office.js itself would give. Everything under `Excel.*` is the genuine client's.
 */
import { DIALOG_EVENTS, displayDialogAsync, insideDialog } from "./dialog";

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}
interface Client {
  OfficeExtension: { HostBridge: { init(bridge: Bridge): void } };
}

const scriptBase = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;
const wanted = new URLSearchParams(location.search);
const actions = new Map<string, (event: { completed(): void }) => void>();
const themeHandlers: (() => void)[] = [];

function loadClient(): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL("office/excel-web.js", scriptBase).href;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("excel-web.js"));
    document.head.append(script);
  });
}

/** The parent page answers with its end of the channel to the worker. */
function askForPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    window.addEventListener("message", function onMessage(event: MessageEvent) {
      if (event.source !== parent || event.data !== "workbench:port") return;
      window.removeEventListener("message", onMessage);
      resolve(event.ports[0]!);
    });
    parent.postMessage("workbench:port?", location.origin);
  });
}

function connect(port: MessagePort): void {
  const bridge: Bridge = {
    sendMessageToHost: (message) => port.postMessage(message),
    onMessageFromHost: () => undefined,
  };
  (window as unknown as Client).OfficeExtension.HostBridge.init(bridge);
  port.onmessage = ({ data }: MessageEvent<string>) => bridge.onMessageFromHost(data);
}

const FLOOR = Number(wanted.get("api") ?? "17");

/** A page that the pane has opened as a window of its own: it has no workbook, and speaks to the pane alone. */
const isDialog = wanted.has("room");

const office = {
  AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
  HostType: { Excel: "Excel" },
  PlatformType: { OfficeOnline: "OfficeOnline" },
  EventType: { OfficeThemeChanged: "officeThemeChanged", ...DIALOG_EVENTS },
  onReady: async () => {
    // One silent way of failing belongs to training too: ?office=silent never answers, as a blocked CDN.
    if (wanted.get("office") === "silent") await new Promise(() => undefined);
    await client;
    if (!isDialog) connect(await askForPort());
    return { host: wanted.get("office") === "outside" ? null : "Excel", platform: "OfficeOnline" };
  },
  context: {
    displayLanguage: wanted.get("language") ?? "pl-PL",
    officeTheme: { isDarkTheme: wanted.get("theme") === "dark" },
    requirements: {
      isSetSupported: (name: string, version = "1.1") => name !== "ExcelApi" || Number(version.split(".")[1]) <= FLOOR,
    },
    document: { addHandlerAsync: (_type: string, handler: () => void) => themeHandlers.push(handler) },
    ui: {
      openBrowserWindow: (address: string) => window.open(address, "_blank", "noreferrer"),
      ...(isDialog ? insideDialog : { displayDialogAsync }),
    },
    partitionKey: "",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0" },
  },
  actions: { associate: (name: string, action: (event: { completed(): void }) => void) => actions.set(name, action) },
  addin: { showAsTaskpane: async () => undefined },
};
(window as unknown as { Office: typeof office }).Office = office;

/**
 * The client puts an `Office` of its own in the place of ours, perhaps before the pane has looked for one: what the
 * loader of office.js gives is put into it at once. `Office.context` is the client's own getter, and answers what the
 * factory gives.
 */
function introduce(): void {
  (window as unknown as { OSF: Record<string, unknown> }).OSF["_OfficeAppFactory"] = {
    getContext: () => office.context,
    getId: () => "",
    getHostInfo: () => ({
      hostType: "excel",
      hostPlatform: "web",
      hostSpecificFileVersion: "16.00",
      hostLocale: office.context.displayLanguage,
      flags: 0,
    }),
  };
  const { Office } = window as unknown as { Office: object };
  for (const [name, value] of Object.entries(office)) {
    if (Object.getOwnPropertyDescriptor(Office, name)?.configurable !== false)
      Object.defineProperty(Office, name, { value, configurable: true, writable: true });
  }
}

const client = loadClient().then(introduce);

/** The workbench's imitation of the ribbon, of Excel's theme, and of a file dropped on the pane. */
window.addEventListener(
  "message",
  ({ source, data }: MessageEvent<{ action?: string; dark?: boolean; file?: File; undo?: true }>) => {
    if (source !== parent || typeof data !== "object" || data === null) return;
    if (data.action) actions.get(data.action)?.({ completed: () => undefined });
    if (data.dark !== undefined) {
      office.context.officeTheme = { isDarkTheme: data.dark };
      for (const handler of themeHandlers) handler();
    }
    if (data.undo) document.dispatchEvent(new CustomEvent("tabela:undo"));
    if (data.file) {
      const transfer = new DataTransfer();
      transfer.items.add(data.file);
      document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  },
);

/** In Excel the sheet takes the focus by itself when the pane gives it away; here the page is told. */
document.addEventListener("tabela:to-sheet", () => parent.postMessage("workbench:to-sheet", location.origin));
