import { addTo } from "../../table/groups";
import { comparable, type Unit, type Units } from "./units";

interface Stock {
  units: Unit[];
  /** Numbers of the units; "" when one has none. */
  numbers: Set<string>;
  taken: number;
  /** A level may be said many times in the source and stands once in the list. */
  shared: boolean;
}

/** A unit whose parts come one by one. */
interface Open {
  stock: Stock;
  rest: string;
  number?: string;
  /** Nothing of it has come yet. */
  whole: boolean;
}

/** More lines than a text of one unit has. */
const MOST_LINES = 100;
/** Bullets before a text, one inside the other. */
const MOST_BULLETS = 3;

const NAMED =
  "(?:cel(?:e)?(?:\\s+(?:strategiczn|główn|ogóln|nadrzędn|kluczow|wiodąc|rozwojow|operacyjn|szczegółow|pośredni)[^\\s\\d.:)–—-]*)?|obszar(?:\\s+(?:problemow|strategiczn|interwencj|działa)[^\\s\\d.:)–—-]*)?|priorytet(?:\\s+strategiczn[^\\s\\d.:)–—-]*)?|oś(?:\\s+(?:priorytetow|strategiczn)[^\\s\\d.:)–—-]*)?|pole strategiczne|działanie|zadanie|projekt|przedsięwzięcie|kierunek(?: działa[^\\s\\d.:)–—-]*)?|ad\\.?)";
/** What may stand before a text in the source without being part of it: its level's name, its number, a bullet. */
const FRONTS: readonly RegExp[] = [
  /^(?:[•·▪●○◦‣➢✓*]|[–—-](?=\s))\s*/u,
  /^(?<number>\d{1,3}(?:\.\d{1,3})*[a-z]?)\s*(?:[.)]\s*)?(?:[–—-]\s*)?/,
  /^\((?<number>\d{1,3}[a-z]?)\)\s*/,
  /^(?<number>[a-z])\)\s*/,
  /^(?<number>[IVX]{1,5})(?:\s*[.):–—-]+\s*|\s+)/,
  new RegExp(
    `^${NAMED}\\s*(?:nr\\.?\\s*)?(?:(?<number>[IVX]{1,5}|\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)\\s*)?(?:[.:)–—-]+\\s*)?`,
    "i",
  ),
];

const ONLY_NAMED = new RegExp(
  `^${NAMED}\\s*(?:nr\\.?\\s*)?(?:(?:[IVX]{1,5}|\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)\\s*)?[.:)–—-]*$`,
  "i",
);

/**
 * A cell that names a level and its number and nothing else ("Cel operacyjny nr 1"): its text stands in the next cell.
 */
export const isLevelName = (text: string): boolean => ONLY_NAMED.test(text);

/** A line inside a card that only says whose the next lines are: "Dla celów operacyjnych 1-2:". */
const namesGoals = (line: string): boolean =>
  /^(?:dla|do|kierunki|działania|zadania)/i.test(line) && /cel/i.test(line) && /\d\s*[.:]?$/.test(line);

/** The texts of a table, each to be explained by a piece of the source. */
export class Inventory {
  private readonly stock = new Map<string, Stock>();
  /** Numbers of actions whose text came without one: each must come from a cell of its own. */
  private readonly numbers = new Map<string, number>();
  private levelNumbers: Set<string> | undefined;
  /** By the first word of what is still to come. */
  private open: Map<string, Open[]> | undefined;
  /** Texts that rows of one action gave together, each row a part. */
  private readonly joined = new Map<string, { key: string; parts: string[] }[]>();

  constructor({ own, levels }: Units) {
    for (const unit of own) {
      this.put(unit, false);
      const parts = comparable(unit.text).split("; ");
      const whole = { key: comparable(unit.text), parts };
      if (parts.length > 1) for (const part of new Set(parts)) addTo(this.joined, part, whole);
    }
    for (const unit of levels) {
      this.put(unit, true);
      // Goals served together are told as one text; the source tells them one by one.
      for (const text of unit.text.split("; ").slice(unit.text.includes("; ") ? 0 : 1))
        this.put({ text, where: "" }, true);
    }
  }

  private put(unit: Unit, shared: boolean): void {
    const key = comparable(unit.text);
    const known = this.stock.get(key);
    if (known) {
      known.units.push(unit);
      known.numbers.add(unit.number ?? "");
      known.shared ||= shared;
    } else this.stock.set(key, { units: [unit], numbers: new Set([unit.number ?? ""]), taken: 0, shared });
  }

  /**
   * Takes the unit a whole piece stands for, with or without a number before it; the number must then be the unit's
   * own.
   */
  take(text: string): boolean {
    if (this.takeExact(text)) return true;
    return this.fronts(text).some(({ rest, number }) => this.takeExact(rest, number));
  }

  private takeExact(text: string, number?: string): boolean {
    const stock = this.stock.get(text);
    if (!stock || (!stock.shared && stock.taken >= stock.units.length)) return false;
    if (number !== undefined && !stock.numbers.has(number) && !(stock.shared && stock.numbers.has(""))) return false;
    const unit = stock.units[Math.min(stock.taken, stock.units.length - 1)]!;
    if (number === undefined && unit.number && !stock.shared)
      this.numbers.set(unit.number, (this.numbers.get(unit.number) ?? 0) + 1);
    stock.taken++;
    return true;
  }

  /**
   * Takes a number that stands in a cell of its own: "action" when an action was waiting for it, "level" when a goal
   * bears it.
   */
  takeNumber(number: string): "action" | "level" | undefined {
    const waiting = this.numbers.get(number) ?? 0;
    if (waiting > 0) {
      this.numbers.set(number, waiting - 1);
      return "action";
    }
    this.levelNumbers ??= new Set(
      [...this.stock.values()].flatMap(({ shared, numbers }) => (shared ? [...numbers] : [])),
    );
    return this.levelNumbers.has(number) ? "level" : undefined;
  }

  private fronts(text: string, bullets = MOST_BULLETS): { rest: string; number?: string }[] {
    return FRONTS.flatMap((front) => {
      const match = front.exec(text);
      if (!match || match[0] === "" || match[0].length === text.length) return [];
      const number = match.groups?.number;
      const rest = text.slice(match[0].length);
      return [
        { rest, ...(number === undefined ? {} : { number }) },
        ...(front === FRONTS[0] && bullets > 0 ? this.fronts(rest, bullets - 1) : []),
      ];
    });
  }

  /** Takes a piece whose lines are units of their own; a line that is none goes on in the next. */
  takeLines(lines: readonly string[]): boolean {
    const filled = lines.filter((line) => line !== "");
    if (filled.length < 2) return false;
    let open = "";
    let gathered = 0;
    for (const line of filled) {
      open = open === "" ? line : `${open} ${line}`;
      if (this.take(open) || this.takeParts(open) || namesGoals(open)) [open, gathered] = ["", 0];
      else if (++gathered > MOST_LINES) return false;
    }
    return open === "";
  }

  /** Takes a piece that lists several units ("1. … 2. …", one after another): all of it must be explained. */
  takeParts(text: string): boolean {
    const starts = [...text.matchAll(/(?:^|\s)(?=(?:\d{1,2}(?:\.\d{1,2})*[.)]|[•·▪●*–-]|[a-z]\))\s*\S)/gu)].map(
      (match) => match.index,
    );
    const parts = [...new Set([0, ...starts])]
      .map((start, at, all) => text.slice(start, all[at + 1] ?? text.length).trim())
      .filter(Boolean);
    return parts.length > 1 && parts.every((part) => this.take(part));
  }

  /**
   * Takes a piece that is one of the answers several rows of an action gave; the whole counts once all of them have
   * come.
   */
  takePart(text: string): boolean {
    const waiting = this.joined.get(text) ?? [];
    while (waiting[0] && !(waiting[0].parts.includes(text) && this.hasRoom(waiting[0].key))) waiting.shift();
    const [found] = waiting;
    if (!found) return false;
    found.parts.splice(found.parts.indexOf(text), 1);
    const stock = this.stock.get(found.key)!;
    if (found.parts.length === 0) stock.taken++;
    return true;
  }

  private hasRoom(key: string): boolean {
    const stock = this.stock.get(key);
    return stock !== undefined && stock.taken < stock.units.length;
  }

  /**
   * Takes a piece that is a part of a longer unit: the unit counts as explained once its parts have come in their
   * order.
   */
  takePiecewise(text: string): boolean {
    this.open ??= this.allOpen();
    const ways: { rest: string; number?: string; front?: true }[] = [
      { rest: text },
      ...this.fronts(text).map((way) => ({ ...way, front: true as const })),
    ];
    for (const { rest, number, front } of ways) {
      const waiting = this.open.get(firstWord(rest)) ?? [];
      const place = waiting.findIndex(
        (open) => begins(open.rest, rest) && (!front || (open.whole && number === open.number)),
      );
      if (place < 0) continue;
      const [open] = waiting.splice(place, 1) as [Open];
      const left = open.rest.slice(rest.length).trim();
      if (left === "") open.stock.taken++;
      else addTo(this.open, firstWord(left), { ...open, rest: left, whole: false });
      return true;
    }
    return false;
  }

  private allOpen(): Map<string, Open[]> {
    const open = new Map<string, Open[]>();
    for (const [rest, stock] of this.stock)
      for (const { number } of stock.units.slice(stock.taken))
        addTo(open, firstWord(rest), { stock, rest, number, whole: true });
    return open;
  }

  /**
   * Units no piece explains. A text that a piece explained may stand in several cells (a merged cell, a card's field).
   */
  unexplained(): Unit[] {
    return [...this.stock].flatMap(([key, stock]) =>
      stock.taken > 0 || this.isJoined(key) ? [] : stock.units.filter(({ where }) => where !== ""),
    );
  }

  private isJoined(text: string): boolean {
    const parts = text.split("; ");
    return parts.length > 1 && parts.every((part) => (this.stock.get(part)?.taken ?? 0) > 0);
  }
}

const firstWord = (text: string): string => text.slice(0, (text + " ").indexOf(" "));

const begins = (whole: string, part: string): boolean => whole === part || whole.startsWith(`${part} `);
