import type { TheoryDocument } from '../document/index.js'
import type { Id } from '../model/index.js'
import { canCarry } from './add-record.js'
import type { RecordKind } from './change-record.js'

export interface Attachment {
  readonly kind: RecordKind
  readonly id: Id
  readonly to: Id
}

/** Puts a record on one thing more; nothing happens where either is gone. */
export function attachRecord(document: TheoryDocument, { kind, id, to }: Attachment): void {
  const record = document.thing(kind, id)
  if (record === undefined || record.on.includes(to) || !canCarry(document, to)) return
  document.changeThing(kind, id, { on: [...record.on, to] })
}

/** Takes a record off one thing; the record stays, even where it is on nothing any more. An actor answers for it no more. */
export function detachRecord(document: TheoryDocument, { kind, id, to }: Attachment): void {
  document.change(() => {
    const actor = kind === 'actors' ? document.thing(kind, id) : undefined
    if (actor?.responsible.includes(to)) {
      document.changeThing('actors', id, { responsible: actor.responsible.filter((other) => other !== to) })
    }
    document.detach(kind, id, to)
  })
}
