import * as z from 'zod'
import type { Records } from '../storage/index.js'
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
export async function meetAuthor(
  records: Records,
  documentId: string,
  { author, clients }: { readonly author: Author; readonly clients: readonly number[] },
): Promise<void> {
  const known = (await authorsOf(records, documentId)).find(({ id }) => id === author.id)
  const all = [...new Set([...(known?.clients ?? []), ...clients])].slice(-MOST_CLIENTS)
  await records.put([
    {
      kind: KIND,
      id: `${documentId}/${author.id}`,
      value: { name: author.name, clients: all },
      keys: { document: documentId, person: author.id },
    },
  ])
}

/** Takes somebody's name out of all history; what they did stays, as done by someone who has left. */
export async function forgetPerson(records: Records, personId: string): Promise<void> {
  const found = await records.find(KIND, 'person', personId)
  if (found.length === 0) return
  await records.put(
    found.map(({ id, value }) => ({
      kind: KIND,
      id,
      value: { ...schema.parse(value), name: null },
      keys: { document: id.slice(0, id.length - personId.length - 1), person: personId },
    })),
  )
}
