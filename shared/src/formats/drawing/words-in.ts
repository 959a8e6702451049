import { MAX_TEXT } from '../../model/index.js'

/** The paragraphs of a box that say something, without the signs of a list. */
export function paragraphsIn(text: string): string[] {
  return text
    .split(/[\n\r\v\f\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').replace(BULLET, '').trim())
    .filter((line) => line !== '')
}

/** Whether every paragraph of a text begins as an item of a list does. */
export function isList(text: string): boolean {
  const lines = text.split(/[\n\r\v]+/).filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line) => BULLET.test(line.trimStart()))
}

const BULLET = /^(?:[•●▪■◦○‣⁃➢➤✓✔·]\s*|[-–—*]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)/

/** On one line, as sentences of the report and names have it. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** In quotes for a sentence of the report. Whole: what is told there may stand nowhere else. */
export const quoted = (text: string): string => `“${onOneLine(text)}”`

/** In quotes, so that a person knows which box is meant. */
export function named(text: string): string {
  const line = onOneLine(text)
  return line === '' ? 'a box without words' : `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`
}

/** The first few of many, in words. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ')
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown
}

/** A longer label is its first paragraph; the others describe it. Characters. */
const LONG_LABEL = 160

/** What a box's text says as a label, and what of it is left for the description and then for the report. */
export function labelIn(text: string): { readonly label: string; readonly more: string; readonly rest: string } {
  const paragraphs = paragraphsIn(text)
  const whole = paragraphs.join(' ')
  const isLong = whole.length > LONG_LABEL && paragraphs.length > 1
  const label = isLong ? (paragraphs[0] ?? '') : whole
  const after = [label.slice(MAX_TEXT), ...(isLong ? paragraphs.slice(1) : [])].filter((part) => part !== '').join('\n')
  return { label: label.slice(0, MAX_TEXT), more: after.slice(0, MAX_TEXT), rest: after.slice(MAX_TEXT) }
}
