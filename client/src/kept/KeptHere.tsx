import { useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'
import { type KeptTheory, keptTheories } from './kept-theories.js'
import './kept-here.css'

/** Home without the server: the theories that can be opened from this browser. */
export function KeptHere() {
  const [kept, setKept] = useState<readonly KeptTheory[] | null>(null)
  useEffect(() => {
    void keptTheories().then(setKept)
  }, [])
  if (kept === null) return null
  return (
    <section aria-labelledby="kept-here" className="kept-here">
      <h1 id="kept-here">{t('home.keptHere')}</h1>
      <p className="home-unreachable" role="status">
        <Icon name="offline" />
        {t('home.unreachable')}
      </p>
      <p>{t(kept.length === 0 ? 'home.keptNone' : 'home.keptAbout')}</p>
      <ul>
        {kept.map(({ id, title, waiting }) => (
          <li key={id}>
            <a href={`/d/${id}`}>{title.trim() === '' ? t('home.untitled') : title}</a>
            {waiting === 0 ? null : <span className="kept-waiting">{t('home.keptWaiting', { count: waiting })}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
