import type { Message, MessageValue } from "../table/read-result";

const MOST_PLACES = 3;

/**
 * Collects what the user should be told. Things that happen row after row become one message with a count and the first
 * places, so ten thousand rows do not make ten thousand sentences.
 */
export class Notes {
  private readonly once: Message[] = [];
  private readonly many = new Map<string, { message: Message; places: string[]; count: number; examples: string[] }>();

  /** A message of its own. */
  say(code: string, values: Record<string, MessageValue> = {}, where?: string): void {
    this.once.push({ code, values, ...(where === undefined ? {} : { where }) });
  }

  /** One more case of something that may happen often; `example` is the text it happened to. */
  count(code: string, where: string, example = ""): void {
    const known = this.many.get(code);
    const entry = known ?? { message: { code, values: {}, where }, places: [], count: 0, examples: [] };
    if (!known) this.many.set(code, entry);
    entry.count++;
    if (entry.places.length < MOST_PLACES) entry.places.push(where);
    if (example !== "" && entry.examples.length < MOST_PLACES && !entry.examples.includes(example))
      entry.examples.push(example);
  }

  /** Single messages first, then the counted ones, in the order they first came up. */
  list(): Message[] {
    const counted = [...this.many.values()].map(({ message, count, places, examples }): Message => ({
      ...message,
      values: { count, places, examples },
    }));
    return [...this.once, ...counted];
  }
}
