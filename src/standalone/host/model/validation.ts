/** Data validation, with the shapes Office.js uses for its rule, prompt and error alert. */
import type { Area } from "./address";

export interface Validation {
  areas: Area[];
  /** "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom" */
  type: string;
  operator: string;
  /** As in the file: `$A$1:$A$5`, `"a,b"`, `TODAY()`; without "=". */
  formula1: string;
  formula2: string;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
}

export const newValidation = (areas: Area[]): Validation => ({
  areas,
  type: "None",
  operator: "Between",
  formula1: "",
  formula2: "",
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
});
