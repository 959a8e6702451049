import { useEffect } from 'react'
import { momentAs, t } from '../i18n/index.js'
import { Button, Icon } from '../ui/index.js'
import { ChangesColumn } from './ChangesColumn.js'
import { MentionsColumn } from './MentionsColumn.js'
import { askNotices, seenAll, useNotices } from './notices-store.js'
import { ToDosColumn } from './ToDosColumn.js'
import './notices.css'

/** On home: what has happened since one was last here, and what waits. Nothing where there is nothing. */
export function Notices() {
  const told = useNotices((state) => state.told)
  useEffect(() => void askNotices(), [])
  if (told === null) return null

  const { changes, mentions, toDos, given, requests, since } = told
  if (changes.length + mentions.length + toDos.length + given.length + requests.length === 0) return null
  return (
    <section className="notices" aria-labelledby="notices-title">
      <div className="notices-head">
        <h2 id="notices-title">{t('notices.title')}</h2>
        {since !== null && <time dateTime={since}>{momentAs(since, { weekday: true })}</time>}
        {changes.length + mentions.length > 0 && (
          <Button kind="line" size="small" onPress={() => void seenAll().catch(() => undefined)}>
            <Icon name="check" />
            {t('notices.allSeen')}
          </Button>
        )}
      </div>
      <div className="notices-columns">
        <ChangesColumn changes={changes} />
        <MentionsColumn mentions={mentions} />
        <ToDosColumn toDos={toDos} given={given} requests={requests} />
      </div>
    </section>
  )
}
