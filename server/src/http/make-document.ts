import { seedTheory } from '@throughline/shared/document'
import { type Theory, wordsOf } from '@throughline/shared/model'
import * as Y from 'yjs'
import { newDocumentId } from '../storage/index.js'
import type { Parts } from './parts.js'
import { refusals } from './problem.js'

/** Where a document is: its id and the path of its page. */
export interface Made {
  readonly id: string
  readonly url: string
}

/** Keeps a theory as a new document; durable when it resolves. Throws 413 where it is longer than the limit. */
export async function makeDocument({ storage, settings }: Parts, theory: Theory): Promise<Made> {
  const doc = new Y.Doc()
  seedTheory(doc, theory)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  const { documentBytes } = settings.limits
  if (documentBytes > 0 && update.length > documentBytes) throw refusals.tooLarge(documentBytes)

  const id = newDocumentId()
  const { title, languages, organisation, status } = theory.details
  await storage.createDocument({
    id,
    title: wordsOf(title, languages),
    organisation,
    status,
    elementCount: theory.elements.size,
    by: null,
    update,
  })
  return { id, url: documentUrl(id) }
}

/** The path of a document's page. */
export function documentUrl(id: string): string {
  return `/d/${id}`
}
