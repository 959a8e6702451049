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

/** A number as one writes it in a text: "13,200". What is no plain number stays as it is. */
export function numberInWords(value: string): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d{4,})(\.\d+)?$/.exec(value) ?? []
  return whole === '' ? value : `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${rest}`
}

/** A value with its unit: "60 percent", "85%", "£12". */
export function withUnit(value: string, unit: string): string {
  if (unit === '' || unit === '%') return `${value}${unit}`
  return /^[£$€]$/.test(unit) ? `${unit}${value}` : `${value} ${unit}`
}
