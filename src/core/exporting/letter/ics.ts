/** A day for the calendar (RFC 5545): when the files are to come back, with a reminder the day before. */
export interface CalendarDay {
  /** ISO, "2027-03-31". */
  day: string;
  title: string;
  description: string;
  /** The same entry keeps its name, so that a later file moves it instead of adding another. */
  uid: string;
  /** When the file is made, ISO with seconds, UTC: the core has no clock. */
  stamp: string;
}

const END = "\r\n";
const MOST_BYTES = 75;

const escaped = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, "\\n");

/** Lines of at most 75 bytes; what goes on begins with a space, and no character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of line) {
    const room = pieces.length === 0 ? MOST_BYTES : MOST_BYTES - 1;
    if (new TextEncoder().encode(piece + letter).length > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece].join(`${END} `);
}

const plainDay = (iso: string): string => iso.slice(0, 10).replaceAll("-", "");

function dayAfter(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString();
}

export function icsOf({ day, title, description, uid, stamp }: CalendarDay): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Tabela dzialan//PL",
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp.replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${plainDay(day)}`,
    `DTEND;VALUE=DATE:${plainDay(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:-P1D",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}${END}`).join("");
}
