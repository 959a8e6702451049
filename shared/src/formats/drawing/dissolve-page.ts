import type { DrawnBox } from './drawing.js'
import { headingOf } from './heading-of.js'
import { childrenByFrame, leavesOf, type Sketch } from './sketch.js'
import { onOneLine } from './words-in.js'

/** Takes away a frame round the whole drawing; its words are told apart, for they may be the title. */
export function dissolvePage(sketch: Sketch): { readonly sketch: Sketch; readonly words: readonly string[] } {
  const words: string[] = []
  let { boxes } = sketch
  const touched = new Set(sketch.arrows.flatMap(({ from, to }) => [from, to]))
  for (;;) {
    const children = childrenByFrame({ ...sketch, boxes })
    const top = children.get(null) ?? []
    const page = top.find((box) => box.isContainer && !touched.has(box.id) && headingOf(box.text) === null)
    const inside = page && (children.get(page.id) ?? [])
    const holdsFrames = inside?.some(({ isContainer }) => isContainer) === true
    if (page === undefined || inside === undefined) break
    // A box or two beside it is a heading or a note; more, and the frame is one part among others.
    const isWhole = top.length <= 3 && (holdsFrames || inside.length > leavesOf(sketch).length * MOST)
    if (!isWhole || top.filter(({ isContainer }) => isContainer).length > 1) break
    words.push(...[page.text, page.description].map(onOneLine).filter((text) => text !== ''))
    boxes = withoutFrame(boxes, page)
  }
  return { sketch: { ...sketch, boxes }, words }
}

const MOST = 0.8

function withoutFrame(boxes: ReadonlyMap<string, DrawnBox>, frame: DrawnBox): Map<string, DrawnBox> {
  const left = new Map<string, DrawnBox>()
  for (const box of boxes.values()) {
    if (box.id !== frame.id) left.set(box.id, box.within === frame.id ? { ...box, within: null } : box)
  }
  return left
}
