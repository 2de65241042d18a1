/** Polish plural: 1 działanie, 2 działania, 5 działań, 12 działań, 22 działania. */
export function plural(count: number, one: string, few: string, many: string): string {
  const n = Math.abs(count);
  if (n === 1) return one;
  const tens = n % 100;
  const units = n % 10;
  return Number.isInteger(n) && units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many;
}

/** "5 działań": the number and the right form. */
export function counted(count: number, one: string, few: string, many: string): string {
  return `${count} ${plural(count, one, few, many)}`;
}
