/** The embedded Excel: a workbook, the bridge the genuine office.js client talks through, and a user to act in it. */
import { Bridge, type ClientBridge, type Counters } from "./bridge";
import { Faults, type Injection } from "./faults";
import type { Area } from "./model/address";
import type { Sheet } from "./model/sheet";
import type { Workbook } from "./model/workbook";
import { Session } from "./session";
import type { Storage } from "./storage/types";
import { Person } from "./person";
import { viewOf, type SheetView } from "./view";

export interface HostOptions {
  /**
   * The requirement set the host stands for: "1.14" (Office LTSC 2021) unless told. Members above it are ApiNotFound.
   */
  apiLevel?: string;
  userName?: string;
  /** The day of TODAY(). */
  today?: () => Date;
  /** The name of the file. */
  name?: string;
}

/** What `connect` gives: the client's own globals. */
export interface OfficeClient {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
}

/** Loads a client and lets it talk through a bridge; one for Node, one for a page. */
export type ClientLoader = (bridge: ClientBridge, supports: (set: string, version?: string) => boolean) => OfficeClient;

const minor = (version: string): number => Number(version.split(".")[1] ?? 0);

export class EmbeddedHost {
  readonly session: Session;
  readonly faults = new Faults();
  private readonly bridge: Bridge;
  private client: OfficeClient | null = null;
  readonly options: Required<HostOptions>;
  /** The person at this screen. */
  readonly user: Person;
  /** A co-author: edits arrive as events with `source: "Remote"`. */
  readonly remote: Person;

  constructor(
    readonly workbook: Workbook,
    private readonly storage: Storage,
    private readonly loader: ClientLoader,
    options: HostOptions = {},
  ) {
    this.options = {
      apiLevel: "1.14",
      userName: "Użytkownik",
      today: () => new Date(),
      name: workbook.name,
      ...options,
    };
    workbook.name = this.options.name;
    this.session = new Session(
      workbook,
      { apiLevel: minor(this.options.apiLevel), userName: this.options.userName, today: this.options.today },
      (type, target, message) => this.bridge.event(type, target, message),
    );
    this.session.calculator.fallback = storage.calculate
      ? (formula, sheet) => storage.calculate!(formula, sheet, this.session)
      : null;
    this.bridge = new Bridge(() => this.session, this.faults);
    this.user = new Person(this.session, "Local");
    this.remote = new Person(this.session, "Remote");
  }

  /** The genuine client, talking to this host. One host has one client; connecting again gives the same. */
  connect(): OfficeClient {
    this.client ??= this.loader(this.bridge, (set, version) => this.supports(set, version));
    return this.client;
  }

  /** One message of a client that lives elsewhere (a page, when the host runs in a worker): its answer, as text. */
  send(message: string | object): Promise<string> {
    return this.bridge.exchange(typeof message === "string" ? message : JSON.stringify(message));
  }

  /** Messages nobody asked for (events, second answers), as text, for a client that lives elsewhere. */
  onMessage(listener: (message: string) => void): () => void {
    return this.bridge.listen(listener);
  }

  /** What `Office.context.requirements.isSetSupported` answers. */
  supports(set: string, version = "1.1"): boolean {
    const [major = "1", least = "0"] = version.split(".");
    if (/^excelapi$/i.test(set)) return major === "1" && Number(least) <= this.session.options.apiLevel;
    const known: Record<string, number> = {
      sharedruntime: 1,
      ribbonapi: 1,
      dialogapi: 1,
      identityapi: 3,
      richapiruntimeflag: 0,
      delayforcelledit: 1,
      keyboardshortcuts: 1,
      addincommands: 1,
    };
    const have = known[set.toLowerCase()];
    return have !== undefined && have > 0 && major === "1" && Number(least) <= have;
  }

  /** Sets the requirement set while running: "1.14", "1.20". */
  setApiLevel(version: string): void {
    this.options.apiLevel = version;
    (this.session.options as { apiLevel: number }).apiLevel = minor(version);
  }

  inject(injection: Injection): void {
    this.faults.inject(injection);
    if (injection.refuse) this.session.refusedMembers = new Set(injection.refuse);
  }
  get counters(): Readonly<Counters> {
    return this.bridge.counters;
  }
  resetCounters(): void {
    Object.assign(this.bridge.counters, { requests: 0, lost: 0, cleanups: 0, bytesIn: 0, bytesOut: 0, events: 0 });
  }

  /** Keeps every batch the client sends, for tests that look at what it asked. */
  record(): readonly unknown[] {
    this.bridge.keepLog = true;
    return this.bridge.log;
  }

  /** The .xlsx as it stands now. The host goes on working. */
  save(): Promise<Uint8Array> {
    return this.storage.save(this.workbook, this.session);
  }

  /** Loads the file engine ahead of the first save. */
  async ready(): Promise<void> {
    await this.storage.ready?.();
  }

  sheetNames(): string[] {
    return this.workbook.sheets.map(({ name }) => name);
  }

  sheet(name: string): Sheet {
    const sheet = this.workbook.sheet(name);
    if (!sheet) throw new Error(`No sheet "${name}".`);
    return sheet;
  }

  /** Everything a grid needs to draw a sheet. */
  view(sheet: string): SheetView {
    return viewOf(this.sheet(sheet), this.session);
  }

  /** Calls back at every change, by client, user or co-author; answers how to stop. */
  onChange(watch: (change: { type: string; sheet: string; area?: Area }) => void): () => void {
    const watcher = ({ type, sheet, area }: { type: string; sheet: Sheet; area?: Area }) =>
      watch({ type, sheet: sheet.name, area });
    this.session.events.watchers.add(watcher);
    return () => {
      this.session.events.watchers.delete(watcher);
    };
  }
}
