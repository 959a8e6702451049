import { median } from './axis.js'
import { isSign } from './gather-frames.js'
import { isPlaced, type PlacedBox, type Sketch, type Tell, touchedBy } from './sketch.js'
import { onOneLine } from './words-in.js'

/**
 * What is far smaller than the boxes that arrows join, and joined by none, is no box: words beside an arrow, whatever is
 * behind them, or a number, which is told.
 */
export function setAsideSmall(sketch: Sketch, tell: Tell): Sketch {
  const touched = touchedBy(sketch.arrows)
  const placed = [...sketch.boxes.values()].filter(isPlaced).filter(({ isContainer }) => !isContainer)
  const usual = median(placed.filter(({ id }) => touched.has(id)).map(areaOf))
  const boxes = new Map(sketch.boxes)
  const signs = new Set<string>()
  for (const box of placed) {
    if (touched.has(box.id) || box.type !== null || areaOf(box) * SMALL > usual) continue
    if (isSign(box)) {
      signs.add(onOneLine(box.text))
      boxes.delete(box.id)
    } else boxes.set(box.id, { ...box, isBareText: true })
  }
  if (signs.size > 0) tell(`Numbers and signs beside arrows were left out: ${[...signs].join(' ')}.`)
  return { ...sketch, boxes }
}

const SMALL = 6

const areaOf = ({ rect }: PlacedBox): number => rect.width * rect.height
