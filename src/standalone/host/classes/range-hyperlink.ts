/** Range.hyperlink: `{ address, documentReference, screenTip, textToDisplay }`. */
import { sameArea } from "../model/address";
import { changeStyle, writeCells } from "../editing";
import type { RangeTarget, Session } from "../session";

export function hyperlinkOf({ sheet, area }: RangeTarget, session: Session): unknown {
  const link = sheet.hyperlinks.find(
    (one) =>
      area.top >= one.area.top &&
      area.bottom <= one.area.bottom &&
      area.left >= one.area.left &&
      area.right <= one.area.right,
  );
  if (!link) return null;
  const { address, documentReference, screenTip } = link;
  return {
    ...(address ? { address } : {}),
    ...(documentReference ? { documentReference } : {}),
    ...(screenTip ? { screenTip } : {}),
    textToDisplay: session.calculator.textAt(sheet, area.top, area.left),
  };
}

export function setHyperlink({ sheet, area }: RangeTarget, value: unknown, session: Session): void {
  const given = value as {
    address?: string;
    documentReference?: string;
    screenTip?: string;
    textToDisplay?: string;
  } | null;
  if (!given || typeof given !== "object" || (!given.address && !given.documentReference)) throw session.invalid();
  session.guard(sheet, area, "allowInsertHyperlinks");
  if (given.textToDisplay !== undefined) writeCells(sheet, area, given.textToDisplay, session);
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => !sameArea(link.area, area));
  sheet.hyperlinks.push({
    area,
    address: given.address,
    documentReference: given.documentReference,
    screenTip: given.screenTip,
  });
  sheet.touch("hyperlinks");
  changeStyle(sheet, area, { fontColor: "#0563C1", underline: "Single" }, session);
}
