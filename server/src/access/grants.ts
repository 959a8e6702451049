import { ROLES, type Role } from '@throughline/shared/permissions'
import * as z from 'zod'
import type { NewRecord, ReadableRecords, RecordName } from '../storage/index.js'

/** What one person is to one document, given to them or because they made it. */
export interface Grant {
  readonly document: string
  readonly person: string
  readonly role: Role
}

const KIND = 'grant'
const grant = z.object({ document: z.string(), person: z.string(), role: z.enum(ROLES) })

/** A grant as it is kept; in place of the one that the person had on the document. */
export function grantRecord({ document, person, role }: Grant): NewRecord {
  return { ...grantName({ document, person }), value: { document, person, role }, keys: { document, person } }
}

/** What a person has on a document of their own; null: nothing. */
export async function grantOf(records: ReadableRecords, document: string, person: string): Promise<Grant | null> {
  const found = await records.get(KIND, grantName({ document, person }).id)
  return found === null ? null : grant.parse(found.value)
}

/** What a person has on whatever document. */
export async function grantsOfPerson(records: ReadableRecords, person: string): Promise<readonly Grant[]> {
  return (await records.find(KIND, 'person', person)).map(({ value }) => grant.parse(value))
}

/** What people have on a document. */
export async function grantsOnDocument(records: ReadableRecords, document: string): Promise<readonly Grant[]> {
  return (await records.find(KIND, 'document', document)).map(({ value }) => grant.parse(value))
}

/** Under what a grant is kept. */
export function grantName({ document, person }: Omit<Grant, 'role'>): RecordName {
  return { kind: KIND, id: `${document}:${person}` }
}
