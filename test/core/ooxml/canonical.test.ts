/** A part rewritten the usual way says the same to a reader of another make. */
import { validateXML, type XMLLintOptions } from "xmllint-wasm";
import { canonicalXml } from "../../../src/core/ooxml/canonical";
import { parseXml } from "../../../src/core/ooxml/xml";

const bytes = (xml: string) => new TextEncoder().encode(xml);
const canonical = (source: Uint8Array): { text: string; same: boolean } => {
  const made = canonicalXml(source);
  if (!made.ok) throw new Error(made.trouble);
  return made;
};
/** Canonical XML of the W3C, by libxml2. */
const normal = async (contents: string): Promise<string> => {
  const options = { xml: { fileName: "a.xml", contents }, normalization: "c14n" } as unknown as XMLLintOptions;
  return (await validateXML(options)).normalized.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "").trim();
};

const ODD = [
  "<a x='1'>Ola</a>",
  '<a x = "1"\n y="2" >Ola</a >',
  '<a x="1>0" y=\'"\'>5 > 3 &amp; 2</a>',
  "<a>O<![CDATA[<la>&]]>&#13;</a>",
  "<a><!-- <b> -->O<b></b><!-- - -->la</a>",
  '<?xml version="1.0"?><?mso x?><a>&#79;&#x6C;a</a>',
  "<p:a xmlns:p=\"urn:x\"><p:b p:c='d'/></p:a>",
];

test.each(ODD)("%s", async (xml) => {
  const { text, same } = canonical(bytes(xml));
  expect(same).toBe(false);
  expect(text).not.toMatch(/<!--|<!\[CDATA|='/);
  expect(await normal(text.slice(text.indexOf("?>") + 2))).toBe(await normal(xml));
  expect(canonical(bytes(text))).toEqual({ ok: true, text, same: true });
});

test("what is written the usual way stays letter for letter", () => {
  const usual = '<?xml version="1.0" encoding="UTF-8"?>\r\n<a x="1" y=""><b/>\n<c>Ala &lt; kot</c></a>\n';
  expect(canonical(bytes(usual))).toEqual({ ok: true, text: usual, same: true });
});

test("another encoding becomes UTF-8 and says so", () => {
  const wide = new Uint8Array(Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>Zażółć</a>', "utf16le"));
  const { text } = canonical(wide);
  expect(text).toContain('encoding="UTF-8"');
  expect(parseXml(bytes(text))).toMatchObject({ ok: true, root: { children: ["Zażółć"] } });
});

test("what is not sound is refused", () => {
  expect(canonicalXml(bytes("<a><b></a>"))).toEqual({ ok: false, trouble: "broken" });
});
