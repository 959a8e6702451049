import { useEffect, useRef, useState } from 'react'
import { noteExport, reasonOf } from '../documents/index.js'
import { blobOf } from './blob-of.js'
import type { ExportJob, Progress } from './export-job.js'
import { Cancelled, ExportThread } from './export-thread.js'

/** How the export that somebody asked for stands. */
export type ExportState =
  | { readonly kind: 'idle' }
  | ({ readonly kind: 'working' } & Progress)
  | { readonly kind: 'failed'; readonly reason: string }

/** Makes files of a document beside the page for as long as a dialog is open. */
export function useExport(documentId: string) {
  const thread = useRef<ExportThread | null>(null)
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  useEffect(() => () => thread.current?.cancel(), [])

  /** The file; null where it was cancelled or cannot be made, which the state then says. */
  const make = async (job: ExportJob | Promise<ExportJob>): Promise<Blob | null> => {
    thread.current ??= new ExportThread()
    setState({ kind: 'working', step: 'figure', share: 0 })
    try {
      const file = await thread.current.make(job, ({ step, share }) => setState({ kind: 'working', step, share }))
      const { format } = await job
      setState({ kind: 'idle' })
      if (format !== null) void noteExport(documentId, format)
      return blobOf(file, format)
    } catch (error) {
      if (error instanceof Cancelled) setState({ kind: 'idle' })
      else setState({ kind: 'failed', reason: reasonOf(error) })
      return null
    }
  }
  return { state, make, cancel: () => thread.current?.cancel() }
}
