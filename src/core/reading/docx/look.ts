/**
 * How a cell of a Word table looks: witnesses to whether its row is a header (ISO 29500-1 §17.4.49, §17.3.2.1,
 * §17.4.32).
 */
import { isCapital, type FlowBlock } from "../flow";
import type { CellLook } from "../source";
import { childOf, downTo, elementsOf, type XmlElement } from "../../ooxml/xml";
import { isOn } from "./styles";

const PLAIN = /^(?:auto|f{6})$/i;

export function lookOf(cell: XmlElement, header: boolean, content: readonly FlowBlock[]): CellLook | undefined {
  const fill = downTo(cell, "w:tcPr", "w:shd")?.attributes["w:fill"];
  const look: CellLook = {
    ...(header ? { header: true } : {}),
    ...(isBold(cell) ? { bold: true } : {}),
    ...(isCapital(content) ? { capitals: true } : {}),
    ...(fill === undefined || PLAIN.test(fill) ? {} : { fill }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** Every run that says something is bold. */
function isBold(cell: XmlElement): boolean {
  const runs = elementsOf(cell, "w:p").flatMap((paragraph) => elementsOf(paragraph, "w:r"));
  const said = runs.filter((run) =>
    elementsOf(run, "w:t").some(({ children }) => children.some((text) => text !== "")),
  );
  return said.length > 0 && said.every((run) => isOn(downTo(childOf(run, "w:rPr"), "w:b")));
}
