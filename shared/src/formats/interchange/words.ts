import { MAX_TEXT } from '../../model/index.js'

/** A text no longer than the model takes, without half a character at its end. */
export function shortened(text: string): string {
  return text.length <= MAX_TEXT ? text : text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, '')
}

/** The beginning of a label, for a message. */
export function quoted(label: string): string {
  const line = label.slice(0, 200).replace(/\s+/g, ' ').trim()
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`
}
