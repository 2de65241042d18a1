/** What the user need not type twice, kept on this computer for this user (partitioned where Office asks for it). */
const AUTHOR = "tabela-dzialan.author";

function storageKey(key: string): string {
  const partition =
    typeof Office === "undefined" ? undefined : (Office.context as { partitionKey?: string } | undefined)?.partitionKey;
  return partition ? `${partition}${key}` : key;
}

/** "" where nothing is kept, and where the office's policy bars storage. */
export function readStored(key: string): string {
  try {
    return localStorage.getItem(storageKey(key)) ?? "";
  } catch {
    return "";
  }
}

/** Storage may be barred by the office's policy; then the thing is asked for each time. */
export function writeStored(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(storageKey(key), text);
  } catch {
    // Nothing is lost but convenience.
  }
}

export const rememberedAuthor = (): string => readStored(AUTHOR);
export const rememberAuthor = (author: string): void => writeStored(AUTHOR, author);
