/** @jest-environment node */
/** What an office is given: built for its own server, with a bill of what is in it. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

interface Bill {
  bomFormat: string;
  specVersion: string;
  components: {
    name: string;
    version: string;
    purl: string;
    licenses?: { license?: { id: string }; expression?: string }[];
    hashes?: { alg: string; content: string }[];
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}
/** What a script's function answers, or how it refuses; scripts are modules of Node's own. */
function asked<T>(script: string, call: string): { value?: T; error?: string } {
  const code = `import * as it from "./scripts/${script}";
    try { console.log(JSON.stringify({ value: it.${call} })); }
    catch (error) { console.log(JSON.stringify({ error: error.message })); }`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" })) as {
    value?: T;
    error?: string;
  };
}

describe("the address a build is for", () => {
  const ask = (given: string | undefined, forServer: boolean) =>
    asked<string>("server-address.mjs", `serverAddress(${JSON.stringify(given)}, ${forServer})`);

  test("is the office's own, over https, with one slash at the end", () => {
    expect(ask("https://dodatki.gmina.example/tabela//", true).value).toBe("https://dodatki.gmina.example/tabela/");
  });

  test.each([undefined, "https://localhost:3000/", "https://127.0.0.1/x", "http://dodatki.gmina.example/", "dodatki"])(
    "is never %s: the build is refused with what to do",
    (given) => {
      expect(ask(given, true).error).toMatch(/--env address=https:/);
    },
  );

  test("is this machine while developing and on the workbench", () => {
    expect(ask(undefined, false).value).toBe("https://localhost:3000/");
  });
});

test("the bill names each package once, with its licence, its address and the lock file's checksum", () => {
  const names = ["react", "react-dom", "@fluentui/react-components", "fflate", "react"];
  const folders = JSON.stringify(names.map((name) => path.resolve("node_modules", name)));
  const bill = asked<Bill>("sbom.mjs", `sbom(${folders})`).value!;
  expect([bill.bomFormat, bill.specVersion]).toEqual(["CycloneDX", "1.6"]);
  expect(bill.components.map(({ name }) => name).sort()).toEqual([...new Set(names)].sort());
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { version: string; integrity: string }>;
  };
  for (const { name, version, purl, licenses, hashes } of bill.components) {
    const locked = packages[`node_modules/${name}`]!;
    expect(version).toBe(locked.version);
    expect(decodeURIComponent(purl)).toBe(`pkg:npm/${name}@${version}`);
    expect(licenses).toEqual([{ license: { id: "MIT" } }]);
    expect(`sha512-${Buffer.from(hashes![0]!.content, "hex").toString("base64")}`).toBe(locked.integrity);
  }
  expect(bill.dependencies[0]!.dependsOn).toHaveLength(bill.components.length);
});
