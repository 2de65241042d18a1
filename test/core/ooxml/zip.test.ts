/**
 * Archives of strangers: 64-bit records, names in any writing, two parts of one name, and what a rewritten one holds.
 */
import { execFileSync } from "node:child_process";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openZip } from "../../../src/core/ooxml/zip";
import { rewriteZip } from "../../../src/core/ooxml/zip-rewrite";

const zipOf = (bytes: Uint8Array) => {
  const opened = openZip(bytes);
  if (!opened.ok) throw new Error(opened.trouble);
  return opened.zip;
};
const read = (bytes: Uint8Array, name: string): string => {
  const entry = zipOf(bytes).read(name);
  if (!entry?.ok) throw new Error(entry?.trouble ?? "none");
  return strFromU8(entry.bytes);
};

/** The archive with its end told again in 64 bits, as the standard allows any writer to do. */
function withWideEnd(zip: Uint8Array): Uint8Array {
  const end = zip.length - 22;
  const old = new DataView(zip.buffer, zip.byteOffset + end, 22);
  const [count, size, start] = [old.getUint16(10, true), old.getUint32(12, true), old.getUint32(16, true)];
  const bytes = new Uint8Array(zip.length + 76);
  bytes.set(zip.subarray(0, end));
  const view = new DataView(bytes.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 4, 44n, true);
  for (const at of [24, 32]) view.setBigUint64(end + at, BigInt(count), true);
  view.setBigUint64(end + 40, BigInt(size), true);
  view.setBigUint64(end + 48, BigInt(start), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint32(end + 72, 1, true);
  view.setUint32(end + 76, 0x06054b50, true);
  for (const at of [84, 86]) view.setUint16(end + at, 0xffff, true);
  for (const at of [88, 92]) view.setUint32(end + at, 0xffffffff, true);
  return bytes;
}

const two = zipSync({ "a.txt": strToU8("ala"), "b/c.txt": strToU8("kot") });

test("an end told in 64 bits is read, also when bytes were put before the archive", () => {
  const wide = withWideEnd(two);
  expect([read(wide, "a.txt"), read(wide, "b/c.txt")]).toEqual(["ala", "kot"]);
  expect(read(new Uint8Array([...new Uint8Array(100), ...wide]), "b/c.txt")).toBe("kot");
});

test("a part is found whatever the case, the slashes and the escapes of its name", () => {
  const bytes = zipSync({ "Xl\\Worksheets\\Arkusz 1.xml": strToU8("x"), "/word/a%20b.xml": strToU8("y") });
  expect(
    ["xl/worksheets/arkusz%201.xml", "/XL/worksheets/Arkusz 1.xml", "word/a b.xml"].map((name) => read(bytes, name)),
  ).toEqual(["x", "x", "y"]);
  expect(zipOf(bytes).entries.map(({ name }) => name)).toEqual(["Xl/Worksheets/Arkusz 1.xml", "word/a%20b.xml"]);
});

test("two parts of one name that differ are refused; the same part twice does no harm", () => {
  const named = (first: string, second: string) =>
    openZip(zipSync({ "xl/sheet.xml": strToU8(first), "xl/Sheet.xml": strToU8(second) }));
  expect(named("raz", "dwa")).toEqual({ ok: false, trouble: "duplicate" });
  expect(named("raz", "raz").ok).toBe(true);
});

test("names that every object has are names of no entry", () => {
  for (const name of ["constructor", "__proto__", "toString"]) expect(zipOf(two).read(name)).toBeUndefined();
});

test("a rewritten archive holds what was changed, what was added and all else, for other programs too", () => {
  for (const source of [two, withWideEnd(two)]) {
    const changes = new Map([
      ["A.TXT", strToU8("Ola")],
      ["nowy.txt", strToU8("pies")],
    ]);
    const bytes = rewriteZip(source, zipOf(source), changes);
    const entries = unzipSync(bytes);
    expect(Object.entries(entries).map(([name, content]) => [name, strFromU8(content)])).toEqual([
      ["a.txt", "Ola"],
      ["b/c.txt", "kot"],
      ["nowy.txt", "pies"],
    ]);
    expect(zipOf(bytes).trouble()).toBeUndefined();
  }
});

test("an archive written with 64-bit records by another program is rewritten as one that all can open", () => {
  let made: Uint8Array;
  try {
    const script =
      "import sys,zipfile,io\nb=io.BytesIO()\nz=zipfile.ZipFile(b,'w',zipfile.ZIP_DEFLATED)\nf=z.open('a.txt','w',force_zip64=True)\nf.write(b'ala'*100)\nf.close()\nz.writestr('b.txt','kot')\nz.close()\nsys.stdout.buffer.write(b.getvalue())";
    made = new Uint8Array(execFileSync("python3", ["-c", script]));
  } catch {
    console.warn("Pominięto: nie ma tu Pythona.");
    return;
  }
  expect(read(made, "a.txt")).toBe("ala".repeat(100));
  const bytes = rewriteZip(made, zipOf(made), new Map([["b.txt", strToU8("pies")]]));
  expect([strFromU8(unzipSync(bytes)["a.txt"]!), read(bytes, "b.txt")]).toEqual(["ala".repeat(100), "pies"]);
});
