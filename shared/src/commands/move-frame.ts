import type { TheoryDocument } from '../document/index.js'
import { type Id, inOrder } from '../model/index.js'
import { orderAmong } from './order-among.js'

export interface FrameMove {
  readonly id: Id
  /** 1: one later; -1: one earlier. */
  readonly by: 1 | -1
}

/** Shows a frame one step earlier or later; nothing happens at the ends, or where it is gone. */
export function moveFrame(document: TheoryDocument, { id, by }: FrameMove): void {
  document.change(() => {
    const frames = inOrder(document.things('frames'))
    const at = frames.findIndex((frame) => frame.id === id)
    if (at === -1 || frames[at + by] === undefined) return
    const others = frames.filter((frame) => frame.id !== id)
    document.changeThing('frames', id, { order: orderAmong(document, 'frames', others, at + by) })
  })
}
