import * as z from 'zod'
import type { NewRecord, ReadableRecords, RecordName } from '../storage/index.js'

const KIND = 'belonging'
const belonging = z.object({ document: z.string(), organisation: z.string() })

/** Which organisation a document belongs to, as it is kept; in place of the one it belonged to. */
export function belongingRecord(document: string, organisation: string): NewRecord {
  return { kind: KIND, id: document, value: { document, organisation }, keys: { organisation, document } }
}

/** The id of the organisation a document belongs to; null where it is only its people's. */
export async function organisationOf(records: ReadableRecords, document: string): Promise<string | null> {
  const found = await records.get(KIND, document)
  return found === null ? null : belonging.parse(found.value).organisation
}

/** The record that says where a document belongs, to be taken away with an organisation that is no more. */
export function belongingName(document: string): RecordName {
  return { kind: KIND, id: document }
}

/** The ids of the documents that belong to an organisation. */
export async function documentsOf(records: ReadableRecords, organisation: string): Promise<readonly string[]> {
  return (await records.find(KIND, 'organisation', organisation)).map(({ value }) => belonging.parse(value).document)
}
