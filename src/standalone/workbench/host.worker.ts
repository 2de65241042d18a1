/**
 * The worker in which the host lives: answers the page's questions and carries the genuine client's messages, text in,
 * text out.
 */
import { EmbeddedHost, type OfficeClient } from "../host/host";
import type { Injection } from "../host/faults";
import { HostError } from "../host/errors";
import { openWorkbook, type Excelize } from "../host/storage/open";
import { cellNameOf } from "./cell-name";
import { drawPicture } from "./draw-picture";
import type { AskMessage, AskName, Asks, WorkerMessage } from "./protocol";

interface Scope {
  postMessage(message: WorkerMessage, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<AskMessage | { port: MessagePort }>) => void) | null;
}

const scope = self as unknown as Scope;
let engine: Promise<Excelize> | undefined;
let host: EmbeddedHost | undefined;
let port: MessagePort | undefined;
let revision = 0;
/** What a person does without changing anything. */
const LOOKING: ReadonlySet<string> = new Set(["selection", "ActivatedEvent", "DeactivatedEvent"]);

/**
 * excelize is a large engine: it is fetched once, from this page's own server, when a file is saved for the first time.
 */
function loadEngine(): Promise<Excelize> {
  engine ??= import("excelize-wasm").then(
    ({ init }) => init(new URL("excelize.wasm.gz", self.location.href).href) as unknown as Promise<Excelize>,
  );
  return engine;
}

/** The client lives in the pane's frame, at the other end of the port; the newest frame is the one that is heard. */
function wire(current: EmbeddedHost): void {
  const bridge = current.connect() as unknown as {
    bridge: Parameters<ConstructorParameters<typeof EmbeddedHost>[2]>[0];
  };
  bridge.bridge.onMessageFromHost = (message) => port?.postMessage(message);
  if (port) port.onmessage = ({ data }: MessageEvent<string>) => bridge.bridge.sendMessageToHost(data);
}

function open(bytes: ArrayBuffer | null): Asks["open"]["answer"] {
  try {
    const { workbook, storage } = openWorkbook(loadEngine, bytes ? new Uint8Array(bytes) : undefined);
    // Every client that connects is the frame's own; what the host calls a client here is the wire to it.
    host = new EmbeddedHost(workbook, storage, (bridge) => ({ bridge }) as unknown as OfficeClient, {
      apiLevel: "1.17",
    });
    host.onChange(({ type }) => {
      if (!LOOKING.has(type)) revision++;
      scope.postMessage({ event: "repaint" });
    });
    wire(host);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: error instanceof HostError ? error.code : String(error) };
  }
}

/**
 * One cell is typed, a block is pasted: validation lists are asked for the first and destroyed by the second, as in
 * Excel.
 */
function edit(current: EmbeddedHost, { sheet, row, column, values }: Asks["edit"]["input"]): Asks["edit"]["answer"] {
  const address = cellNameOf({ top: row, left: column, bottom: row, right: column });
  try {
    if (values.length === 1 && values[0]!.length === 1)
      return { ok: current.user.type(sheet, address, values[0]![0]!) };
    current.user.paste(sheet, address, values);
    return { ok: true };
  } catch (error) {
    return { ok: false, code: error instanceof HostError ? error.code : String(error) };
  }
}

type Answers = {
  [N in AskName]: (input: Asks[N]["input"], current: EmbeddedHost) => Asks[N]["answer"] | Promise<Asks[N]["answer"]>;
};

const ANSWERS: Answers = {
  open: ({ bytes }) => open(bytes),
  picture: (_input, current) => drawPicture(current.session, revision),
  activate: ({ sheet }, current) => (current.user.activate(sheet), null),
  select: ({ sheet, area }, current) => (current.user.select(sheet, cellNameOf(area)), null),
  edit: (input, current) => edit(current, input),
  save: (_input, current) => current.save(),
  inject: (injection, current) => (current.inject(injection as Injection), null),
  act: ({ who, what, args }, current) => {
    const person = current[who] as unknown as Record<string, (...args: unknown[]) => unknown>;
    return (person[what]?.(...args) ?? null) as never;
  },
  counters: (_input, current) => ({ ...current.counters }),
};

scope.onmessage = ({ data }) => {
  if ("port" in data) {
    port = data.port;
    if (host) wire(host);
    return;
  }
  const { id, ask, input } = data;
  const answer = async (): Promise<unknown> => {
    if (!host && ask !== "open") open(null);
    return (ANSWERS[ask] as (input: unknown, current: EmbeddedHost) => unknown)(input, host!);
  };
  void answer().then(
    (value) => scope.postMessage({ id, answer: value }),
    (error: unknown) => scope.postMessage({ id, error: String(error) }),
  );
};
