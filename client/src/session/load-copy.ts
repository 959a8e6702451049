import type * as Y from 'yjs'
import { type KeptApart, type LocalCopy, openLocalCopy } from './local-copy.js'

/**
 * How long the copy in this browser may take before it is left where it is, for this time. The server is not asked before:
 * the copy may be of an ended epoch, and must not meet the present one in a document.
 */
const LOCAL_COPY_MS = 10_000

interface CopyParts {
  readonly documentId: string
  readonly doc: Y.Doc
  readonly isClosed: () => boolean
  /** It is open, and takes what is changed from now on; null: this browser keeps none. */
  readonly onOpened: (copy: LocalCopy | null) => void
  /** What was kept is in the document. Of work that waits: how many changes, null where there is no copy; what is known of it. */
  readonly onLoaded: (waiting: number | null, apart: KeptApart | null) => void
  /** It takes too long or cannot be read, and is done without. */
  readonly onLeft: () => void
}

/** Loads the copy that this browser keeps into the document, or does without it. */
export async function loadCopy({ documentId, doc, isClosed, onOpened, onLoaded, onLeft }: CopyParts): Promise<void> {
  let isLeft = false
  const leave = () => {
    if (isClosed()) return
    isLeft = true
    onLeft()
  }
  const patience = setTimeout(leave, LOCAL_COPY_MS)
  const copy = await openLocalCopy(documentId, doc)
  if (isLeft) {
    copy?.leave()
    return
  }
  onOpened(copy)
  const loaded =
    copy === null ? { waiting: null } : await copy.loaded.then((waiting) => ({ waiting })).catch(() => null)
  const apart = (await copy?.apart().catch(() => null)) ?? null
  if (isLeft) return
  clearTimeout(patience)
  if (loaded === null) leave()
  else onLoaded(loaded.waiting, apart)
}
