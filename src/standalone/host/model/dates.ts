/** Serial numbers of dates. 1 = 1 January 1900; 60 = 29 February 1900, a day that never was (kept from Lotus). */
const DAY = 86_400_000;

/** The serial of a calendar date; null when there is no such date. */
export function serialOf(year: number, month: number, day: number, date1904 = false): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (!date1904 && year === 1900 && month === 2 && day === 29) return 60;
  const stamp = Date.UTC(year, month - 1, day);
  if (new Date(stamp).getUTCDate() !== day) return null;
  return serialOfStamp(stamp, date1904);
}

export function serialOfStamp(stamp: number, date1904 = false): number {
  if (date1904) return (stamp - Date.UTC(1904, 0, 1)) / DAY;
  const serial = (stamp - Date.UTC(1899, 11, 31)) / DAY;
  return serial >= 60 ? serial + 1 : serial;
}

export interface Moment {
  year: number;
  month: number;
  day: number;
  hours: number;
  minutes: number;
  seconds: number;
  weekday: number;
}

/** The calendar date of a serial, to the second. */
export function momentOf(serial: number, date1904 = false): Moment {
  let seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  let days = Math.floor(serial);
  if (seconds === 86_400) {
    seconds = 0;
    days++;
  }
  const clock = {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  };
  if (!date1904 && days === 60) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  if (!date1904 && days === 0) return { year: 1900, month: 1, day: 0, weekday: 6, ...clock };
  const stamp = date1904
    ? Date.UTC(1904, 0, 1) + days * DAY
    : Date.UTC(1899, 11, 31) + (days > 60 ? days - 1 : days) * DAY;
  const date = new Date(stamp);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    ...clock,
  };
}
