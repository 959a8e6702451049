import { StoreFailed } from '../errors.js'
import { type CopyReport, copyStore, verifyStore } from './copy-store.js'
import { openSource } from './places.js'
import type { CopyTarget } from './whole-document.js'

/**
 * Copies a place's documents into another and reads the copy back: it holds the same bytes, or this rejects. The places
 * are named as in `openSource`. Throws TargetInUse, FolderInUse or StoreFailed; then nothing is left at the target.
 */
export async function makeCopy(from: string, to: string, target: CopyTarget): Promise<CopyReport> {
  const source = await openSource(from)
  let copied: CopyReport
  try {
    copied = await copyStore(source, target)
  } finally {
    await source.close()
    await target.close()
  }
  const copy = await openSource(to)
  try {
    const read = await verifyStore(copy)
    if (read.digest !== copied.digest) throw new StoreFailed('the copy, read back, does not hold what was copied')
    return copied
  } finally {
    await copy.close()
  }
}
