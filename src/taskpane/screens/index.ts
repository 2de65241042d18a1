/** The screens, each in a chunk of its own: only Start comes with the first load. */
import { lazy, type ComponentType } from "react";
import type { ScreenName } from "../state/state";
import { Start } from "./Start";

export const SCREEN_PARTS: Record<ScreenName, ComponentType> = {
  start: Start,
  structure: lazy(() => import(/* webpackChunkName: "structure" */ "./Structure")),
  check: lazy(() => import(/* webpackChunkName: "check" */ "./Check")),
  fill: lazy(() => import(/* webpackChunkName: "fill" */ "./Fill")),
  summaries: lazy(() => import(/* webpackChunkName: "summaries" */ "./Summaries")),
  export: lazy(() => import(/* webpackChunkName: "export" */ "./Export")),
  workshop: lazy(() => import(/* webpackChunkName: "workshop" */ "./Workshop")),
  handout: lazy(() => import(/* webpackChunkName: "handout" */ "./HandOut")),
  collect: lazy(() => import(/* webpackChunkName: "collect" */ "./Collect")),
  successor: lazy(() => import(/* webpackChunkName: "successor" */ "./Successor")),
  comparison: lazy(() => import(/* webpackChunkName: "comparison" */ "./Comparison")),
  monitoring: lazy(() => import(/* webpackChunkName: "monitoring" */ "./Monitoring")),
  report: lazy(() => import(/* webpackChunkName: "report" */ "./Report")),
  dictionary: lazy(() => import(/* webpackChunkName: "dictionary" */ "./Dictionary")),
  data: lazy(() => import(/* webpackChunkName: "data" */ "./Data")),
  settings: lazy(() => import(/* webpackChunkName: "settings" */ "./Settings")),
  history: lazy(() => import(/* webpackChunkName: "history" */ "./History")),
};
