/** Charts for the document, drawn in the pane: the core gives them as SVG, the browser makes the picture. */
import { chartAlt, chartSvg, chartsOf, type Drawing } from "../../core/exporting";
import type { Picture, PlainTable } from "../../core/exporting/types";

/** Twice the size on paper, so that print is sharp. */
const SCALE = 2;

/** Undefined where the browser cannot draw it: the document then has the table without the picture. */
async function raster({ svg, width, height }: Drawing): Promise<Uint8Array | undefined> {
  const image = new Image();
  const loaded = new Promise<boolean>((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
  });
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  if (!(await loaded)) return undefined;
  const canvas = document.createElement("canvas");
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext("2d");
  if (!pen) return undefined;
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}

/** A picture for every table worth a chart, its numbers in the text alternative. */
export async function chartPictures(tables: readonly PlainTable[]): Promise<Picture[]> {
  const pictures = await Promise.all(
    chartsOf(tables).map(async ({ name, data }): Promise<Picture[]> => {
      const png = await raster(chartSvg(data));
      return png ? [{ name, title: data.title, alt: chartAlt(data), png }] : [];
    }),
  );
  return pictures.flat();
}
