import { MAX_TEXT, NO_TEXT, type Text } from '../../model/index.js'
import type { Tell } from './sketch.js'
import { onOneLine, quoted } from './words-in.js'

/** Makes texts of a theory in one language; what is too long for one is told in the report. */
export type Writer = (words: string) => Text

/** @param language BCP 47 tag that its texts are kept under */
export function writerIn(language: string, tell: Tell): Writer {
  return (words) => {
    const text = words.trim()
    if (text === '') return NO_TEXT
    if (text.length > MAX_TEXT) tell(`A text is too long; its end was left out: ${quoted(text.slice(MAX_TEXT))}.`)
    return { [language]: text.slice(0, MAX_TEXT) }
  }
}

/** The same on one line: a name. */
export const lineIn = (write: Writer, words: string): Text => write(onOneLine(words))
