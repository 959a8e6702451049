import { useEffect } from 'react'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { announce, noteNews, usePreferences } from '../state/index.js'

/** A connection that comes back within this time was no leaving. */
const LEAVING_MS = 4_000

/** Who is seen within this time was here before. */
const LOOKING_ROUND_MS = 1_500

/** Says who joins and who leaves. */
export function useArrivals(session: Session): void {
  useEffect(() => {
    const here = new Map<number, string>(session.others().map(({ clientId, name }) => [clientId, name]))
    const leaving = new Map<number, ReturnType<typeof setTimeout>>()
    const since = performance.now()
    const say = (words: string) => {
      noteNews(words, null)
      const { announceOthers, sayPeople } = usePreferences.getState()
      if (announceOthers && sayPeople) announce(words)
    }
    const look = () => {
      const now = new Map(session.others().map(({ clientId, name }) => [clientId, name]))
      for (const [clientId, name] of now) {
        const timer = leaving.get(clientId)
        if (timer !== undefined) clearTimeout(timer)
        leaving.delete(clientId)
        const isNew = !here.has(clientId) && performance.now() - since > LOOKING_ROUND_MS
        if (isNew) say(t('people.joined', { name }))
        here.set(clientId, name)
      }
      for (const [clientId, name] of here) {
        if (now.has(clientId) || leaving.has(clientId)) continue
        const gone = () => {
          leaving.delete(clientId)
          here.delete(clientId)
          say(t('people.left', { name }))
        }
        leaving.set(clientId, setTimeout(gone, LEAVING_MS))
      }
    }
    const stop = session.onOthersChange(look)
    return () => {
      stop()
      for (const timer of leaving.values()) clearTimeout(timer)
    }
  }, [session])
}
