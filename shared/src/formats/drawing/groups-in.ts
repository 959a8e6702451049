import { aGroup, type Group } from '../../model/index.js'
import { frameBands, innermost } from './frame-bands.js'
import { type Sketch, type Tell, touchedBy } from './sketch.js'
import { named, quoted } from './words-in.js'
import { lineIn, type Writer } from './writer.js'

/** Groups from the frames that are no bands, and which group each box is in. */
export function groupsIn(
  sketch: Sketch,
  { tell, write }: { readonly tell: Tell; readonly write: Writer },
): { readonly groups: ReadonlyMap<string, Group>; readonly groupOf: ReadonlyMap<string, string> } {
  const bands = frameBands(sketch)
  const touched = touchedBy(sketch.arrows)
  const frames = [...sketch.boxes.values()].filter(({ id, isContainer }) => isContainer && !bands.has(id))
  const kept = frames.filter(({ id, text }) => text.trim() !== '' || touched.has(id))
  const names = new Set(kept.map(({ id }) => id))
  // A band inside a frame is nearer to a box than the frame is.
  const nearest = innermost(sketch, new Set([...names, ...bands]))
  const used = new Set<string>()
  const groupOf = new Map<string, string>()
  for (const box of sketch.boxes.values()) {
    const group = box.isContainer ? undefined : nearest.get(box.id)
    if (group === undefined || !names.has(group)) continue
    groupOf.set(box.id, group)
    used.add(group)
  }
  const groups = new Map<string, Group>()
  for (const frame of kept) {
    if (used.has(frame.id) || touched.has(frame.id)) {
      const description = write(frame.description)
      groups.set(frame.id, aGroup({ id: `group-${groups.size + 1}`, label: lineIn(write, frame.text), description }))
    } else tell(`A frame round other frames was left out: ${quoted(frame.text)}.`)
  }
  for (const frame of frames) {
    const isTold = !groups.has(frame.id) && frame.description !== ''
    if (isTold) tell(`What stood behind the frame ${named(frame.text)}: ${quoted(frame.description)}.`)
  }
  return { groups, groupOf }
}
