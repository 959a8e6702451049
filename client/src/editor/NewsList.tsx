import { mapWith, standsIn } from '@throughline/shared/graph'
import { Button as AriaButton } from 'react-aria-components'
import { t, timeInWords } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { goTo, type News, useNews } from '../state/index.js'

/** What others did since one opened the theory, newest first: also what was not said aloud. */
export function NewsList({ session }: { readonly session: Session }) {
  const news = useNews((state) => state.news)
  return (
    <details className="people-news">
      <summary>{t('news.title', { count: news.length })}</summary>
      {news.length === 0 ? <p className="people-alone">{t('news.none')}</p> : null}
      <ol>
        {news.map((one) => (
          <li key={one.number}>
            <Item session={session} news={one} />
          </li>
        ))}
      </ol>
    </details>
  )
}

function Item({ session, news: { words, at, thing } }: { readonly session: Session; readonly news: News }) {
  const time = <time dateTime={new Date(at).toISOString()}>{timeInWords(at)}</time>
  if (thing === null || !standsIn(session.theory(), thing)) {
    return (
      <p className="people-news-item">
        {time} {words}
      </p>
    )
  }
  return (
    <AriaButton className="people-news-item" onPress={() => goTo(thing, mapWith(session.theory(), thing))}>
      {time} {words}
    </AriaButton>
  )
}
