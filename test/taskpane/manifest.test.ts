/** @jest-environment node */
import fs from "node:fs";
import path from "node:path";
import { parseDocument } from "htmlparser2";
import { RIBBON } from "../../src/commands/ribbon";

type Node = ReturnType<typeof parseDocument>["children"][number];
interface El {
  name: string;
  attribs: Record<string, string>;
  children: Node[];
  parent: El | null;
}

const XML = fs.readFileSync("manifest.xml", "utf8");
const isElement = (node: unknown): node is El => (node as { type?: string }).type === "tag";
const all = (node: { children: Node[] }): El[] =>
  node.children.filter(isElement).flatMap((child) => [child as unknown as El, ...all(child as unknown as El)]);
const elements = all(parseDocument(XML, { xmlMode: true }) as unknown as { children: Node[] });
const named = (name: string): El[] => elements.filter((element) => element.name.replace(/^\w+:/, "") === name);
const text = (element: El | undefined): string =>
  (element?.children ?? [])
    .map((child) => ("data" in child ? String(child.data) : ""))
    .join("")
    .trim();
const inside = (element: El, name: string): boolean =>
  element.parent?.name !== undefined &&
  (element.parent.name.replace(/^\w+:/, "") === name || inside(element.parent, name));

/** Children in the order the schema gives them (offappmanifest-1.1, taskpaneappversionoverrides). */
const ORDER: Record<string, string[]> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Host: ["Runtimes", "DesktopFormFactor"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  CustomTab: ["Group", "Label"],
  Supertip: ["Title", "Description"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};
const KNOWN = new Set([
  ...Object.values(ORDER).flat(),
  "OfficeApp",
  "Host",
  "CustomTab",
  "Override",
  "Set",
  "Sets",
  "Runtime",
  "Title",
  "LearnMoreUrl",
  "Image",
  "Url",
  "String",
  "SourceLocation",
  "FunctionName",
]);

describe("the manifest", () => {
  test("has no element Office does not know, and every element in the schema's order", () => {
    expect(elements.map(({ name }) => name.replace(/^\w+:/, "")).filter((name) => !KNOWN.has(name))).toEqual([]);
    for (const element of elements) {
      const order = ORDER[element.name.replace(/^\w+:/, "")];
      if (!order) continue;
      const places = element.children
        .filter(isElement)
        .map((child) => order.indexOf((child as unknown as El).name.replace(/^\w+:/, "")));
      expect(places).not.toContain(-1);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }
  });

  test("has an id, a version of four numbers, Polish as the default language and English beside it", () => {
    expect(text(named("Id")[0])).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(text(named("Version")[0])).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(text(named("DefaultLocale")[0])).toBe("pl-PL");
    for (const string of [...named("String"), named("DisplayName")[0]!, named("Description")[0]!]) {
      expect(string.children.filter(isElement).map((child) => (child as unknown as El).attribs["Locale"])).toEqual([
        "en-US",
        "en-GB",
      ]);
    }
  });

  test("has the version of the package, with a fourth number", () => {
    const { version } = JSON.parse(fs.readFileSync("package.json", "utf8")) as { version: string };
    expect(text(named("Version")[0])).toBe(`${version}.0`);
  });

  test("asks for no more than Office LTSC 2021 has", () => {
    const sets = named("Set").map(({ attribs }) => [attribs["Name"], attribs["MinVersion"]]);
    expect(sets).toEqual([
      ["ExcelApi", "1.14"],
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.14"],
      ["SharedRuntime", "1.1"],
    ]);
    expect(text(named("Permissions")[0])).toBe("ReadWriteDocument");
  });

  test("keeps every text within Office's limits", () => {
    const values = (element: El): string[] => [
      element.attribs["DefaultValue"]!,
      ...element.children.filter(isElement).map((child) => (child as unknown as El).attribs["Value"]!),
    ];
    const tooLong = (found: El[], limit: number): string[] =>
      found.flatMap(values).filter((value) => value.length > limit);
    expect(
      tooLong(
        named("String").filter((element) => inside(element, "ShortStrings")),
        125,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        named("String").filter((element) => inside(element, "LongStrings")),
        250,
      ),
    ).toEqual([]);
    expect(tooLong([named("DisplayName")[0]!], 125)).toEqual([]);
    expect(tooLong([named("Description")[0]!], 250)).toEqual([]);
    expect(text(named("ProviderName")[0]).length).toBeLessThanOrEqual(125);
    const ids = [...named("Image"), ...named("Url"), ...named("String")]
      .map(({ attribs }) => attribs["id"])
      .filter((id) => id !== undefined);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      [...named("Control"), ...named("Group"), ...named("CustomTab")].filter(
        ({ attribs }) => attribs["id"]!.length > 125,
      ),
    ).toEqual([]);
  });

  test("names only resources it has, and has none it does not name", () => {
    const used = elements.map(({ attribs }) => attribs["resid"]).filter((resid) => resid !== undefined);
    const given = [...named("Image"), ...named("Url"), ...named("String")]
      .map(({ attribs }) => attribs["id"])
      .filter((id) => id !== undefined);
    expect(used.filter((resid) => !given.includes(resid))).toEqual([]);
    expect(given.filter((id) => !used.includes(id))).toEqual([]);
  });

  test("has every icon it names, in the size it promises, and the sizes Office asks for", () => {
    const size = (file: string): [number, number] => {
      const png = fs.readFileSync(file);
      expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
      return [png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    const files = [...XML.matchAll(/https:\/\/localhost:3000\/(assets\/[\w-]+-(\d+)\.png)/g)].map(
      ([, file, side]) => [file!, Number(side)] as const,
    );
    expect(files.length).toBeGreaterThan(15);
    for (const [file, side] of files) expect(size(file)).toEqual([side, side]);
    for (const name of fs.readdirSync("assets").filter((file) => file.endsWith(".svg"))) {
      for (const side of [16, 32, 64, 80, 128])
        expect(size(path.join("assets", `${path.basename(name, ".svg")}-${side}.png`))).toEqual([side, side]);
    }
    for (const icon of named("Icon"))
      expect(icon.children.filter(isElement).map((child) => (child as unknown as El).attribs["size"])).toEqual([
        "16",
        "32",
        "80",
      ]);
  });

  test("points only at its own server, over https", () => {
    const urls = [...XML.matchAll(/(?:DefaultValue|Url|Value)="(\w+:\/\/[^"]+)"/g)].map(([, url]) => url!);
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => new URL(url).origin !== "https://localhost:3000")).toEqual([]);
  });

  test("calls only functions the add-in has, and offers every one of the five buttons", () => {
    const functions = named("FunctionName").map(text);
    expect(functions).toEqual(["openStructure", "openCheck", "openSummaries", "openExport", "openHelp"]);
    expect(functions.filter((name) => !(name in RIBBON))).toEqual([]);
    expect(
      new Set(
        named("Runtime")
          .concat(named("FunctionFile"))
          .map(({ attribs }) => attribs["resid"]),
      ),
    ).toEqual(new Set(["Pane.Url"]));
    expect(named("Runtime")[0]!.attribs["lifetime"]).toBe("long");
  });
});

describe("the shortcuts", () => {
  const { actions, shortcuts } = JSON.parse(fs.readFileSync("assets/shortcuts.json", "utf8")) as {
    actions: { id: string; type: string; name: string }[];
    shortcuts: { action: string; key: { default: string } }[];
  };

  test("leave Polish letters alone: AltGr with A C E L N O S X Z, with or without Shift, types one", () => {
    for (const { key } of shortcuts) {
      expect(key.default).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
      expect("ACELNOSXZ").not.toContain(key.default.slice(-1));
    }
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });

  test("call functions the add-in has", () => {
    expect(actions.map(({ id }) => id).filter((id) => !(id in RIBBON))).toEqual([]);
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    expect(actions.filter(({ type, name }) => type !== "ExecuteFunction" || name.length === 0)).toEqual([]);
  });
});
