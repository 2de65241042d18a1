/** A letter as a file (RFC 5322 and 2045–2047): mail programs open it as a draft, with the workbook attached. */
import { base64 } from "./base64";

export interface Attachment {
  file: string;
  /** MIME type. */
  type: string;
  content: Uint8Array;
}

export interface Letter {
  subject: string;
  /** Plain text, lines divided by "\n". */
  body: string;
  attachment?: Attachment;
}

const END = "\r\n";
/** The longest line of encoded content (RFC 2045), and as many bytes as fit an encoded word of a header. */
const LINE = 76;
const WORD_BYTES = 42;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (text: string): string => (text.match(new RegExp(`.{1,${LINE}}`, "g")) ?? [""]).join(END);

/** Any text in a header: encoded words that never cut a character in two. */
function headerText(text: string): string {
  const words: string[] = [];
  let piece = "";
  for (const letter of text.replace(/\s+/g, " ")) {
    if (encode(piece + letter).length > WORD_BYTES) {
      words.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...words, piece].map((word) => `=?UTF-8?B?${base64(encode(word))}?=`).join(`${END} `);
}

/** A file's name for every mail program: percent signs for the new, plain letters for the old. */
function namedFile(file: string): string {
  const plain = file.normalize("NFD").replace(/[^A-Za-z0-9. _-]/g, "");
  return `filename="${plain}";${END} filename*=UTF-8''${encodeURIComponent(file).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

function part(headers: readonly string[], content: Uint8Array): string {
  return [...headers, "Content-Transfer-Encoding: base64", "", lines(base64(content))].join(END);
}

/** `boundary`: letters and digits that stand in no part; base64 has no "=_" before its end. */
export function emlOf({ subject, body, attachment }: Letter, boundary = "tabela_=_dzialan"): string {
  const text = part(["Content-Type: text/plain; charset=utf-8"], encode(body.replace(/\r?\n/g, END)));
  const head = [`Subject: ${headerText(subject)}`, "X-Unsent: 1", "MIME-Version: 1.0"];
  if (!attachment) return `${[...head, text].join(END)}${END}`;
  const file = part(
    [`Content-Type:${END} ${attachment.type}`, `Content-Disposition: attachment;${END} ${namedFile(attachment.file)}`],
    attachment.content,
  );
  return [
    ...head,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    text,
    `--${boundary}`,
    file,
    `--${boundary}--`,
    "",
  ].join(END);
}
