import type { Action } from "../../table/types";
import type { Order, RuleFinding, Tally } from "../types";

/** A tally that only counts: what an action adds when it comes it takes along when it goes. */
export abstract class Counting implements Tally {
  add(action: Action): void {
    this.count(action, 1);
  }

  remove(action: Action): void {
    this.count(action, -1);
  }

  /** `step` is 1 or −1. */
  protected abstract count(action: Action, step: number): void;

  abstract findings(order: Order): RuleFinding[];
}
