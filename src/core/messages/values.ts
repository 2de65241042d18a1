/** Values of a finding or message as sentences need them. */
import type { Values } from "./catalogue";

export const textOf = (values: Values, name: string): string => String(values[name] ?? "");
export const numberOf = (values: Values, name: string): number => Number(values[name] ?? 0);
export const listOf = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return Array.isArray(value)
    ? (value as readonly string[])
    : value === undefined || value === ""
      ? []
      : [String(value)];
};

/** A cell's content as people read it: a date in its office form, any other text as it is. */
export const cellWords = (text: string): string => (/^\d{4}(-\d\d){1,2}$/.test(text) ? dateText(text) : text);

/** "2004", "03.2004", "31.03.2004": a date as Polish offices write it, at the precision it has. */
export function dateText(iso: string): string {
  return iso.split("-").reverse().join(".");
}
