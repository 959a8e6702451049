import { useEffect } from 'react'
import { create } from 'zustand'
import { reasonOf } from '../documents/index.js'
import { language, loadAllWords, t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { notify } from '../state/index.js'
import { type Asked, ownRequest, sendRequest } from './asking-api.js'

/** How it stands with asking to edit the open theory; null: not known yet. */
const useAsked = create<{ readonly asked: Asked | null }>(() => ({ asked: null }))

/** How this person's asking stands, as it was last told. */
export function useOwnRequest(session: Session): Asked | null {
  useEffect(() => {
    const look = () =>
      ownRequest(session.documentId).then(
        (asked) => useAsked.setState({ asked }),
        // Away: what is known stays.
        () => undefined,
      )
    void look()
    return session.onNews('notices', () => void look())
  }, [session])
  return useAsked(({ asked }) => asked)
}

/** Asks the owners to let this person edit, and says what became of it. */
export async function askToEdit({ documentId }: Session): Promise<void> {
  await loadAllWords(language())
  try {
    const asked = await sendRequest(documentId)
    useAsked.setState({ asked })
    notify(t(asked === 'declined' ? 'asking.declined' : 'asking.sent'))
  } catch (error) {
    notify(t('asking.failed', { why: reasonOf(error) }))
  }
}
