/** Which sheet is selected: Excel opens two selected sheets as a group, and every edit of one goes into the other. */
const VIEWS = /<((?:\w+:)?)sheetViews\b[^>]*>[\s\S]*?<\/\1sheetViews>/;
const VIEW = /<(?:\w+:)?sheetView(?=[\s/>])[^>]*>/g;
const MARK = /\stabSelected\s*=\s*(?:"[^"]*"|'[^']*')/g;
/** What comes right after the views in a worksheet (ECMA-376 18.3.1.99). */
const AFTER_VIEWS = /<((?:\w+:)?)(?:sheetFormatPr|cols|sheetData)(?=[\s/>])/;
const viewOf = (prefix: string): string =>
  `<${prefix}sheetViews><${prefix}sheetView tabSelected="1" workbookViewId="0"/></${prefix}sheetViews>`;

/** The views of a sheet that has none, when it is the selected one. */
export const SELECTED_VIEW = viewOf("");

/** A sheet's part, or its `<sheetViews>` alone, with the mark of the selected sheet or without it. */
export function selected(xml: string, active: boolean): string {
  if (active && !VIEWS.test(xml)) return xml.replace(AFTER_VIEWS, (tag, prefix: string) => viewOf(prefix) + tag);
  return xml.replace(VIEWS, (views) =>
    views.replace(VIEW, (tag) => {
      const without = tag.replace(MARK, "");
      return active ? without.replace(/^<[\w:]+/, (name) => `${name} tabSelected="1"`) : without;
    }),
  );
}
