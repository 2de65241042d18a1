/** Parts of a workbook as elements, whatever prefix a program gave their vocabulary. */
import { elementsOf, type XmlElement } from "../../ooxml/xml";

export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Elements at the end of a path of local names below `parent`. */
export function within(parent: XmlElement, ...path: string[]): XmlElement[] {
  return path.reduce<XmlElement[]>(
    (found, step) => found.flatMap((element) => elementsOf(element).filter(({ name }) => localName(name) === step)),
    [parent],
  );
}

/** An attribute by its local name: "r:id" is "id". */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes[name] ?? Object.entries(element.attributes).find(([key]) => localName(key) === name)?.[1];
}
