import { useEffect, useRef, useState } from 'react'
import { blobOf } from './blob-of.js'
import type { ExportJob } from './export-job.js'
import { Cancelled, ExportThread } from './export-thread.js'

/** What a preview has to show: an address of a picture, or text; null while it is being made or where it cannot be. */
export type Previewed = { readonly picture: string } | { readonly text: string } | null

/** So much of a text file is shown. Characters. */
const SHOWN = 6000

/**
 * The preview of a job, made beside the page. What was shown stays until the next is there.
 *
 * @param job as it is now; null: nothing is shown. The same object is not made again
 */
export function usePreview(job: ExportJob | null): Previewed {
  const thread = useRef<ExportThread | null>(null)
  const [shown, setShown] = useState<Previewed>(null)
  useEffect(() => () => thread.current?.cancel(), [])
  useEffect(() => {
    if (job === null) {
      setShown(null)
      return
    }
    let left = false
    thread.current ??= new ExportThread()
    thread.current.make(job).then(
      (file) => {
        if (left) return
        if (job.format === null) setShown({ picture: URL.createObjectURL(blobOf(file, 'png')) })
        else setShown(typeof file === 'string' ? { text: file.slice(0, SHOWN) } : null)
      },
      (error: unknown) => {
        // The export itself says what is wrong; a preview is then just not there.
        if (!left && !(error instanceof Cancelled)) setShown(null)
      },
    )
    return () => {
      left = true
    }
  }, [job])
  useEffect(() => {
    if (shown === null || !('picture' in shown)) return
    return () => URL.revokeObjectURL(shown.picture)
  }, [shown])
  return shown
}
