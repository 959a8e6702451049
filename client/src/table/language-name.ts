/** What a language calls itself: English, Cymraeg; its tag where nobody knows. */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    // Files may bring tags of their own.
    return tag
  }
}
