/**
 * Where the serialised settings of the plan are kept: among the settings of the add-in, and in a custom XML part of our
 * own. Excel keeps the former per add-in and where no other program looks; the part travels between the add-in and the
 * command line, so it is believed.
 */
import type { WriteStep } from "../engine/send";
import { stop } from "../engine/trouble";

export const SETTINGS_KEY = "TabelaDzialan.ustawienia";

/** Of the part; the text is kept as JSON in its only element. */
export const SETTINGS_NAMESPACE = "urn:tabela-dzialan:ustawienia";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const CHARACTERS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function settingsXml(value: string): string {
  const text = value.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!);
  return `<ustawienia xmlns="${SETTINGS_NAMESPACE}">${text}</ustawienia>`;
}

/** Undefined for a part that is not as we write it. */
export function settingsIn(xml: string): string | undefined {
  const begin = xml.indexOf(">", xml.indexOf("<ustawienia"));
  const end = xml.lastIndexOf("</ustawienia>");
  if (begin < 0 || end <= begin) return undefined;
  const text = xml
    .slice(begin + 1, end)
    .replace(/&#x([0-9a-f]{1,6});/gi, (_all, code: string) => letterOf(parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_all, code: string) => letterOf(Number(code)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => CHARACTERS[name]!);
  return text || undefined;
}

const letterOf = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** Excel's own limit is 2 MB, and settings near 1 MB were lost; the text is kept twice and written three times. */
const MOST_LETTERS = 400_000;

/** None is kept as an empty text: what is not there cannot be deleted. */
export function settingStep(value: string | null): WriteStep {
  if ((value?.length ?? 0) > MOST_LETTERS) stop("settings-too-large");
  return {
    bytes: 600 + (value?.length ?? 0) * 5,
    act: (context) => {
      const { customXmlParts, settings } = context.workbook;
      settings.add(SETTINGS_KEY, value ?? "");
      customXmlParts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItemOrNullObject().delete();
      if (value) customXmlParts.add(settingsXml(value));
    },
  };
}
