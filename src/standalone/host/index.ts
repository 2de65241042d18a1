/** The embedded Excel for Node: `createHost(xlsx?)`. In a page import ./browser instead. */
export { createHost } from "./node";
export { EmbeddedHost, type HostOptions, type OfficeClient } from "./host";
export type { Injection, Fault } from "./faults";
export type { Counters } from "./bridge";
export type { CellView, ChartView, SheetView } from "./view";
export { HostError } from "./errors";
