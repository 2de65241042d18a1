/**
 * Pictures and charts of a refreshed document: one drawn anew takes the place of its own old file, a new one gets a
 * file of its own.
 */
import { crc32 } from "../../ooxml/crc32";
import type { Picture } from "../types";
import type { ChartData } from "../chart/chart-data";
import { chartPartXml } from "../word/chart-part";
import { CHART_TYPE, NAMESPACES } from "../word/package";
import type { Target } from "./target";

const CHART = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";
const DECLARED = Object.entries(NAMESPACES)
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(" ");
const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const PNG_DEFAULT = '<Default Extension="png" ContentType="image/png"/>';

export interface PictureStore {
  /** Relationship id of the picture. `old` is the one its control has now, if any. */
  embed(picture: Picture, old: string | undefined): string;
  /** Relationship id of the native chart, in the same way. */
  embedChart(key: string, data: ChartData, old: string | undefined): string;
  /** Checksum of a picture's bytes by its relationship. */
  checksum(relation: string): string;
  /** Entries that changed. */
  changes(): Map<string, Uint8Array>;
}

export function pictureStore(target: Target): PictureStore {
  const media = new Map<string, Uint8Array>();
  const added: string[] = [];
  const paths = new Map([...target.relations].map(([id, relation]) => [id, pathOf(relation.target, target.folder)]));
  const checksum = (bytes: Uint8Array): string => crc32(bytes).toString(16);
  const fileName = (picture: Picture): string => `tabela-dzialan-${checksum(new TextEncoder().encode(picture.name))}`;
  const isOwn = (relation: string, extension: "png" | "xml"): boolean =>
    target.xml.split(`"${relation}"`).length === 2 &&
    (paths.get(relation) ?? "").toLowerCase().endsWith(`.${extension}`);
  /** A free relationship for a file of this path. */
  const related = (wanted: string, type: string, file: string): string => {
    const path = `${target.folder}${file}`;
    let id = wanted;
    while (target.relations.has(id) && paths.get(id) !== path) id += "x";
    if (!paths.has(id)) {
      added.push(`<Relationship Id="${id}" Type="${type}" Target="${file}"/>`);
      paths.set(id, path);
    }
    return id;
  };
  const charts = new Set<string>();
  return {
    embed(picture, old) {
      if (old !== undefined && isOwn(old, "png")) {
        media.set(paths.get(old)!, picture.png);
        return old;
      }
      const name = fileName(picture);
      const id = related(`rIdTd${name.slice(-8)}`, IMAGE, `media/${name}.png`);
      media.set(paths.get(id)!, picture.png);
      return id;
    },
    embedChart(key, data, old) {
      const hash = checksum(new TextEncoder().encode(key));
      const own = old !== undefined && isOwn(old, "xml");
      const id = own ? old : related(`rIdTdC${hash}`, CHART, `charts/tabela-dzialan-${hash}.xml`);
      if (!own) charts.add(paths.get(id)!);
      const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
      media.set(paths.get(id)!, new TextEncoder().encode(head + chartPartXml(data, DECLARED)));
      return id;
    },
    checksum(relation) {
      const path = paths.get(relation);
      const fresh = path === undefined ? undefined : media.get(path);
      if (fresh) return checksum(fresh);
      const entry = path === undefined ? undefined : target.zip.read(path);
      return entry?.ok ? checksum(entry.bytes) : "none";
    },
    changes() {
      const changes = new Map(media);
      const encode = (text: string) => new TextEncoder().encode(text);
      if (added.length > 0)
        changes.set(
          target.relationsPath,
          encode(target.relationsXml.replace(/(<\/[^<>]*Relationships>\s*)$/, `${added.join("")}$1`)),
        );
      const types = target.zip.read("[Content_Types].xml");
      const text = types?.ok ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(types.bytes) : "";
      const png = media.size > charts.size && !/Extension\s*=\s*["']png["']/i.test(text) ? PNG_DEFAULT : "";
      const parts = [...charts]
        .filter((path) => !text.includes(`"/${path}"`))
        .map((path) => `<Override PartName="/${path}" ContentType="${CHART_TYPE}"/>`);
      const missing = png + parts.join("");
      if (missing !== "")
        changes.set("[Content_Types].xml", encode(text.replace(/(<[^<>?]*Types\b[^<>]*>)/, `$1${missing}`)));
      return changes;
    },
  };
}

function pathOf(target: string, folder: string): string {
  return target.startsWith("/") ? target.slice(1) : folder + target;
}
