export { progressOf, type Progress } from "./status";
export { reportOf, valueHeader, yearOfHeader, type Report, type ReportGoal, type ReportLine } from "./report";
export { toFill, withMonitoring } from "./to-fill";
