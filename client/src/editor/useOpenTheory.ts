import { useEffect, useState } from 'react'
import { language } from '../i18n/index.js'
import { type LivePicture, livePicture, loadMeasure } from '../picture/index.js'
import { openSession, type Session } from '../session/index.js'
import { forgetNews, resetEditor } from '../state/index.js'

/** A theory on its way to the screen. */
export interface OpenTheory {
  readonly session: Session
  /** null until it is loaded. */
  readonly picture: LivePicture | null
}

/** Opens a theory for as long as the page is shown. null only for the first moment. */
export function useOpenTheory(documentId: string): OpenTheory | null {
  const [open, setOpen] = useState<OpenTheory | null>(null)
  useEffect(() => {
    const session = openSession(documentId)
    let picture: LivePicture | null = null
    let left = false
    resetEditor()
    forgetNews()
    setOpen({ session, picture: null })
    Promise.all([loadMeasure(), session.ready]).then(([measure]) => {
      if (left) return
      picture = livePicture(session, measure, language())
      measure.onFontsLoaded(() => picture?.remeasure())
      setOpen({ session, picture })
    })
    return () => {
      left = true
      picture?.close()
      session.close()
      setOpen(null)
    }
  }, [documentId])
  return open
}
