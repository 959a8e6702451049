import type { DrawnBox } from './drawing.js'
import { headingOf } from './heading-of.js'
import type { Meaning } from './meaning.js'
import type { Sketch } from './sketch.js'
import { onOneLine, paragraphsIn } from './words-in.js'

/**
 * A box that begins with a heading and goes on with a list ("Inputs", "Staff", "Money") is a frame with boxes in it. One
 * whose first line only says what it is ("Activity", "Train tutors") is that: others begin so too, or an arrow joins it
 * to a box that is no such list.
 */
export function unpackLists(sketch: Sketch): Sketch {
  const boxes = new Map<string, DrawnBox>()
  const lists = new Set<string>()
  const counts = new Map<string, number>()
  for (const { id, text, isContainer } of sketch.boxes.values()) {
    const [first = '', ...rest] = isContainer ? [] : partsIn(text)
    const name = onOneLine(first).toLowerCase()
    if (rest.length > 0) counts.set(name, (counts.get(name) ?? 0) + 1)
    if ((rest.length > 1 || PLURAL.test(first)) && rest.length > 0 && headingOf(first) !== null) lists.add(id)
  }
  const joined = new Set(
    sketch.arrows.flatMap(({ from, to }) => [lists.has(to ?? '') ? null : from, lists.has(from ?? '') ? null : to]),
  )
  for (const box of sketch.boxes.values()) {
    const [heading = '', ...items] = partsIn(box.text)
    const meaning = box.isContainer || box.type !== null || items.length === 0 ? undefined : headingOf(heading)?.meaning
    const isRepeated = (counts.get(onOneLine(heading).toLowerCase()) ?? 0) > 1
    const isSaid = isRepeated || joined.has(box.id)
    if (meaning === undefined) boxes.set(box.id, box)
    else if (isSaid && meaning.holds === 'boxes')
      boxes.set(box.id, { ...box, ...saidOf(meaning), text: items.join('\n') })
    else {
      boxes.set(box.id, { ...box, text: heading, isContainer: true, isBareText: false })
      for (const item of slicedBelow(box, items)) boxes.set(item.id, { ...item, within: box.id })
    }
  }
  return { ...sketch, boxes }
}

// "Long-term outcomes", "(3+ years)": an aside below a heading is of it, and no item.
function partsIn(text: string): string[] {
  const paragraphs = paragraphsIn(text)
  const [first = '', second = '', ...rest] = paragraphs
  return ASIDE.test(second) ? [`${first} ${second}`, ...rest] : paragraphs
}

const ASIDE = /^(?:\([^()]*\)|\[[^[\]]*\])$/

// "Outputs", "Allbynnau", "Dangosyddion": more than one is meant.
const PLURAL = /(?:s|au|ion)\s*:?\s*$/i

const saidOf = ({ type, term }: Meaning & { readonly holds: 'boxes' }) => ({ type, term })

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
