import { createNodeMeasure } from '@throughline/server/dist/pictures/index.js'
import { placeTheory, type Rect } from '@throughline/shared/layout'
import type { Theory } from '@throughline/shared/model'
import { boxSizer, wordsIn } from '@throughline/shared/scene'

const measure = createNodeMeasure()

/** Pairs of boxes that lie over one another when the theory is laid out. */
export function overlaps(theory: Theory): string[] {
  const { boxes } = placeTheory(theory, boxSizer(theory, measure, wordsIn('en')))
  const placed = [...boxes]
  return placed.flatMap(([id, box], n) =>
    placed.slice(n + 1).flatMap(([other, its]) => (meet(box, its) ? [`${id} and ${other}`] : [])),
  )
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
