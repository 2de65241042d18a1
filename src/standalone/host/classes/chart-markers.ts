/** Marks of points on lines: their sign, size and colours. */
import { among, between, color, look } from "./chart-looks";

const SIGNS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
];

export const MARKERS = {
  MarkerStyle: look("markerStyle", "Automatic", among(SIGNS)),
  MarkerSize: look("markerSize", 5, between(2, 72)),
  MarkerBackgroundColor: look("markerBackgroundColor", "", color),
  MarkerForegroundColor: look("markerForegroundColor", "", color),
};
