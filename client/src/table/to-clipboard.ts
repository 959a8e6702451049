/** Puts words on the clipboard. Only pages that came over https or from this computer may: elsewhere Ctrl+C does. */
export function toClipboard(words: string): void {
  void navigator.clipboard?.writeText(words).catch(() => {})
}
