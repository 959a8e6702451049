import { t, type Values, type Words } from '../../i18n/index.js'
import type { Read } from '../sheet.js'

/** A value that a cell cannot have, and why. */
export function refused(problem: Words, values: Values = {}): Extract<Read, { readonly ok: false }> {
  return { ok: false, problem: t(problem, values) }
}

/** What was typed, short enough to be said. */
export function quoted(words: string): string {
  const short = words.length > 40 ? `${words.slice(0, 39)}…` : words
  return `“${short}”`
}
