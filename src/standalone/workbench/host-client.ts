/** The page's end of the worker: questions with answers, and a call when the sheet has to be drawn again. */
import type { AskName, Asks, WorkerMessage } from "./protocol";

export class HostClient {
  private readonly worker = new Worker(new URL("./host.worker.ts", import.meta.url));
  private readonly waiting = new Map<number, { resolve: (answer: never) => void; reject: (error: Error) => void }>();
  private nextId = 1;

  constructor(onRepaint: () => void) {
    this.worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => {
      if ("event" in data) return onRepaint();
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ("error" in data) waiting?.reject(new Error(data.error));
      else waiting?.resolve(data.answer as never);
    });
  }

  ask<N extends AskName>(ask: N, input: Asks[N]["input"]): Promise<Asks[N]["answer"]> {
    return new Promise((resolve, reject) => {
      const id = this.nextId++;
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, ask, input });
    });
  }

  /** Hands the worker one end of a channel on which the genuine client talks to the host. */
  connect(port: MessagePort): void {
    this.worker.postMessage({ port }, [port]);
  }
}
