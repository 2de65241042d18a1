/**
 * Pictures of a refreshed document: a chart drawn anew takes the place of its own old file, a new one gets a file of
 * its own.
 */
import { crc32 } from "../../ooxml/crc32";
import type { Picture } from "../types";
import type { Target } from "./target";

const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const PNG_DEFAULT = '<Default Extension="png" ContentType="image/png"/>';

export interface PictureStore {
  /** Relationship id of the picture. `old` is the one its control has now, if any. */
  embed(picture: Picture, old: string | undefined): string;
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
  const isOwn = (relation: string): boolean =>
    target.xml.split(`"${relation}"`).length === 2 && /\.png$/i.test(paths.get(relation) ?? "");
  return {
    embed(picture, old) {
      if (old !== undefined && isOwn(old)) {
        media.set(paths.get(old)!, picture.png);
        return old;
      }
      let id = `rIdTd${fileName(picture).slice(-8)}`;
      while (target.relations.has(id) && paths.get(id) !== `${target.folder}media/${fileName(picture)}.png`) id += "x";
      if (!paths.has(id)) {
        added.push(`<Relationship Id="${id}" Type="${IMAGE}" Target="media/${fileName(picture)}.png"/>`);
        paths.set(id, `${target.folder}media/${fileName(picture)}.png`);
      }
      media.set(paths.get(id)!, picture.png);
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
      if (media.size > 0 && !/Extension\s*=\s*["']png["']/i.test(text))
        changes.set("[Content_Types].xml", encode(text.replace(/(<[^<>?]*Types\b[^<>]*>)/, `$1${PNG_DEFAULT}`)));
      return changes;
    },
  };
}

function pathOf(target: string, folder: string): string {
  return target.startsWith("/") ? target.slice(1) : folder + target;
}
