import * as z from 'zod'
import { changeRecords, type Records } from '../storage/index.js'
import type { Author } from './author.js'

const KIND = 'author'
/** Every page that somebody opens is another client; of very many the first are forgotten. */
const MOST_CLIENTS = 2000

const schema = z.object({ name: z.string().nullable(), clients: z.array(z.number()) })

/** How somebody in a document's history is called; null: they have left, and their name was taken out. */
export interface KnownAuthor {
  readonly id: string
  readonly name: string | null
  /** The Yjs clients by which they worked. */
  readonly clients: readonly number[]
}

/** Everybody who is known to have worked on a document. */
export async function authorsOf(records: Records, documentId: string): Promise<readonly KnownAuthor[]> {
  const found = await records.find(KIND, 'document', documentId)
  return found.map(({ id, value }) => ({ id: id.slice(documentId.length + 1), ...schema.parse(value) }))
}

/** Keeps that somebody works on a document by these clients, under the name that they show now. */
export function meetAuthor(
  records: Records,
  documentId: string,
  { author, clients }: { readonly author: Author; readonly clients: readonly number[] },
): Promise<void> {
  const id = `${documentId}/${author.id}`
  return changeRecords(records, async (draft) => {
    const known = await draft.get(KIND, id)
    const before = known === null ? null : schema.parse(known.value)
    const all = [...new Set([...(before?.clients ?? []), ...clients])].slice(-MOST_CLIENTS)
    // Whoever has left does not come back: this was on its way when they did.
    const name = before?.name === null ? null : author.name
    const keys = { document: documentId, person: author.id }
    draft.put({ kind: KIND, id, value: { name, clients: all }, keys })
  })
}

/** How somebody was called where they last worked; null: they have left; undefined: nobody of this id has worked. */
export async function nameOfAuthor(records: Records, personId: string): Promise<string | null | undefined> {
  const [last] = await records.find(KIND, 'person', personId, 1)
  return last === undefined ? undefined : schema.parse(last.value).name
}

/** Takes somebody's name out of all history; what they did stays, as done by a former member. */
export async function forgetPerson(records: Records, personId: string): Promise<void> {
  await changeRecords(records, async (draft) => {
    for (const { id, value } of await draft.find(KIND, 'person', personId)) {
      const keys = { document: id.slice(0, id.length - personId.length - 1), person: personId }
      draft.put({ kind: KIND, id, value: { ...schema.parse(value), name: null }, keys })
    }
  })
}
