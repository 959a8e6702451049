import type { TheoryDocument } from '../document/index.js'
import {
  anActor,
  anAssumption,
  anEvidenceItem,
  anIndicator,
  type Id,
  newId,
  type Text,
  WHOLE_THEORY,
} from '../model/index.js'
import type { RecordKind } from './change-record.js'

export interface NewRecord {
  readonly kind: RecordKind
  /** What it is attached to; what is gone is left out. WHOLE_THEORY stands for the theory as a whole. */
  readonly on: readonly Id[]
  readonly label?: Text
}

/** Makes an indicator, assumption, evidence item or actor and gives its id. Its fields: see changeRecord and setText. */
export function addRecord(document: TheoryDocument, { kind, on, label = {} }: NewRecord): Id {
  const id = newId()
  const given = { id, label, on: on.filter((thing) => canCarry(document, thing)) }
  document.change(() => {
    switch (kind) {
      case 'indicators':
        return document.create(kind, anIndicator(given))
      case 'assumptions':
        return document.create(kind, anAssumption(given))
      case 'evidence':
        return document.create(kind, anEvidenceItem(given))
      case 'actors':
        return document.create(kind, anActor(given))
    }
  })
  return id
}

/** Whether something can have records attached to it. */
export function canCarry(document: TheoryDocument, id: Id): boolean {
  return (
    id === WHOLE_THEORY ||
    (['elements', 'links', 'groups', 'assumptions'] as const).some((kind) => document.has(kind, id))
  )
}
