import type { DrawnBox } from './drawing.js'
import { headingOf } from './heading-of.js'
import type { Sketch } from './sketch.js'
import { paragraphsIn } from './words-in.js'

/** A box that begins with a heading and goes on with a list ("Inputs", "Staff", "Money") is a frame with boxes in it. */
export function unpackLists(sketch: Sketch): Sketch {
  const boxes = new Map<string, DrawnBox>()
  for (const box of sketch.boxes.values()) {
    const [heading = '', ...items] = paragraphsIn(box.text)
    if (box.isContainer || box.type !== null || items.length === 0 || headingOf(heading) === null) {
      boxes.set(box.id, box)
      continue
    }
    boxes.set(box.id, { ...box, text: heading, isContainer: true, isBareText: false })
    for (const item of slicedBelow(box, items)) boxes.set(item.id, { ...item, within: box.id })
  }
  return { ...sketch, boxes }
}

/** A box for each paragraph, one below the other where the box stood. */
export function slicedBelow(box: DrawnBox, paragraphs: readonly string[]): DrawnBox[] {
  const count = paragraphs.length + 1
  return paragraphs.map((text, index) => {
    const { rect } = box
    const height = (rect?.height ?? 0) / count
    return {
      ...box,
      id: `${box.id}\n${index + 1}`,
      text,
      description: '',
      isContainer: false,
      isBareText: false,
      rect: rect && { ...rect, y: rect.y + (index + 1) * height, height },
    }
  })
}
