import { STATUSES, type Status } from '@throughline/shared/model'
import type { DocumentEntry } from './storage.js'

/** A row of the table of documents, whichever database it is in. */
export interface DocumentRow {
  readonly id: number
  readonly public_id: string
  readonly head: number
  readonly title: string
  readonly organisation: string
  readonly status: string
  readonly element_count: number
  readonly created_at: number
  readonly changed_at: number
  readonly changed_by: string | null
  readonly binned_at: number | null
}

/** What else is said in it of the document's log. */
export interface EpochRow extends DocumentRow {
  readonly epoch: number
  readonly damage: string | null
}

/** What the index says of the document in a row. */
export function entryOf(row: DocumentRow): DocumentEntry {
  return {
    id: row.public_id,
    title: row.title,
    organisation: row.organisation,
    status: statusOf(row.status),
    elementCount: row.element_count,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    binnedAt: row.binned_at,
    head: row.head,
  }
}

function statusOf(text: string): Status {
  return STATUSES.find((status) => status === text) ?? 'draft'
}
