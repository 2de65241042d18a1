/** @jest-environment node */
/** Letters and calendar days, read back by the rules of their formats and not by our own code. */
import { emlOf, icsOf } from "../../../src/core/exporting";

/** Header lines of a part, unfolded, and its content. */
function split(text: string): { headers: Map<string, string>; content: string } {
  const at = text.indexOf("\r\n\r\n");
  const headers = text
    .slice(0, at)
    .replace(/\r\n[ \t]/g, " ")
    .split("\r\n")
    .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()] as const);
  return { headers: new Map(headers), content: text.slice(at + 4) };
}
const wordsOf = (header: string): string =>
  header
    .split(/\s+/)
    .map((word) => Buffer.from(/^=\?UTF-8\?B\?(.*)\?=$/.exec(word)![1]!, "base64").toString("utf8"))
    .join("");
const decoded = (content: string): Buffer => Buffer.from(content, "base64");

const SUBJECT = "Plan działań do uzupełnienia: Gminny Ośrodek Pomocy Społecznej w Świętokrzyskiej Źródlanej Łące 😀";
const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 256);

describe("a letter", () => {
  const eml = emlOf({
    subject: SUBJECT,
    body: "Dzień dobry,\n\nproszę o zażółcenie gęśli.",
    attachment: {
      file: "plan – GOPS (Łąka).xlsx",
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      content: bytes,
    },
  });

  test("is plain letters in lines of at most 998, ended as the format wants, and opens as a draft", () => {
    expect(/^[\x20-\x7e\r\n]*$/.test(eml)).toBe(true);
    expect(eml.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...eml.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(split(eml).headers.get("x-unsent")).toBe("1");
  });

  test("says its subject, its words and its workbook to the byte", () => {
    const { headers, content } = split(eml);
    expect(wordsOf(headers.get("subject")!)).toBe(SUBJECT);
    const boundary = /boundary="([^"]+)"/.exec(headers.get("content-type")!)![1]!;
    const [, text, file, end] = `\r\n${content}`.split(`\r\n--${boundary}`);
    expect(end!.trim()).toBe("--");
    expect(decoded(split(text!.slice(2)).content).toString("utf8")).toBe(
      "Dzień dobry,\r\n\r\nproszę o zażółcenie gęśli.",
    );
    const attached = split(file!.slice(2));
    expect(decoded(attached.content).equals(Buffer.from(bytes))).toBe(true);
    const disposition = attached.headers.get("content-disposition")!;
    expect(decodeURIComponent(/filename\*=UTF-8''(\S+)/.exec(disposition)![1]!)).toBe("plan – GOPS (Łąka).xlsx");
  });

  test("without a file it is its words alone; a subject with a line break makes no header of its own", () => {
    const plain = emlOf({ subject: "a\r\nBcc: x@example.org", body: "" });
    const { headers } = split(plain);
    expect(headers.has("bcc")).toBe(false);
    expect(wordsOf(headers.get("subject")!)).toContain("Bcc: x@example.org");
    expect(headers.get("content-type")).toBe("text/plain; charset=utf-8");
  });
});

describe("a day for the calendar", () => {
  const ics = icsOf({
    day: "2027-12-31",
    title: "Odesłane plany; termin",
    description: `Mają wrócić: ${Array.from({ length: 12 }, (_, index) => `Szkoła Podstawowa nr ${index} w Żółkwi`).join(", ")}\nrazem 12`,
    uid: "abc@tabela-dzialan",
    stamp: "2026-11-27T10:15:00.123Z",
  });

  test("keeps lines of at most 75 bytes and says every letter", () => {
    for (const line of ics.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const whole = ics.replace(/\r\n /g, "").split("\r\n");
    expect(whole).toContain("SUMMARY:Odesłane plany\\; termin");
    expect(whole.find((line) => line.startsWith("DESCRIPTION:Maj"))).toContain("nr 11 w Żółkwi\\nrazem 12");
    expect(whole).toContain("DTSTAMP:20261127T101500Z");
  });

  test("is the whole day, to the next one, over the end of a year", () => {
    expect(ics).toContain("DTSTART;VALUE=DATE:20271231\r\n");
    expect(ics).toContain("DTEND;VALUE=DATE:20280101\r\n");
    expect(ics.match(/BEGIN:/g)).toHaveLength(ics.match(/END:/g)!.length);
  });
});
