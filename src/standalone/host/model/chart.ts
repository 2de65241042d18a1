/** Looks of a part of a chart by their names; parts within parts are looks again. */
export type Looks = Record<string, unknown>;

/** A native chart. Data are references (`'Arkusz 1'!$A$2:$A$9`); sizes and places are points. */
export interface ChartSeries {
  name: string;
  /** Where the name comes from, when it is a cell. */
  nameReference: string;
  values: string;
  categories: string;
  /** `#RRGGBB`, "" = automatic, "none" = no fill. */
  fill: string;
  hasDataLabels: boolean;
  labels: Looks;
  /** Sizes of bubbles, as a reference. */
  bubbles?: string;
  looks: Looks;
  /** Looks of single points by their numbers, with those of their labels under `label`. */
  points: Record<number, Looks>;
  trendlines: Looks[];
}
export interface ChartAxis {
  title: string;
  titleVisible: boolean;
  visible: boolean;
  reversed: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  gridlines: boolean;
  numberFormat: string;
  position: string;
  tickLabelPosition: string;
  looks: Looks;
}
export interface Chart {
  id: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  /** The cell the title is taken from; "" = its own words. */
  titleReference: string;
  left: number;
  top: number;
  width: number;
  height: number;
  series: ChartSeries[];
  category: ChartAxis;
  value: ChartAxis;
  legend: { visible: boolean; position: string };
  gapWidth: number | null;
  overlap: number | null;
  plotBy: string;
  altText: string;
  altTitle?: string;
  /** True once its place, name or alternative text was changed since opening. */
  moved: boolean;
  areaFill: string;
  displayBlanksAs: string;
  /** Of its title, legend, plot area, table of data. */
  looks: Looks;
  /** The drawing of the opened file this chart came from; null for a chart made since. */
  source: { part: string; anchor: number } | null;
  /** True once anything but the place was changed since opening. */
  changed: boolean;
}

export const newAxis = (gridlines: boolean): ChartAxis => ({
  title: "",
  titleVisible: false,
  visible: true,
  reversed: false,
  minimum: null,
  maximum: null,
  majorUnit: null,
  gridlines,
  numberFormat: "General",
  position: "Automatic",
  tickLabelPosition: "NextToAxis",
  looks: {},
});

export const newSeries = (): ChartSeries => ({
  name: "",
  nameReference: "",
  values: "",
  categories: "",
  fill: "",
  hasDataLabels: false,
  labels: {},
  looks: {},
  points: {},
  trendlines: [],
});

export const newChart = (id: string, name: string, type: string): Chart => ({
  id,
  name,
  type,
  title: "",
  titleVisible: false,
  titleReference: "",
  left: 48,
  top: 48,
  width: 360,
  height: 216,
  series: [],
  category: newAxis(false),
  value: newAxis(true),
  legend: { visible: true, position: "Bottom" },
  gapWidth: null,
  overlap: null,
  plotBy: "Columns",
  altText: "",
  areaFill: "",
  displayBlanksAs: "NotPlotted",
  looks: {},
  source: null,
  changed: true,
  moved: true,
});
