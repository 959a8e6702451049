import { MAX_TEXT } from '../model/index.js'
import type { Problem, ReadResult } from './read-result.js'

/**
 * Characters. No words that somebody wrote into one box or cell are longer: they are refused. What is shorter than that
 * and longer than MAX_TEXT is shortened, and told.
 */
export const MOST_WRITTEN = 50_000

const ADVICE = `Shorten it: Throughline keeps ${MAX_TEXT.toLocaleString('en')} characters of a text.`

/** The problem with a text of more than MOST_WRITTEN characters. */
export function endlessText(path: string, words: string): Problem {
  const begins = words.slice(0, 200).replace(/\s+/g, ' ').trim().slice(0, 40)
  const message = `A text has ${words.length.toLocaleString('en')} characters. It begins “${begins}…”.`
  return { path, message, advice: ADVICE }
}

/** Why a file is refused that has such a text; null where each is one that somebody wrote. */
export function endlessAmong(texts: Iterable<string>): (ReadResult & { readonly ok: false }) | null {
  for (const text of texts) {
    if (text.length > MOST_WRITTEN) return { ok: false, problems: [endlessText('', text)] }
  }
  return null
}
