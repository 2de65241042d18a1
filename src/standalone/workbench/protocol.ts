/** What the page asks of the worker in which the host lives, and what it answers. */
import type { Area, SheetPicture } from "./picture";

export interface Asks {
  open: { input: { bytes: ArrayBuffer | null }; answer: { ok: true } | { ok: false; reason: string } };
  picture: { input: { sheet?: string }; answer: SheetPicture };
  activate: { input: { sheet: string }; answer: null };
  select: { input: { sheet: string; area: Area }; answer: null };
  /** What typing or pasting does; refused = the reason in the user's words is shown by the page. */
  edit: {
    input: { sheet: string; row: number; column: number; values: string[][] };
    answer: { ok: boolean; code?: string };
  };
  save: { input: Record<string, never>; answer: Uint8Array };
  /** For tests and training: failures, latency, what a co-author does. */
  inject: { input: Record<string, unknown>; answer: null };
  /**
   * Whatever a person does by hand that the grid has no key for: deleting rows, protecting a sheet; "remote" is a
   * co-author.
   */
  act: { input: { who: "user" | "remote"; what: string; args: unknown[] }; answer: unknown };
  counters: { input: Record<string, never>; answer: { requests: number; bytesIn: number; bytesOut: number } };
}

export type AskName = keyof Asks;
export interface AskMessage {
  id: number;
  ask: AskName;
  input: unknown;
}
export type WorkerMessage = { id: number; answer: unknown } | { id: number; error: string } | { event: "repaint" };
