/** Presets of conditional formats that are formulas: their names in the file, and the formula for the first cell. */
export const PRESET_FORMULAS: Readonly<Record<string, [string, (cell: string) => string]>> = {
  Blanks: ["containsBlanks", (cell) => `LEN(TRIM(${cell}))=0`],
  NonBlanks: ["notContainsBlanks", (cell) => `LEN(TRIM(${cell}))>0`],
  Errors: ["containsErrors", (cell) => `ISERROR(${cell})`],
  NonErrors: ["notContainsErrors", (cell) => `NOT(ISERROR(${cell}))`],
};
export const PRESET_DAYS: Readonly<Record<string, [string, (cell: string) => string]>> = {
  Yesterday: ["yesterday", (cell) => `FLOOR(${cell},1)=TODAY()-1`],
  Today: ["today", (cell) => `FLOOR(${cell},1)=TODAY()`],
  Tomorrow: ["tomorrow", (cell) => `FLOOR(${cell},1)=TODAY()+1`],
  LastSevenDays: ["last7Days", (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`],
  LastWeek: [
    "lastWeek",
    (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(${cell},0)<WEEKDAY(TODAY())+7)`,
  ],
  ThisWeek: [
    "thisWeek",
    (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  ],
  NextWeek: [
    "nextWeek",
    (cell) => `AND(ROUNDDOWN(${cell},0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(${cell},0)-TODAY()<15-WEEKDAY(TODAY()))`,
  ],
  LastMonth: [
    "lastMonth",
    (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),-1)),YEAR(${cell})=YEAR(EDATE(TODAY(),-1)))`,
  ],
  ThisMonth: ["thisMonth", (cell) => `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`],
  NextMonth: [
    "nextMonth",
    (cell) => `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),1)),YEAR(${cell})=YEAR(EDATE(TODAY(),1)))`,
  ],
};
