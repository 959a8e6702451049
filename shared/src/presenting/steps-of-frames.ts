import { mapWith } from '../graph/index.js'
import { type Frame, type Id, inOrder, type Theory, wordsOf } from '../model/index.js'
import { asRead, inTurn, type Leading, leadingIn } from './in-turn.js'
import { labelOf } from './label-of.js'
import type { Step } from './step.js'

/** A step for each frame whose boxes are still there: these, with the links between them. Without a name it has its first box's. */
export function stepsOfFrames(theory: Theory, language: string): readonly Step[] {
  const { languages } = theory.details
  const leading = leadingIn(theory)
  return inOrder(theory.frames.values()).flatMap((frame) => {
    const boxes = boxesIn(theory, frame)
    const [first] = boxes
    if (first === undefined) return []
    return [
      {
        id: frame.id,
        title: wordsOf(frame.label, languages, language) || labelOf(theory, first, language),
        shows: inTurn(boxes, among(boxes, leading)),
        at: null,
        within: mapWith(theory, first),
        note: wordsOf(frame.note, languages, language),
      },
    ]
  })
}

/** Boxes as they are read, then groups; the members of a group come with it. */
function boxesIn({ elements, groups, ...theory }: Theory, { on }: Frame): readonly Id[] {
  const shown = new Set(on)
  const inFrame = [...elements.values()].filter(
    ({ id, group }) => shown.has(id) || (group !== null && shown.has(group)),
  )
  const read = asRead({ ...theory, elements, groups }, inFrame)
  return [...read.map(({ id }) => id), ...on.filter((id) => groups.has(id))]
}

/** Of the links that lead to these boxes those that come from one of them. */
function among(boxes: readonly Id[], leading: Leading): Leading {
  const ends = new Set(boxes)
  return new Map(
    boxes.map((id) => [id, (leading.get(id) ?? []).filter(({ from, to }) => ends.has(from) && ends.has(to))]),
  )
}
