/**
 * Remembers what a text was found to be. Two generations: when the young one is full it becomes the old one, and what
 * is asked for again moves back; so the memory is bounded and what a plan repeats stays.
 */
export function memo<Value>(work: (text: string) => Value, capacity = 1 << 17): (text: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const value = old.get(text) ?? work(text);
    if (young.size >= capacity) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
}
