/**
 * "entities": a DOCTYPE or an entity, refused; "broken": not well-formed; "large": more elements or depth than any real
 * document.
 */
export type XmlTrouble = "entities" | "broken" | "large";

/** Thrown inside the XML readers and caught at their doors: nobody outside meets it. */
export class XmlRefused extends Error {
  constructor(readonly trouble: XmlTrouble) {
    super(trouble);
  }
}
