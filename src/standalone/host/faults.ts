/** Failures the host plays on demand, so that every trouble of the real Excel can be met in a test. */
export interface Fault {
  /** Which request from now on: 1 = the next. "every" = all. */
  request: number | "every";
  /**
   * An error code refuses the request before anything is done; "no answer" does the work and stays silent;
   * "no answer, not done" does nothing and stays silent; "answer twice" does the work once and answers two times;
   * `afterAction` stops in the middle: what went before is done.
   */
  with:
    { error: string; message?: string; afterAction?: number } | "no answer" | "no answer, not done" | "answer twice";
}

export interface Injection {
  /** Milliseconds every answer waits. */
  latency?: number;
  faults?: Fault[];
  /** No request reaches Excel: each fails with ServiceNotAvailable. */
  offline?: boolean;
  /** The user is editing a cell. Requests sent with delayForCellEdit wait until it is over. */
  cellEdit?: boolean;
  /**
   * Bytes of one request or answer above which it is refused; 5 MB as Excel on the web, null = no limit as on the
   * desktop.
   */
  payloadLimit?: number | null;
  /** Members that are refused whenever they are set or called: "PageLayout.orientation" as without a printer. */
  refuse?: readonly string[];
  /** Called before each request is served, with its number from now on: somebody else acts between two requests. */
  between?: ((request: number) => void) | null;
}

export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export class Faults {
  latency = 0;
  offline = false;
  cellEdit = false;
  payloadLimit: number | null = PAYLOAD_LIMIT;
  private pending: Fault[] = [];
  private between: ((request: number) => void) | null = null;
  private served = 0;
  private waiting: (() => void)[] = [];

  inject(injection: Injection): void {
    if (injection.latency !== undefined) this.latency = injection.latency;
    if (injection.offline !== undefined) this.offline = injection.offline;
    if (injection.payloadLimit !== undefined) this.payloadLimit = injection.payloadLimit;
    if (injection.faults !== undefined) this.pending = injection.faults.map((fault) => ({ ...fault }));
    if (injection.between !== undefined) {
      this.between = injection.between;
      this.served = 0;
    }
    if (injection.cellEdit !== undefined) this.setCellEdit(injection.cellEdit);
  }

  private setCellEdit(editing: boolean): void {
    this.cellEdit = editing;
    if (editing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Calls `go` when no cell is being edited. */
  afterCellEdit(go: () => void): void {
    if (this.cellEdit) this.waiting.push(go);
    else go();
  }

  /** Lets others act before a request. */
  others(): void {
    this.between?.(++this.served);
  }

  /** The fault of this request, counted off. */
  next(): Fault["with"] | null {
    let found: Fault["with"] | null = null;
    this.pending = this.pending.filter((fault) => {
      if (fault.request === "every") {
        found ??= fault.with;
        return true;
      }
      fault.request--;
      if (fault.request > 0) return true;
      found ??= fault.with;
      return false;
    });
    return found;
  }
}
