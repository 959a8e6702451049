import { wordsOf } from '@throughline/shared/model'
import { useEffect } from 'react'
import { t } from '../i18n/index.js'
import { type Session, useTheory } from '../session/index.js'

/** The theory's title in the browser's tab. */
export function useDocumentTitle(session: Session): void {
  const title = useTheory(session, ({ details }) => wordsOf(details.title, details.languages))
  useEffect(() => {
    document.title = `${title === '' ? t('bar.untitled') : title} · Throughline`
    return () => {
      document.title = 'Throughline'
    }
  }, [title])
}
