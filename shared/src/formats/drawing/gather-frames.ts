import type { DrawnArrow, DrawnBox } from './drawing.js'
import { framesOf } from './frames.js'
import { type Sketch, type Tell, touchedBy } from './sketch.js'
import { onOneLine } from './words-in.js'

/**
 * Tells frames from boxes: what holds others is a frame, an empty box with one text in it is one box, a number laid on
 * a box is only told. Shapes without words go, unless something is in them or an arrow touches them.
 */
export function gatherFrames(sketch: Sketch, tell: Tell): Sketch {
  const clean = withoutBlanks(sketch, framesOf(sketch), tell)
  const frameOf = framesOf(clean)
  const inside = childrenOf(clean, frameOf)
  const boxes = new Map(clean.boxes)
  const becomes = new Map<string, string>()
  const signs = new Set<string>()
  // What is in a box is looked at before the box.
  for (const id of innermostFirst(inside, frameOf)) {
    const box = boxes.get(id)
    const within = (inside.get(id) ?? []).flatMap((each) => boxes.get(each) ?? [])
    const [only] = within
    if (box === undefined || only === undefined || box.isContainer) continue
    const isPlain = (each: DrawnBox) => !(inside.get(each.id) ?? []).some((one) => boxes.has(one))
    if (within.length === 1 && isPlain(only) && onOneLine(box.text) === '') {
      boxes.set(id, bothIn(box, only))
      boxes.delete(only.id)
      becomes.set(only.id, id)
    } else if (onOneLine(box.text) !== '' && within.every((each) => isSign(each) && isPlain(each))) {
      for (const sign of within) {
        signs.add(onOneLine(sign.text))
        boxes.delete(sign.id)
        becomes.set(sign.id, id)
      }
    }
  }
  if (signs.size > 0) tell(`Numbers and signs on boxes were left out: ${[...signs].join(' ')}.`)
  const isFrame = new Set([...boxes.keys()].flatMap((id) => frameOf.get(id) ?? []).map((id) => now(id, becomes)))
  for (const box of boxes.values()) {
    const frame = frameOf.get(box.id)
    boxes.set(box.id, {
      ...box,
      isContainer: isFrame.has(box.id),
      within: frame === undefined ? null : now(frame, becomes),
    })
  }
  const end = (id: string | null) => (id === null ? null : now(id, becomes))
  return {
    boxes,
    arrows: clean.arrows.map((arrow): DrawnArrow => ({ ...arrow, from: end(arrow.from), to: end(arrow.to) })),
  }
}

/** Without shapes that say nothing, hold nothing that says something, and that no arrow touches: icons, lines, shadows. */
function withoutBlanks(sketch: Sketch, frameOf: ReadonlyMap<string, string>, tell: Tell): Sketch {
  const touched = touchedBy(sketch.arrows)
  const kept = new Set<string>()
  for (const { id, text, description } of sketch.boxes.values()) {
    if (onOneLine(text + description) === '' && !touched.has(id)) continue
    for (let at: string | undefined = id; at !== undefined && !kept.has(at); at = frameOf.get(at)) kept.add(at)
  }
  const blank = sketch.boxes.size - kept.size
  if (blank === 0) return sketch
  tell(`${blank === 1 ? 'A shape without words was' : `${blank} shapes without words were`} left out.`)
  return { ...sketch, boxes: new Map([...sketch.boxes].filter(([id]) => kept.has(id))) }
}

function childrenOf({ boxes }: Sketch, frameOf: ReadonlyMap<string, string>): Map<string, string[]> {
  const inside = new Map<string, string[]>()
  for (const id of boxes.keys()) {
    const frame = frameOf.get(id)
    if (frame === undefined) continue
    const others = inside.get(frame)
    if (others === undefined) inside.set(frame, [id])
    else others.push(id)
  }
  return inside
}

function innermostFirst(
  inside: ReadonlyMap<string, readonly string[]>,
  frameOf: ReadonlyMap<string, string>,
): string[] {
  const order: string[] = []
  const waiting = [...inside.keys()].filter((id) => !frameOf.has(id))
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    order.push(id)
    waiting.push(...(inside.get(id) ?? []).filter((each) => inside.has(each)))
  }
  return order.reverse()
}

/** Such as the "3" in a circle at a box's corner. */
export const isSign = ({ text, description }: DrawnBox): boolean =>
  description === '' && /^\s*(?:[\p{L}\p{N}]{1,2}[.)]?|[\p{S}\p{P}]{1,2})\s*$/u.test(text)

function bothIn(box: DrawnBox, text: DrawnBox): DrawnBox {
  return {
    ...box,
    text: text.text,
    description: [box.description, text.description].filter((words) => words !== '').join('\n'),
    type: box.type ?? text.type,
    term: box.term ?? text.term,
    tags: [...box.tags, ...text.tags],
  }
}

/** What a box has become part of; of several one in the other the outermost. */
function now(id: string, becomes: ReadonlyMap<string, string>): string {
  let at = id
  for (let next = becomes.get(at); next !== undefined; next = becomes.get(at)) at = next
  return at
}
