/** Words as a sentence: a capital, and a full stop where they end in none. */
export function sentence(words: string): string {
  const trimmed = words.trim()
  if (trimmed === '') return ''
  const capital = trimmed.charAt(0).toLocaleUpperCase() + trimmed.slice(1)
  return /[.!?…:]["”’)]*$/.test(capital) ? capital : `${capital}.`
}

/** Words without the full stop they end in, to stand in the middle of a sentence. */
export function unstopped(words: string): string {
  return words.trim().replace(/[.\s]+$/, '')
}

/** A list in a sentence. Semicolons where an item has a comma or an "and" of its own, so that one hears where it ends. */
export function listed(items: readonly string[], and: string, inner: RegExp): string {
  if (items.length < 2) return items[0] ?? ''
  const hasInner = items.some((item) => inner.test(item))
  const separator = hasInner ? '; ' : ', '
  const last = hasInner ? `; ${and} ` : ` ${and} `
  return `${items.slice(0, -1).join(separator)}${last}${items.at(-1)}`
}
