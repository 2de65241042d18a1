/**
 * A part written the one usual way: UTF-8, double quotes, no comments, no CDATA, no ">" in values. What is written so
 * already stays letter for letter. It says the same to every reader, and then it may be patched as text.
 */
import { XmlReader } from "./xml-tokens";
import { XmlRefused, type XmlTrouble } from "./xml-trouble";
import { xmlSource } from "./xml-letters";
import { escapeAttribute, escapeText } from "./xml-text";

/** The part as canonical text; `same` when its bytes already were that. Never throws. */
export function canonicalXml(
  bytes: Uint8Array,
): { ok: true; text: string; same: boolean } | { ok: false; trouble: XmlTrouble } {
  try {
    const source = xmlSource(bytes);
    const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
    const usual = bytes[0] === 0x3c && bytes[1] !== 0 && isUtf8(text);
    if (!isUnusual(text)) return { ok: true, text: usual ? text : declaredUtf8(text), same: usual };
    return { ok: true, text: rewritten(text), same: false };
  } catch (error) {
    if (error instanceof XmlRefused) return { ok: false, trouble: error.trouble };
    throw error;
  }
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DECLARED = /^<\?xml[^>]{0,300}\?>\s*/;

const isUtf8 = (text: string): boolean => {
  const declared = DECLARED.exec(text)?.[0];
  return declared === undefined || !/encoding/i.test(declared) || /encoding\s*=\s*["']utf-?8["']/i.test(declared);
};

const declaredUtf8 = (text: string): string => DECLARATION + text.replace(DECLARED, "");

/** Reads the whole of it, so that what is not sound is refused. */
function isUnusual(text: string): boolean {
  const reader = new XmlReader(text);
  let unusual = false;
  while (reader.next())
    if (reader.token === "open") unusual ||= reader.hasAttributes && text.indexOf(">", reader.start) < reader.end - 1;
  return unusual || reader.unusual;
}

function rewritten(text: string): string {
  const reader = new XmlReader(text);
  const out = [DECLARATION];
  let open = false;
  while (reader.next()) {
    if (reader.token === "close") {
      out.push(open ? "/>" : `</${reader.tag}>`);
      open = false;
      continue;
    }
    if (open) out.push(">");
    open = reader.token === "open";
    if (!open) out.push(escapeText(reader.text));
    else {
      out.push(`<${reader.tag}`);
      for (const { name, value } of reader.written()) out.push(` ${name}="${escapeAttribute(value)}"`);
    }
  }
  return out.join("");
}
