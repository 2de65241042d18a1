/** A chart as an inline picture with its text alternative (DrawingML, ISO 29500-1 §20.4.2.8). */
import { crc32 } from "../../ooxml/crc32";
import type { Picture } from "../types";
import { paragraph, paragraphOf } from "./elements";
import { heading, type Setting } from "./part";
import { xmlText } from "../../ooxml/xml-text";

/** Width and height in pixels from the picture's own head; undefined when it is no PNG. */
export function pngSize(png: Uint8Array): { width: number; height: number } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (png.length < 24 || signature.some((byte, index) => png[index] !== byte)) return undefined;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** English Metric Units: 635 to a twentieth of a point, 9525 to a pixel at 96 to the inch. */
const EMU_PER_TWIP = 635;
const EMU_PER_PIXEL = 9525;

export function pictureXml(picture: Picture, setting: Setting): string {
  const size = pngSize(picture.png) ?? { width: 640, height: 400 };
  const width = Math.min(setting.width * EMU_PER_TWIP, size.width * EMU_PER_PIXEL);
  const height = Math.round((width * size.height) / size.width);
  const id = (crc32(new TextEncoder().encode(picture.name)) & 0x3fffffff) + 1;
  const extent = `cx="${Math.round(width)}" cy="${height}"`;
  const drawing =
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${id}" name="${xmlText(picture.name)}" descr="${xmlText(picture.alt)}" title="${xmlText(picture.title)}"/>` +
    `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${xmlText(picture.name)}" descr="${xmlText(picture.alt)}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${setting.embed(picture)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  return (
    paragraph(picture.title, heading(setting, 1), setting.sheet) +
    paragraphOf(drawing, "body", setting.sheet, { keepNext: true }) +
    paragraph(picture.alt, "note", setting.sheet)
  );
}
