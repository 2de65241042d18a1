/** Office's windows on the training page: a window of the browser, and messages between it and the pane. */
export const DIALOG_EVENTS = {
  DialogMessageReceived: "dialogMessageReceived",
  DialogEventReceived: "dialogEventReceived",
  DialogParentMessageReceived: "dialogParentMessageReceived",
} as const;

type Handler = (argument: { message: string; origin: string } | { error: number }) => void;
type Result = { status: "succeeded"; value: object } | { status: "failed"; error: { code: number; message: string } };

/** Codes of Office: the window was closed; it was barred by the browser. */
const CLOSED = 12006;
const BARRED = 12011;
/** How often it is looked whether the window is still there. Milliseconds. */
const LOOK = 400;

/** Size in shares of the screen, as Office takes it. */
export function displayDialogAsync(
  address: string,
  { width = 80, height = 80 }: { width?: number; height?: number },
  callback: (result: Result) => void,
): void {
  const size = `width=${Math.round((screen.availWidth * width) / 100)},height=${Math.round((screen.availHeight * height) / 100)}`;
  const child = window.open(address, "_blank", `popup,${size}`);
  if (!child) return callback({ status: "failed", error: { code: BARRED, message: "barred" } });
  const handlers = new Map<string, Handler>();
  const onMessage = ({ source, data }: MessageEvent<{ toPane?: string }>): void => {
    if (source === child && typeof data?.toPane === "string")
      handlers.get(DIALOG_EVENTS.DialogMessageReceived)?.({ message: data.toPane, origin: location.origin });
  };
  window.addEventListener("message", onMessage);
  const end = (): void => {
    clearInterval(timer);
    window.removeEventListener("message", onMessage);
  };
  const timer = setInterval(() => {
    if (!child.closed) return;
    end();
    handlers.get(DIALOG_EVENTS.DialogEventReceived)?.({ error: CLOSED });
  }, LOOK);
  callback({
    status: "succeeded",
    value: {
      addEventHandler: (type: string, handler: Handler) => void handlers.set(type, handler),
      messageChild: (message: string) => child.postMessage({ toDialog: message }, location.origin),
      close: () => {
        end();
        child.close();
      },
    },
  });
}

/** What a page has of Office once it is such a window. */
export const insideDialog = {
  messageParent: (message: string): void =>
    (window.opener as Window | null)?.postMessage({ toPane: message }, location.origin),
  addHandlerAsync: (_type: string, handler: Handler, done?: () => void): void => {
    window.addEventListener("message", ({ source, data }: MessageEvent<{ toDialog?: string }>) => {
      if (source === window.opener && typeof data?.toDialog === "string")
        handler({ message: data.toDialog, origin: location.origin });
    });
    done?.();
  },
};
