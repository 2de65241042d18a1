import type { questions as polish } from "../pl/workshop";
import { quoteEn as quote, type Sentence } from "../catalogue";

const actions = (n: unknown) => `${n} ${Number(n) === 1 ? "action" : "actions"}`;
const goal = (v: Record<string, unknown>) => (v.goal ? `goal ${v.goal}` : "actions without a goal");

export const questions = {
  funding: (v) =>
    `What will pay for ${goal(v)}${v.area ? ` in ${quote(v.area)}` : ""}? ${actions(v.count)} without a source.`,
  "source-behind": (v) => `The funding cell says ${quote(v.says)} (${actions(v.count)}). Which money is it?`,
  owner: (v) =>
    `Who is responsible for ${goal(v)}${v.area ? ` in ${quote(v.area)}` : ""}? ${actions(v.count)} without anybody.`,
  "owner-behind": (v) => `The responsible body is given as ${quote(v.says)} (${actions(v.count)}). Which unit leads?`,
  "owner-part": (v) => `The responsible bodies include ${quote(v.says)} (${actions(v.count)}). Who exactly?`,
  lead: (v) => `Several bodies are named: ${quote(v.says)} (${actions(v.count)}). Which of them leads?`,
  successor: (v) =>
    `An institution that no longer exists is named: ${quote(v.says)} (${actions(v.count)}). Who takes over?`,
  term: (v) => `From when to when does ${v.action ? `the action ${quote(v.action)}` : goal(v)} run?`,
  indicator: (v) => `How shall we know that ${v.action ? `the action ${quote(v.action)}` : goal(v)} succeeded?`,
  "action-text": (v) => `What is the action without a description${v.goal ? ` in goal ${v.goal}` : ""}?`,
} satisfies Record<keyof typeof polish, Sentence>;
