/**
 * The wire: what the client sends through OfficeExtension.HostBridge and what it expects back. Text in, text out.
 * `{ id, type: 1, flags, message: { url, method, headers, body } }` → `{ id, message: { statusCode, headers, body } }`;
 * events are `{ type: 3, message: { entries: [{ messageCategory: 65536, messageType, targetId, message }] } }`.
 */
import { BatchRun, type Batch, type BatchAnswer } from "./dispatcher";
import { messageOf } from "./errors";
import type { Faults } from "./faults";
import type { Session } from "./session";

export interface ClientBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost: ((message: string) => void) | null;
}

export interface Counters {
  /** Batches that read or wrote something. */
  requests: number;
  /** Requests that an injected fault leaves without an answer. */
  lost: number;
  /** Batches that only gave tracked ranges back; the client sends one after a run that loaded ranges. */
  cleanups: number;
  bytesIn: number;
  bytesOut: number;
  events: number;
}

interface ClientMessage {
  id: number;
  type: number;
  flags: number;
  message: { url: string; body: Batch };
}

const DELAY_FOR_CELL_EDIT = 64;
const bytes = (text: string): number => new TextEncoder().encode(text).length;
const isCleanup = (batch: Batch): boolean =>
  batch.Actions.every(({ ActionType, Name }) => ActionType === 1 || (ActionType === 3 && Name === "_RemoveReference"));

export class Bridge implements ClientBridge {
  onMessageFromHost: ((message: string) => void) | null = null;
  readonly counters: Counters = { requests: 0, lost: 0, cleanups: 0, bytesIn: 0, bytesOut: 0, events: 0 };
  /** Every batch as it came: for tests that look at what the client asked. */
  readonly log: Batch[] = [];
  keepLog = false;

  private readonly listeners = new Set<(message: string) => void>();
  private readonly waiting = new Map<number, (message: string) => void>();

  constructor(
    private readonly session: () => Session,
    readonly faults: Faults,
  ) {}

  /** A message and its answer, for a client on the other side of a worker. */
  exchange(text: string): Promise<string> {
    const { id } = JSON.parse(text) as ClientMessage;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.sendMessageToHost(text);
    });
  }

  listen(listener: (message: string) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  private deliver(text: string, id?: number): void {
    const waiting = id === undefined ? undefined : this.waiting.get(id);
    if (waiting) {
      this.waiting.delete(id!);
      return waiting(text);
    }
    this.onMessageFromHost?.(text);
    for (const listener of this.listeners) listener(text);
  }

  sendMessageToHost(text: string): void {
    const message = JSON.parse(text) as ClientMessage;
    if (message.type !== 1 || !message.message?.body?.Actions) return;
    const batch = message.message.body;
    const cleanup = isCleanup(batch);
    this.counters[cleanup ? "cleanups" : "requests"]++;
    const size = bytes(text);
    this.counters.bytesIn += size;
    if (this.keepLog) this.log.push(batch);
    const serve = () => this.serve(message.id, batch, size, cleanup);
    if (!this.faults.cellEdit || cleanup) this.later(serve);
    else if (message.flags & DELAY_FOR_CELL_EDIT) this.faults.afterCellEdit(() => this.later(serve));
    else this.later(() => this.answer(message.id, refused("InvalidOperationInCellEditMode")));
  }

  /** Answers never come in the same turn: the client must not see its call answered before it returns. */
  private later(go: () => void): void {
    if (this.faults.latency > 0) setTimeout(go, this.faults.latency);
    else queueMicrotask(go);
  }

  private serve(id: number, batch: Batch, size: number, cleanup: boolean): void {
    const { faults } = this;
    if (!cleanup) faults.others();
    const fault = cleanup ? null : faults.next();
    if (faults.offline) return this.answer(id, refused("ServiceNotAvailable"));
    if (faults.payloadLimit !== null && size > faults.payloadLimit)
      return this.answer(id, refused("RequestPayloadSizeLimitExceeded"));
    if (fault === "no answer, not done") return this.lose();
    if (fault !== null && typeof fault === "object") {
      if (fault.afterAction === undefined) return this.answer(id, refused(fault.error, fault.message));
      const partly = this.run({ ...batch, Actions: batch.Actions.slice(0, fault.afterAction) });
      partly.Error ??= {
        ...refused(fault.error, fault.message).Error!,
        ActionIndex: Math.min(fault.afterAction, batch.Actions.length - 1),
      };
      return this.answer(id, partly);
    }
    const answer = this.run(batch);
    if (fault === "no answer") return this.lose();
    this.answer(id, answer);
    if (fault === "answer twice") this.answer(id, answer);
  }

  private lose(): void {
    this.counters.lost++;
  }

  private run(batch: Batch): BatchAnswer {
    const session = this.session();
    session.trigger = "ThisLocalAddin";
    try {
      return new BatchRun(batch, session).run();
    } finally {
      session.trigger = "Unknown";
    }
  }

  private answer(id: number, body: BatchAnswer): void {
    let text = JSON.stringify({ id, message: { statusCode: 200, headers: {}, body } });
    if (this.faults.payloadLimit !== null && bytes(text) > this.faults.payloadLimit)
      text = JSON.stringify({
        id,
        message: { statusCode: 200, headers: {}, body: refused("ResponsePayloadSizeLimitExceeded") },
      });
    this.counters.bytesOut += bytes(text);
    this.deliver(text, id);
  }

  /** Sends an event. Events come after the answer of the request that caused them. */
  event(type: number, targetId: string, message: Record<string, unknown>): void {
    this.counters.events++;
    const text = JSON.stringify({
      type: 3,
      message: { entries: [{ messageCategory: 65536, messageType: type, targetId, message: JSON.stringify(message) }] },
    });
    this.later(() => this.deliver(text));
  }
}

const refused = (Code: string, Message = messageOf(Code)): BatchAnswer => ({
  Results: [],
  Error: { Code, Message, Location: "", ActionIndex: -1, HttpStatusCode: 400 },
});
