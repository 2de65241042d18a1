/** What the user need not type twice, kept on this computer for this user (partitioned where Office asks for it). */
const KEY = "tabela-dzialan.author";

function storageKey(): string {
  const partition =
    typeof Office === "undefined" ? undefined : (Office.context as { partitionKey?: string } | undefined)?.partitionKey;
  return partition ? `${partition}${KEY}` : KEY;
}

export function rememberedAuthor(): string {
  try {
    return localStorage.getItem(storageKey()) ?? "";
  } catch {
    return "";
  }
}

export function rememberAuthor(author: string): void {
  try {
    if (author) localStorage.setItem(storageKey(), author);
  } catch {
    // Storage may be barred by the office's policy; then the name is typed each time.
  }
}
