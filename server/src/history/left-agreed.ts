import { thingChanges } from '@throughline/shared/compare'
import type { Theory } from '@throughline/shared/model'
import type { Storage } from '../storage/index.js'
import { shownRevisions } from './keep-revision.js'
import { readState } from './read-states.js'

/** Whether a theory that says that it is agreed has been changed since the version it names was marked as agreed. */
export async function hasLeftAgreed(storage: Storage, documentId: string, theory: Theory): Promise<boolean> {
  const { status, version } = theory.details
  if (status !== 'agreed') return false
  const agreed = await agreedAs(storage, documentId, version)
  const state = agreed === null ? null : await storage.revisionState(documentId, agreed)
  return state !== null && thingChanges(await readState([state]), theory).length > 0
}

/** The revision that was marked as agreed under this version; null: none was. */
export async function agreedAs(storage: Storage, documentId: string, version: string): Promise<number | null> {
  const revisions = await shownRevisions(storage, documentId)
  return revisions.find(({ kind, name }) => kind === 'agreed' && name === version)?.id ?? null
}
