/**
 * Who leads, where the cell says so in words or brackets: "GOPS – lider", "(jednostka wiodąca)", "koordynator: …;
 * realizatorzy: …".
 */
import { LABEL_FILLERS, LEAD_LABELS, PARTNER_LABELS, SINGLE_LEADS, STRONG_LEADS } from "../data/words";
import type { Body } from "../types";
import type { Token } from "./tokens";

export interface RoleWord {
  end: number;
  role: "lead" | "partner";
  /** It tells the lead among several. */
  strong: boolean;
  /** Only one body can be meant. */
  single: boolean;
}

/** The role some words name, or undefined when one of them is no word of roles. */
function roleOf(words: readonly Token[]): Omit<RoleWord, "end"> | undefined {
  let role: "lead" | "partner" | undefined;
  for (const { kind, key } of words) {
    if (kind !== "word") return undefined;
    if (PARTNER_LABELS.has(key)) role = "partner";
    else if (LEAD_LABELS.has(key)) role ??= "lead";
    else if (!LABEL_FILLERS.has(key)) return undefined;
  }
  const lead = role === "lead";
  return (
    role && {
      role,
      strong: lead && words.some(({ key }) => STRONG_LEADS.has(key)),
      single: lead && words.some(({ key }) => SINGLE_LEADS.has(key)),
    }
  );
}

const MOST_WORDS = 5;

/** "Lider:", "Partnerzy –", "za realizację odpowiada:": the role of what follows. */
export function labelAt(tokens: readonly Token[], at: number): RoleWord | undefined {
  if (tokens[at]?.kind !== "word") return undefined;
  for (let place = at + 1; place <= Math.min(at + MOST_WORDS, tokens.length - 1); place++) {
    const { kind } = tokens[place]!;
    if (kind === "word") continue;
    if (kind !== "colon" && !(kind === "dash" && tokens[place - 1]!.kind === "word")) return undefined;
    const role = roleOf(tokens.slice(at, place));
    return role && (kind === "colon" || place <= at + 2) ? { ...role, end: place + 1 } : undefined;
  }
  return undefined;
}

const ENDS: ReadonlySet<Token["kind"]> = new Set(["close", "divider", "newline", "dot"]);

/** "– lider", "(podmiot wiodący)", "jako koordynator" right after a name. */
export function roleAfterAt(tokens: readonly Token[], at: number): RoleWord | undefined {
  const sign = tokens[at]!;
  const as = sign.kind === "word" && (sign.key === "jako" || (sign.key === "w" && tokens[at + 1]?.key === "roli"));
  if (sign.kind !== "dash" && sign.kind !== "open" && !as) return undefined;
  let end = at + 1;
  while (tokens[end]?.kind === "word" && end < at + MOST_WORDS) end++;
  const words = tokens.slice(at + 1, end);
  const closing = tokens[end];
  if (!words.length || (closing && !ENDS.has(closing.kind))) return undefined;
  const role = roleOf(words);
  return role && { ...role, end: sign.kind === "open" && closing?.kind === "close" ? end + 1 : end };
}

/** Once the cell tells its lead, whoever else was taken for one is a partner. */
export function withToldLead(bodies: readonly Body[], told: ReadonlySet<Body>): void {
  if (!bodies.some((body) => told.has(body))) return;
  for (const body of bodies) if (body.role === "lead" && !told.has(body)) body.role = "partner";
}
