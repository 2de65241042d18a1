/**
 * XML of strangers: read as the standard says or refused, however it is written; work grows with the length and no
 * faster.
 */
import fc from "fast-check";
import { objections } from "./second-opinion";
import { childOf, parseXml, xmlTrouble } from "../../../src/core/ooxml/xml";
import { XmlReader } from "../../../src/core/ooxml/xml-tokens";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const text = (xml: string | Uint8Array): string => {
  const read = parseXml(xml);
  if (!read.ok) throw new Error(read.trouble);
  return read.root.children.join("");
};

describe("what is not well-formed is refused", () => {
  test.each([
    ["a tag closed by another", "<a><b></a></b>", "broken"],
    ["an element never closed", "<a><b>", "broken"],
    ["nothing at all", "", "broken"],
    ["two roots", "<a/><b/>", "broken"],
    ["text beside the root", "<a/>x", "broken"],
    ["an attribute twice", '<a x="1" x="2"/>', "broken"],
    [
      "an attribute twice among many",
      `<a ${Array.from({ length: 20 }, (_, n) => `a${n}="1"`).join(" ")} a3=""/>`,
      "broken",
    ],
    ["a value without quotes", "<a x=1/>", "broken"],
    ["attributes without a space between them", '<a x="1"y="2"/>', "broken"],
    ["a < in a value", '<a x="<"/>', "broken"],
    ["an & alone", "<a>Ja & ty</a>", "broken"],
    ["an & alone in a value", '<a x="Ja & ty"/>', "broken"],
    ["a control character", "<a>\u0001</a>", "broken"],
    ["a control character by its number", "<a>&#1;</a>", "broken"],
    ["the character of number 0", "<a>&#0;</a>", "broken"],
    ["a character beyond Unicode", "<a>&#x110000;</a>", "broken"],
    ["half a character", "<a>&#xD800;</a>", "broken"],
    ["a prefix nobody declared", "<p:a/>", "broken"],
    ["an attribute's prefix nobody declared", '<a p:x=""/>', "broken"],
    ["two hyphens in a comment", "<a><!-- a -- b --></a>", "broken"],
    ["the end of a section that never began", "<a>]]></a>", "broken"],
    ["a declaration in the middle", '<a><?xml version="1.0"?></a>', "broken"],
    ["a document type", "<!DOCTYPE a><a/>", "entities"],
    ["an entity of HTML", "<a>&nbsp;</a>", "entities"],
    ["an entity named as a member of every object", "<a>&toString;</a>", "entities"],
    ["depth past all reason", "<a>".repeat(1000) + "</a>".repeat(1000), "large"],
    ["bytes that are no UTF-8", new Uint8Array([60, 97, 62, 0xff, 60, 47, 97, 62]), "broken"],
  ])("%s", (_, xml, trouble) => {
    expect(xmlTrouble(xml)).toBe(trouble);
    expect(parseXml(xml)).toEqual({ ok: false, trouble });
  });
});

describe("what is well-formed is read, however it is written", () => {
  test.each([
    ["apostrophes", "<a x='1' y=\"it's\">Ola</a>"],
    ["spaces around =", '<a x = "1"\n\ty= "2" >Ola</a >'],
    ["> in a value", '<a x="1>0">Ola</a>'],
    ["CDATA", "<a>O<![CDATA[la]]></a>"],
    ["comments", "<!-- <b> --><a>O<!-- k -->la</a><!---->"],
    ["references", "<a>&#79;&#x6C;a</a>"],
    ["an instruction", '<?xml version="1.0"?><?mso x?><a>Ola</a>'],
    ["a mark of byte order", "\ufeff<a>Ola</a>"],
  ])("%s", (_, xml) => {
    expect(text(xml)).toBe("Ola");
  });

  test.each(["utf16le", "utf16be", "utf8"] as const)("%s, with and without a mark", (encoding) => {
    const bytes = (xml: string) => {
      const wide = Buffer.from(xml, encoding === "utf8" ? "utf8" : "utf16le");
      return new Uint8Array(encoding === "utf16be" ? wide.swap16() : wide);
    };
    expect([text(bytes("<a>Zażółć</a>")), text(bytes("\ufeff<a>Zażółć</a>"))]).toEqual(["Zażółć", "Zażółć"]);
  });

  test("an encoding the part itself names", () => {
    const bytes = new Uint8Array([
      ...Buffer.from('<?xml version="1.0" encoding="windows-1250"?><a>'),
      0xb9,
      ...Buffer.from("</a>"),
    ]);
    expect(text(bytes)).toBe("ą");
  });

  test("line ends are as the standard has them; references keep theirs", () => {
    expect(text("<a>1\r\n2\r3&#13;4</a>")).toBe("1\n2\n3\r4");
    const read = parseXml('<a x="1\n2\t3&#10;4"/>');
    expect(read.ok && read.root.attributes["x"]).toBe("1 2 3\n4");
  });

  test("a prefix means what it is declared to mean where it stands", () => {
    const read = parseXml(
      `<a:d xmlns:a="${W}" xmlns="${W}"><b/><c xmlns="urn:x"/><w:e xmlns:w="${W}" a:val="1"/></a:d>`,
    );
    expect(
      read.ok && [
        read.root.name,
        ...read.root.children.map((child) => (typeof child === "string" ? child : child.name)),
      ],
    ).toEqual(["w:d", "w:b", "c", "w:e"]);
    expect(read.ok && childOf(read.root, "w:e")?.attributes["w:val"]).toBe("1");
  });

  test("names that every object has mean nothing", () => {
    const read = parseXml('<constructor xmlns:toString="urn:x" __proto__="1"><toString:hasOwnProperty/></constructor>');
    if (!read.ok) throw new Error(read.trouble);
    expect(Object.entries(read.root.attributes).filter(([name]) => name === "__proto__")).toEqual([["__proto__", "1"]]);
    expect(read.root.attributes["valueOf"]).toBeUndefined();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});

test("mutilated documents are taken only when a reader of another make takes them too", async () => {
  const good = `<?xml version="1.0"?><w:d xmlns:w="${W}"><w:p w:a="1" b='2'>a &amp; b<!-- c --><w:t/></w:p><w:p>ć<![CDATA[<]]></w:p></w:d>`;
  const edits = fc.tuple(fc.nat(good.length), fc.nat(3), fc.constantFrom(...'<>/&"=w: a!-[]'));
  const taken = fc
    .sample(fc.array(edits, { minLength: 1, maxLength: 3 }), 3000)
    .map((list) => list.reduce((xml, [at, cut, put]) => xml.slice(0, at) + put + xml.slice(at + cut), good))
    .filter((xml) => xmlTrouble(xml) === undefined);
  expect(taken.length).toBeGreaterThan(300);
  expect(await objections(taken)).toBe("");
  expect(await objections([...taken, "<a><b></a>"])).not.toBe("");
});

test("what is read grows with the length of the document, however it is made", () => {
  const looks = (xml: string): number => {
    let count = 0;
    const source = new Proxy(Object(xml) as object, {
      get: (target, key) => {
        const value = Reflect.get(target, key, target) as unknown;
        if (key === "length") return (target as unknown as string).length;
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          const found = (value as (...all: unknown[]) => unknown).apply(xml, args);
          count += work(String(key), args, found, xml.length);
          return found;
        };
      },
    }) as unknown as string;
    const reader = Object.assign(Object.create(XmlReader.prototype) as object, new XmlReader("<a/>"), {
      source,
    }) as XmlReader;
    try {
      while (reader.next());
    } catch {
      // Refused is an answer too.
    }
    return count;
  };
  const work = (method: string, args: unknown[], found: unknown, length: number): number =>
    method === "indexOf"
      ? (found === -1 ? length : Number(found)) - Number(args[1] ?? 0)
      : method === "slice"
        ? String(found).length
        : 1;
  const makers: ((n: number) => string)[] = [
    (n) => "<a>".repeat(n),
    (n) => `<a>${"<b/>".repeat(n)}</a>`,
    (n) => `<a>${"<!---->".repeat(n)}`,
    (n) => `<a>${"<!--".repeat(n)}`,
    (n) => `<a ${'x="1" '.repeat(n)}/>`,
    (n) => `<a ${Array.from({ length: n }, (_, at) => `a${at}="&amp;"`).join(" ")}/>`,
    (n) => `<a>${"&amp;".repeat(n)}</a>`,
    (n) => `<a>${"]]".repeat(n)}</a>`,
    (n) => `<a${" ".repeat(n)}`,
    (n) => `<${"a".repeat(n)}>`,
    (n) => `<a>${"<b x='".repeat(n)}`,
  ];
  for (const make of makers) {
    const [short, long] = [looks(make(2000)), looks(make(8000))];
    expect([make(2).slice(0, 20), long <= short * 4.5 + 2000]).toEqual([make(2).slice(0, 20), true]);
  }
});
