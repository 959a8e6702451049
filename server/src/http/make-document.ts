import { authorOf, type Caller } from '../access/index.js'
import { meetAuthor } from '../history/index.js'
import { newDocumentId } from '../storage/index.js'
import { accountRefusals } from './account-refusals.js'
import type { Parts } from './parts.js'
import { refusals } from './problem.js'
import { readSeed } from './read-seed.js'
import type { FileSeed, Seed } from './seed.js'

/** Where a document is: its id and the path of its page. */
export interface Made {
  readonly id: string
  readonly url: string
}

/** Who makes a document, and in which organisation, where they named one. */
export interface Maker {
  readonly caller: Caller
  readonly organisation?: string | undefined
}

/**
 * Keeps a new document; durable when it resolves. Throws 413 where it is longer than the limit, and 403 where its maker
 * may not make documents in the organisation they named.
 */
export async function makeDocument(
  { access, storage, settings }: Parts,
  { caller, organisation }: Maker,
  { counts: _, ...seed }: Seed,
): Promise<Made> {
  const { documentBytes } = settings.limits
  if (documentBytes > 0 && seed.update.length > documentBytes) throw refusals.tooLarge(documentBytes)
  const id = newDocumentId()
  if (!(await access.madeBy(caller, id, organisation))) throw accountRefusals.notInOrganisation()
  const author = authorOf(caller)
  await storage.createDocument({ id, by: author?.id ?? null, ...seed })
  if (author !== null) await meetAuthor(storage.records, id, { author, clients: [] })
  return { id, url: documentUrl(id) }
}

/** What is in a file. Throws 422 with the places where it is wrong. */
export async function seedInFile(bytes: Uint8Array, name: string): Promise<Extract<FileSeed, { ok: true }>> {
  const read = await readSeed(bytes, name)
  if (!read.ok) throw refusals.unreadable(read.problems)
  return read
}

/** The path of a document's page. */
export function documentUrl(id: string): string {
  return `/d/${id}`
}
