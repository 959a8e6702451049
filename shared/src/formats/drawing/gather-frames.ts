import type { DrawnBox } from './drawing.js'
import { framesOf } from './frames.js'
import { type Sketch, type Tell, touchedBy } from './sketch.js'
import { onOneLine } from './words-in.js'

/**
 * Tells frames from boxes: what holds others is a frame, an empty box with one text in it is one box, a number laid on
 * a box is that box's number. Shapes without words go, unless something is in them or an arrow touches them.
 */
export function gatherFrames(sketch: Sketch, tell: Tell): Sketch {
  const frameOf = framesOf(sketch)
  const boxes = new Map(sketch.boxes)
  const becomes = new Map<string, string>()
  const inside = new Map<string, string[]>()
  for (const id of boxes.keys()) {
    const frame = frameOf.get(id)
    if (frame === undefined) continue
    const others = inside.get(frame)
    if (others === undefined) inside.set(frame, [id])
    else others.push(id)
  }
  for (const [id, ids] of inside) {
    const box = boxes.get(id)
    const within = ids.flatMap((each) => boxes.get(each) ?? [])
    const [only] = within
    if (box === undefined || only === undefined) continue
    const isOneBox = within.length === 1 && !box.isContainer && !inside.has(only.id)
    if (isOneBox && onOneLine(box.text) === '') {
      boxes.set(id, {
        ...box,
        text: only.text,
        description: joined(box.description, only.description),
        type: box.type ?? only.type,
        term: box.term ?? only.term,
        tags: [...box.tags, ...only.tags],
      })
      becomes.set(only.id, id)
    } else if (!box.isContainer && within.every((each) => isBadge(each) && !inside.has(each.id))) {
      for (const badge of within) becomes.set(badge.id, id)
      boxes.set(id, { ...box, description: joined(box.description, ...within.map(({ text }) => text)) })
    }
  }
  for (const id of becomes.keys()) boxes.delete(id)
  const arrows = sketch.arrows.map((arrow) => ({
    ...arrow,
    from: now(arrow.from, becomes),
    to: now(arrow.to, becomes),
  }))
  const holders = new Set([...frameOf].filter(([id]) => boxes.has(id)).map(([, frame]) => frame))
  const touched = touchedBy(arrows)
  let blank = 0
  for (const box of boxes.values()) {
    const isContainer = holders.has(box.id)
    const hasWords = onOneLine(box.text + box.description) !== ''
    if (!hasWords && !isContainer && !touched.has(box.id)) {
      blank += 1
      boxes.delete(box.id)
    } else boxes.set(box.id, { ...box, isContainer, within: now(frameOf.get(box.id) ?? null, becomes) })
  }
  if (blank > 0)
    tell(`${blank === 1 ? 'A shape' : `${blank} shapes`} without words ${blank === 1 ? 'was' : 'were'} left out.`)
  return { boxes, arrows }
}

/** Such as the "3" in a circle at a box's corner. */
const isBadge = ({ text, description }: DrawnBox): boolean =>
  description === '' && /^\s*(?:[\p{L}\p{N}]{1,2}[.)]?|[\p{S}\p{P}]{1,2})\s*$/u.test(text)

const now = (id: string | null, becomes: ReadonlyMap<string, string>): string | null =>
  id === null ? null : (becomes.get(id) ?? id)

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n')
