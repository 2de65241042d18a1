/**
 * A check that stays true while the table is edited: an edit costs the row's own rules and one step of each tally. The
 * result is always equal to a full check of the table as it stands. Making it gives way after every handful of rows,
 * for the pane (`slices.ts`).
 */
import { finish } from "../../table";
import type { Action, Table } from "../../table/types";
import type { CheckOptions } from "../settings/options";
import type { CheckResult, Finding, RowRule, Tally, TableRule, TallyRule } from "../types";
import type { ActiveRule } from "../settings/severity";
import { kindFor, setUp, type Setup } from "../running/context";
import { Collector } from "../running/collect";
import { issue } from "../tallies/issue";
import { checkRow, isRowRule, isTableRule, isTallyRule, overview } from "../running/run";

export interface Checker {
  /** Findings of the table as it stands now. */
  result(): CheckResult;
  /** The table as it stands now; the same object until the next edit. */
  table(): Table;
  /** Puts an action in the place of the one with its id; false when there is none. */
  update(action: Action): boolean;
  /**
   * Inserts an action after the one with that id; at the beginning when `after` is undefined; false when `after` is
   * unknown.
   */
  insert(action: Action, after?: string): boolean;
  /** Takes an action out; false when there is none. */
  remove(id: string): boolean;
}

/** Rows, or pieces of a tally's work, done between two chances to give way. */
const HANDFUL = 50;

export interface Progress {
  done: number;
  total: number;
}

interface Entry {
  action: Action;
  place: number;
  findings: Finding[];
}

class LiveChecker implements Checker {
  private entries: Entry[] = [];
  private byAction = new Map<Action, Entry>();
  private byId = new Map<string, Entry>();
  private setup!: Setup;
  private tallies: { active: ActiveRule<TallyRule>; tally: Tally }[] = [];
  private rowRules: ActiveRule<RowRule>[] = [];
  private tableRules: ActiveRule<TableRule>[] = [];
  private current: CheckResult | undefined;
  private shown: Table | undefined;

  constructor(
    private source: Table,
    private readonly options: CheckOptions,
  ) {}

  /** Everything from nothing, with the result; yields how far it is. */
  *start(actions: readonly Action[] = this.source.actions): Generator<Progress, void> {
    this.source = { ...this.source, actions: [...actions] };
    this.setup = setUp(this.source, this.options);
    const { active, context } = this.setup;
    this.rowRules = active.filter(isRowRule);
    this.tableRules = active.filter(isTableRule);
    this.tallies = active.filter(isTallyRule).map((each) => ({ active: each, tally: each.rule.tally(context) }));
    this.byAction = new Map();
    this.byId = new Map();
    this.entries = [];
    for (let start = 0; start < actions.length; start += HANDFUL) {
      for (let place = start; place < Math.min(start + HANDFUL, actions.length); place++)
        this.entries.push(this.enter(actions[place]!, place));
      yield { done: this.entries.length, total: actions.length };
    }
    const all = { done: actions.length, total: actions.length };
    for (const { tally } of this.tallies) while (tally.settle && !tally.settle(HANDFUL, this.order)) yield all;
    const gathering = this.gather();
    while (!gathering.next().done) yield all;
  }

  private enter(action: Action, place: number): Entry {
    const entry: Entry = { action, place, findings: [] };
    this.judge(entry);
    for (const { tally } of this.tallies) tally.add(action);
    this.byAction.set(action, entry);
    if (!this.byId.has(action.id)) this.byId.set(action.id, entry);
    return entry;
  }

  private judge(entry: Entry): void {
    entry.findings.length = 0;
    checkRow(this.rowRules, entry.action, this.setup.context, entry.findings);
  }

  private leave(entry: Entry): void {
    for (const { tally } of this.tallies) tally.remove(entry.action);
    this.byAction.delete(entry.action);
    if (this.byId.get(entry.action.id) === entry) this.byId.delete(entry.action.id);
  }

  /** Counts an action in or out of what columns the table has; true when every row must be judged anew. */
  private shifts(count: () => void): boolean {
    const { presence, context } = this.setup;
    const hadStatus = context.hasStatus();
    count();
    const absent = presence.absent();
    return (
      context.hasStatus() !== hadStatus ||
      absent.size !== context.absent.size ||
      [...absent].some((need) => !context.absent.has(need))
    );
  }

  private touched(anew: boolean): boolean {
    this.current = undefined;
    this.shown = undefined;
    // An edit that changes what every row is judged by: a column comes or goes, the table is about something else.
    if (anew || this.another()) finish(this.start(this.entries.map((entry) => entry.action)));
    return true;
  }

  /** The kind of document nobody has named is another one after the edit. */
  private another(): boolean {
    const { frame, kind } = this.setup.context;
    return frame.kind === undefined && (kindFor(this.source, frame) ?? "inny") !== kind.id;
  }

  update(action: Action): boolean {
    const entry = this.byId.get(action.id);
    if (!entry) return false;
    const anew = this.shifts(() => {
      this.setup.presence.count(entry.action, -1);
      this.setup.presence.count(action, 1);
    });
    this.leave(entry);
    // A copy, so that the same object given twice is still two rows for the tallies.
    entry.action = { ...action };
    this.source.actions[entry.place] = entry.action;
    for (const { tally } of this.tallies) tally.add(entry.action);
    this.byAction.set(entry.action, entry);
    this.byId.set(action.id, entry);
    this.judge(entry);
    return this.touched(anew);
  }

  insert(action: Action, after?: string): boolean {
    const before = after === undefined ? undefined : this.byId.get(after);
    if (after !== undefined && !before) return false;
    const place = before ? before.place + 1 : 0;
    const anew = this.shifts(() => this.setup.presence.count(action, 1));
    const entry = this.enter({ ...action }, place);
    this.entries.splice(place, 0, entry);
    this.source.actions.splice(place, 0, entry.action);
    this.place(place);
    return this.touched(anew);
  }

  remove(id: string): boolean {
    const entry = this.byId.get(id);
    if (!entry) return false;
    const anew = this.shifts(() => this.setup.presence.count(entry.action, -1));
    this.leave(entry);
    this.entries.splice(entry.place, 1);
    this.source.actions.splice(entry.place, 1);
    this.place(entry.place);
    const twin = this.entries.find((each) => each.action.id === id);
    if (twin) this.byId.set(id, twin);
    return this.touched(anew);
  }

  private place(from: number): void {
    for (let index = from; index < this.entries.length; index++) this.entries[index]!.place = index;
  }

  table(): Table {
    return (this.shown ??= { ...this.source, actions: [...this.source.actions] });
  }

  result(): CheckResult {
    if (!this.current) finish(this.gather());
    return this.current!;
  }

  private readonly order = (action: Action): number => this.byAction.get(action)?.place ?? this.entries.length;

  /** Puts the result together. */
  private *gather(): Generator<void, void> {
    const issued: { active: ActiveRule; findings: Finding[] }[] = [];
    for (const { active, tally } of this.tallies) {
      issued.push({ active, findings: tally.findings(this.order).map((found) => issue(active, found)) });
      yield;
    }
    for (const active of this.tableRules) {
      issued.push({
        active,
        findings: active.rule.checkTable(this.setup.context).map((found) => issue(active, found)),
      });
      yield;
    }
    const { above, byAction } = overview(issued);
    const collector = new Collector(this.setup);
    for (const finding of above) collector.take(finding, undefined);
    const extras = new Map<Entry, Finding[]>();
    for (const [id, findings] of byAction) extras.set(this.byId.get(id)!, findings);
    for (let start = 0; start < this.entries.length; start += HANDFUL) {
      this.collect(collector, start, Math.min(start + HANDFUL, this.entries.length), extras);
      yield;
    }
    this.current = collector.result(this.source);
  }

  /** Findings of some rows. Apart from the generator, whose loops run slower. */
  private collect(collector: Collector, start: number, end: number, extras: ReadonlyMap<Entry, Finding[]>): void {
    for (let place = start; place < end; place++) {
      const entry = this.entries[place]!;
      const { action, findings } = entry;
      for (let index = 0; index < findings.length; index++) collector.take(findings[index]!, action);
      const extra = extras.size > 0 ? extras.get(entry) : undefined;
      if (extra) for (const finding of extra) collector.take(finding, action);
    }
  }
}

/** Starts a live check of a table; the table itself is not changed. */
export function createChecker(table: Table, options: CheckOptions = {}): Checker {
  return finish(creating(table, options));
}

/** The same, giving way after every handful: yields how far it is. */
export function* creating(table: Table, options: CheckOptions): Generator<Progress, Checker> {
  const checker = new LiveChecker(table, options);
  yield* checker.start();
  return checker;
}
