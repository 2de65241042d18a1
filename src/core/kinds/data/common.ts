/** What several kinds share. */
import type { ActFact, DocumentKind, Level } from "../types";

export const READ = "2026-11-27";
export const GENERAL = "wiedza ogólna, niesprawdzona w źródle";

/** A statement about an act nobody of us has read: shown to be looked up, never as a basis. */
export const unread = (text: string): ActFact => ({ text, mark: "L", source: GENERAL, read: READ });

export const LOCAL: readonly Level[] = ["gmina", "miasto", "miasto na prawach powiatu"];
export const COUNTY: readonly Level[] = ["powiat", "miasto na prawach powiatu"];

/** The section on policies, programmes and strategies of the report on the state of the unit. */
const COMMUNE_REPORT = unread("ustawa o samorządzie gminnym, art. 28aa");
export const STATE_REPORT: DocumentKind["report"] = {
  chapter: {
    pl: "Realizacja polityk, programów i strategii",
    en: "Policies, programmes and strategies carried out",
  },
  basis: {
    gmina: COMMUNE_REPORT,
    miasto: COMMUNE_REPORT,
    "miasto na prawach powiatu": COMMUNE_REPORT,
    powiat: unread("ustawa o samorządzie powiatowym, art. 30a"),
  },
};

export const USUAL: DocumentKind["required"] = {
  term: "warning",
  funding: "warning",
  responsible: "warning",
  indicator: "hint",
};
