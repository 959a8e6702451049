import { moveElements } from '@throughline/shared/commands'
import type { TheoryDocument } from '@throughline/shared/document'
import type { Id } from '@throughline/shared/model'
import type { Session } from '../session/index.js'
import type { LivePicture } from './live-picture.js'

interface Open {
  readonly session: Session
  readonly picture: LivePicture
}

let steps = 0

/**
 * Makes boxes and keeps the places that layout finds for them, all as one undo step. Left unplaced they would stand
 * where the changes before have pushed them: elsewhere after a reload, in another window, or in a figure of the server.
 *
 * @param idsOf the boxes that were made; those that have a place already keep it
 */
export function runPlaced<Result>(
  { session, picture }: Open,
  make: (document: TheoryDocument) => Result,
  idsOf: (result: Result) => Iterable<Id>,
): Result {
  steps += 1
  const step = `made ${steps}`
  const result = session.run((document) => document.change(() => make(document), step), undefined, step)
  const { elements } = session.theory()
  const layout = picture.layout()
  const moves = [...idsOf(result)].flatMap((id) => {
    const element = elements.get(id)
    const box = layout.boxes.get(id)
    if (element === undefined || box === undefined || element.position !== null) return []
    const { x, y } = layout.bands.get(element.band ?? '')?.origin ?? { x: 0, y: 0 }
    return [{ id, position: [box.x - x, box.y - y] as const }]
  })
  if (moves.length > 0) {
    session.run((document) => document.change(() => moveElements(document, { moves }), step), undefined, step)
  }
  return result
}
