/** A conditional format. Kinds the host does not model keep their XML (`raw`) and are only listed and deleted. */
import type { Area } from "./address";
import type { Style } from "./style";

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** Office.js type: "Custom" | "CellValue" | "ContainsText" | … */
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /** Without "=", relative to the top left cell of the first area. */
  formulas: string[];
  operator: string;
  text: string;
  format: Partial<Style>;
  /** What a kind has besides: the rule of a preset, the colours of a scale, the bounds of bars, icons. */
  more: Record<string, unknown>;
  raw: string;
}
