/**
 * Copying inside Office: `navigator.clipboard` is blocked there, so the page's own copy event carries the text, set
 * from the user's click. False = this place does not let us copy, and the caller shows the text to be selected by hand.
 */
export function copyText(text: string, html?: string): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/plain", text);
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener("copy", onCopy, { once: true });
  try {
    return document.execCommand("copy") && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", onCopy);
  }
}
