import * as z from 'zod'
import type { KeptRecord, NewRecord, ReadableRecords, RecordName } from '../storage/index.js'

const editRequest = z.object({
  document: z.string(),
  by: z.object({ kind: z.enum(['member', 'guest']), id: z.string(), name: z.string() }),
  state: z.enum(['open', 'declined']),
})

/** That somebody who may not edit a document asks to. */
export type EditRequest = Readonly<z.infer<typeof editRequest>> & {
  /** The request's own, within the document and outside: it says who asks. */
  readonly id: string
  /** When they asked, or were declined, ms since 1970. */
  readonly at: number
}

const KIND = 'edit-request'
/** Of all that are open on a server, the last so many are looked at. */
const MOST_READ = 2_000

/** What somebody asks, as it is kept; in place of what they asked before. */
export function editRequestRecord({ document, by, state }: Pick<EditRequest, 'document' | 'by' | 'state'>): NewRecord {
  const keys = { document, state, ...(by.kind === 'member' ? { person: by.id } : {}) }
  return { ...editRequestName(document, by.id), value: { document, by, state }, keys }
}

/** Under what it is kept that somebody asks. */
export function editRequestName(document: string, person: string): RecordName {
  return { kind: KIND, id: `${document}:${person}` }
}

/** What somebody asked for a document, open or declined; null: nothing. */
export async function editRequestOf(
  records: ReadableRecords,
  document: string,
  person: string,
): Promise<EditRequest | null> {
  const found = await records.get(KIND, editRequestName(document, person).id)
  return found === null ? null : parsed(found)
}

/** The open requests on a document, oldest first. */
export async function editRequestsOn(records: ReadableRecords, document: string): Promise<readonly EditRequest[]> {
  return (await records.find(KIND, 'document', document)).map(parsed).filter(({ state }) => state === 'open')
}

/** The open requests on any document, oldest first. */
export async function openEditRequests(records: ReadableRecords): Promise<readonly EditRequest[]> {
  return (await records.find(KIND, 'state', 'open', MOST_READ)).map(parsed)
}

function parsed({ id, value, at }: KeptRecord): EditRequest {
  return { ...editRequest.parse(value), id, at }
}
