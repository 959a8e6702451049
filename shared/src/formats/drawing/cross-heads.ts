import type { Flow } from '../../model/index.js'
import { isAcross, sharedPart, spanAcross, spanDown } from './axis.js'
import { headingOf } from './heading-of.js'
import type { Meaning } from './meaning.js'
import type { PlacedBox } from './sketch.js'

/**
 * Headings across the rows of a logical framework: what stands under one is an indicator, a means of verification or
 * an assumption of its row. None where the flow runs across.
 */
export function crossHeads(headings: readonly PlacedBox[], flow: Flow): PlacedBox[] {
  if (isAcross(flow)) return []
  const records = headings.filter(({ text }) => headingOf(text)?.meaning.holds !== 'boxes')
  return records.filter((one) =>
    records.some((other) => other !== one && sharedPart(spanDown(one.rect), spanDown(other.rect)) > 0.5),
  )
}

/** What the headings across say of each box under one. */
export function meaningsAcross(heads: readonly PlacedBox[], boxes: readonly PlacedBox[]): Map<string, Meaning> {
  const across = new Map<string, Meaning>()
  for (const box of boxes) {
    const head = heads.find(
      ({ rect }) => rect.y <= box.rect.y && sharedPart(spanAcross(rect), spanAcross(box.rect)) > 0.5,
    )
    const meaning = head && headingOf(head.text)?.meaning
    if (meaning) across.set(box.id, meaning)
  }
  return across
}
