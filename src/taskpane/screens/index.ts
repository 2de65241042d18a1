/** The screens, each in a chunk of its own: only Start comes with the first load. */
import { lazy, type ComponentType } from "react";
import type { ScreenName } from "../state/state";
import { loadWords } from "../words";
import { Start } from "./Start";

/** A screen comes with the words it says. */
const screen = (load: () => Promise<{ default: ComponentType }>): ComponentType =>
  lazy(async () => {
    const [part] = await Promise.all([load(), loadWords()]);
    return part;
  });

export const SCREEN_PARTS: Record<ScreenName, ComponentType> = {
  start: Start,
  structure: screen(() => import(/* webpackChunkName: "structure" */ "./Structure")),
  check: screen(() => import(/* webpackChunkName: "check" */ "./Check")),
  fill: screen(() => import(/* webpackChunkName: "fill" */ "./Fill")),
  summaries: screen(() => import(/* webpackChunkName: "summaries" */ "./Summaries")),
  export: screen(() => import(/* webpackChunkName: "export" */ "./Export")),
  workshop: screen(() => import(/* webpackChunkName: "workshop" */ "./Workshop")),
  handout: screen(() => import(/* webpackChunkName: "handout" */ "./HandOut")),
  collect: screen(() => import(/* webpackChunkName: "collect" */ "./Collect")),
  successor: screen(() => import(/* webpackChunkName: "successor" */ "./Successor")),
  comparison: screen(() => import(/* webpackChunkName: "comparison" */ "./Comparison")),
  monitoring: screen(() => import(/* webpackChunkName: "monitoring" */ "./Monitoring")),
  report: screen(() => import(/* webpackChunkName: "report" */ "./Report")),
  dictionary: screen(() => import(/* webpackChunkName: "dictionary" */ "./Dictionary")),
  data: screen(() => import(/* webpackChunkName: "data" */ "./Data")),
  settings: screen(() => import(/* webpackChunkName: "settings" */ "./Settings")),
  history: screen(() => import(/* webpackChunkName: "history" */ "./History")),
};
