import type { Theory } from '@throughline/shared/model'
import { keptRevision, readState, shownRevisions } from '../../history/index.js'
import type { Parts } from '../parts.js'

/** What a public page shows of a document: the version that was agreed last, or else the document as it is. */
export interface ShownVersion {
  /** Names the state; another state, another name. */
  readonly tag: string
  /** null: no version was ever agreed. */
  readonly agreed: { readonly version: string; readonly date: string } | null
  readonly theory: () => Promise<Theory>
}

/** Rejects with DocumentUnknown where there is none. */
export async function shownVersion({ storage, rooms }: Parts, document: string): Promise<ShownVersion> {
  const revision = (await shownRevisions(storage, document)).find(({ kind }) => kind === 'agreed')
  if (revision === undefined) {
    const head = (await storage.document(document))?.head ?? 0
    return { tag: `now-${head}`, agreed: null, theory: () => rooms.theory(document) }
  }
  const kept = await keptRevision(storage.records, document, revision.id)
  return {
    tag: `agreed-${revision.id}`,
    agreed: kept?.agreed ?? {
      version: revision.name ?? '',
      date: new Date(revision.at).toISOString().slice(0, 10),
    },
    async theory() {
      const state = await storage.revisionState(document, revision.id)
      return state === null ? rooms.theory(document) : readState([state])
    },
  }
}
