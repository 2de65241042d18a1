/**
 * A bill of materials of a build (CycloneDX 1.6, JSON): every package whose code went into it, with its version,
 * licence, address and the checksum the lock file holds. Made from the same list as notices.txt, and the same whenever
 * the build is.
 */
import fs from "node:fs";
import path from "node:path";

const json = (file) => JSON.parse(fs.readFileSync(file, "utf8"));

/** "pkg:npm/%40fluentui/tokens@1.0.0" */
export const purl = (name, version) => `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;

/** One licence by its name, or an expression of several ("MIT AND Apache-2.0"). */
function licenses(license) {
  if (typeof license !== "string" || license === "") return {};
  return { licenses: [/ (?:AND|OR|WITH) /.test(license) ? { expression: license } : { license: { id: license } }] };
}

/** "sha512-…" of the lock file in the letters CycloneDX has. */
function hashes(integrity) {
  const [, encoded] = /^sha512-(.+)$/.exec(integrity ?? "") ?? [];
  return encoded ? { hashes: [{ alg: "SHA-512", content: Buffer.from(encoded, "base64").toString("hex") }] } : {};
}

function component(folder, locked) {
  const { name, version, license, homepage } = json(path.join(folder, "package.json"));
  const inLock = folder.slice(folder.indexOf("node_modules")).split(path.sep).join("/");
  const ref = purl(name, version);
  return {
    type: "library",
    "bom-ref": ref,
    name,
    version,
    ...licenses(license),
    purl: ref,
    ...hashes(locked[inLock]?.integrity),
    ...(typeof homepage === "string" ? { externalReferences: [{ type: "website", url: homepage }] } : {}),
  };
}

/** `folders`: those of the packages in the build. */
export function sbom(folders, root = process.cwd()) {
  const own = json(path.join(root, "package.json"));
  const locked = json(path.join(root, "package-lock.json")).packages;
  const all = new Map(folders.map((folder) => component(folder, locked)).map((one) => [one["bom-ref"], one]));
  const components = [...all.values()].sort((a, b) => a["bom-ref"].localeCompare(b["bom-ref"], "en"));
  const ref = `${own.name}@${own.version}`;
  const about = { type: "application", "bom-ref": ref, name: own.name, version: own.version };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { ...about, description: own.description, ...licenses(own.license) } },
    components,
    dependencies: [{ ref, dependsOn: components.map((one) => one["bom-ref"]) }],
  };
}
