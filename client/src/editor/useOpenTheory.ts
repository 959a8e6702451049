import { useEffect, useState } from 'react'
import { language, t } from '../i18n/index.js'
import { type LivePicture, livePicture, loadMeasure } from '../picture/index.js'
import { openSession, type Session, type UpToDate } from '../session/index.js'
import { forgetNews, notify, resetEditor } from '../state/index.js'

/** A theory on its way to the screen. */
export interface OpenTheory {
  readonly session: Session
  /** null until it is loaded. */
  readonly picture: LivePicture | null
}

/** Opens a theory for as long as the page is shown. null only for the first moment. */
export function useOpenTheory(documentId: string): OpenTheory | null {
  const [open, setOpen] = useState<OpenTheory | null>(null)
  const [renewed, setRenewed] = useState<{ readonly documentId: string; readonly beginning: UpToDate } | null>(null)
  useEffect(() => {
    const beginning = renewed?.documentId === documentId ? renewed.beginning : null
    const session = openSession(documentId, beginning)
    let picture: LivePicture | null = null
    let left = false
    if (beginning === null) {
      resetEditor()
      forgetNews()
    } else if (beginning.waiting > 0) notify(t('said.broughtUpToDate'))
    session.onRenewed((next) => setRenewed({ documentId, beginning: next }))
    setOpen({ session, picture: null })
    Promise.all([loadMeasure(), session.ready]).then(([measure]) => {
      if (left) return
      picture = livePicture(session, measure, language())
      measure.onLoaded(() => picture?.remeasure())
      setOpen({ session, picture })
    })
    return () => {
      left = true
      picture?.close()
      session.close()
      setOpen(null)
    }
  }, [documentId, renewed])
  return open
}
