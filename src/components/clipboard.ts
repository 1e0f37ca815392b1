/**
 * Puts a text on the clipboard, and beside it the same as HTML where given.
 * @returns false where the browser does not allow it
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined || !('ClipboardItem' in window)) await navigator.clipboard.writeText(text);
    else {
      const item = { 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }
    return true;
  } catch {
    return false;
  }
}
