import { useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import { type Session, useTheory } from '../session/index.js'
import { Tag } from '../ui/index.js'
import { askAgreed } from './history-api.js'
import type { Timeline } from './told.js'

/** In the bar: which version is agreed, or that this is a draft after it. */
export function AgreedTag({ session }: { readonly session: Session }) {
  const status = useTheory(session, ({ details }) => details.status)
  const [agreed, setAgreed] = useState<Timeline['agreed']>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked anew when the status is another.
  useEffect(() => {
    // Without an answer the status stands there alone.
    const ask = () => void askAgreed(session.documentId).then(setAgreed, () => setAgreed(null))
    ask()
    return session.onNews('history', ask)
  }, [session, status])
  if (agreed === null || status === 'superseded') return <Tag>{t(`status.${status}`)}</Tag>
  const { version } = agreed
  return <Tag>{t(status === 'agreed' ? 'history.agreedTag' : 'history.draftAfter', { version })}</Tag>
}
