export const SUMMARY_KINDS = [
  "summary",
  "schedule",
  "bodies",
  "funding",
  "indicators",
  "mirror",
  "statute",
  "changes",
  "gaps",
] as const;
export type SummaryKind = (typeof SUMMARY_KINDS)[number];
