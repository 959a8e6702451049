import type { Column, Columns } from './column.js'
import type { Tell } from './sketch.js'
import { named, quoted } from './words-in.js'

/**
 * Tells what of headings no band says: those of records, those over nothing, and what stands behind any. A heading
 * over other headings ("Outcomes" over "Short" and "Long") goes; another of boxes stays, an empty band.
 */
export function toldColumns(found: Columns, tell: Tell): Columns {
  for (const { name, description } of found.columns) tellBehind(name, description, tell)
  for (const { text, description } of found.crossHeads) {
    tell(`What stands under ${quoted(text)} was taken for what that says of its row.`)
    tellBehind(text, description, tell)
  }
  return { ...found, columns: found.columns.filter((column) => isKept(column, tell)) }
}

function isKept({ boxes, meaning, name, isOverOthers }: Column, tell: Tell): boolean {
  if (meaning?.holds === 'key') {
    const words = boxes.map(({ text, description }) => quoted(`${text} ${description}`))
    tell(`The drawing’s key was left out: ${[quoted(name), ...words].join(', ')}.`)
    return false
  }
  const isOfBoxes = meaning === null || meaning.holds === 'boxes' || meaning.holds === 'narrative'
  if (boxes.length > 0) {
    if (!isOfBoxes) tell(`What stands under ${quoted(name)} was taken for ${RECORDS[meaning.holds]}.`)
    return true
  }
  if (meaning?.holds === 'boxes' && !isOverOthers) return true
  if (name.trim() !== '') tell(`A heading over no box of its own was left out: ${quoted(name)}.`)
  return false
}

const RECORDS = {
  assumptions: 'assumptions',
  indicators: 'indicators',
  verification: 'means of verification',
} as const

function tellBehind(name: string, description: string, tell: Tell): void {
  if (description.trim() !== '') tell(`What stood behind the heading ${named(name)}: ${quoted(description)}.`)
}
