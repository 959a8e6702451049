import { replaceWords } from '@throughline/shared/commands'
import { type Found, findWords, MOST_FOUND } from '@throughline/shared/search'
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { t } from '../i18n/index.js'
import { IfMay, type Session, useTheory } from '../session/index.js'
import { announce, goTo, setEditor } from '../state/index.js'
import { Button, Icon, IconButton, Switch, TextField } from '../ui/index.js'
import { FoundRow } from './FoundRow.js'
import { mapOfShown, shownAt } from './place-of.js'
import './search.css'

/** So many rows are drawn; more words find the rest. */
const MOST_ROWS = 200

/** Finds words anywhere in the theory, goes to them in whatever view is open, and replaces them. */
export function SearchPanel({ session }: { readonly session: Session }) {
  const theory = useTheory(session, (whole) => whole)
  const [words, setWords] = useState('')
  const [by, setBy] = useState('')
  const [exact, setExact] = useState(false)
  const [wholeWords, setWholeWords] = useState(false)
  const [at, setAt] = useState(-1)
  const wanted = useDeferredValue(words)
  const found = useMemo(
    () => findWords(theory, { words: wanted, exact, wholeWords }),
    [theory, wanted, exact, wholeWords],
  )
  const places = found.reduce((sum, one) => sum + one.at.length, 0)
  const field = useRef<HTMLDivElement>(null)

  useEffect(() => field.current?.querySelector('input')?.focus(), [])
  useEffect(() => {
    setEditor({ found: new Set(found.flatMap((one) => shownAt(session.theory(), one) ?? [])) })
    return () => setEditor({ found: new Set() })
  }, [found, session])

  const show = (index: number) => {
    const one = found[index]
    if (one === undefined) return
    setAt(index)
    const place = shownAt(theory, one)
    if (place === null) setEditor({ selection: new Set() })
    else goTo(place, mapOfShown(theory, place))
    announce(t('search.at', { number: index + 1, count: found.length, words: one.words }))
  }
  const step = (by: 1 | -1) => {
    if (found.length > 0) show((at + by + found.length) % found.length)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return
    event.preventDefault()
    step(event.shiftKey ? -1 : 1)
  }
  const replace = (which: readonly Found[]) => {
    const count = session.run(replaceWords, { replacements: which, by, keepCapitals: !exact })
    announce(t('search.replaced', { count }))
  }

  return (
    <aside className="inspector search-panel" aria-label={t('search.panel')}>
      <header className="inspector-head">
        <div className="inspector-kind">
          <Icon name="search" />
          <h2>{t('search.panel')}</h2>
          <IconButton icon="close" label={t('ui.close')} size="small" onPress={() => setEditor({ panel: null })} />
        </div>
      </header>
      <div className="search-fields" ref={field}>
        <TextField
          label={t('search.words')}
          value={words}
          onChange={(value) => {
            setWords(value)
            setAt(-1)
          }}
          onKeyDown={press}
        />
        <div className="search-steps">
          <p role="status">{statusOf(wanted, found.length, places)}</p>
          <IconButton
            icon="up"
            label={t('search.previous')}
            size="small"
            isDisabled={found.length === 0}
            onPress={() => step(-1)}
          />
          <IconButton
            icon="down"
            label={t('search.next')}
            size="small"
            isDisabled={found.length === 0}
            onPress={() => step(1)}
          />
        </div>
        <Switch on={exact} onChange={setExact}>
          {t('search.exact')}
        </Switch>
        <Switch on={wholeWords} onChange={setWholeWords}>
          {t('search.wholeWords')}
        </Switch>
        <IfMay action="edit">
          <TextField label={t('search.by')} value={by} onChange={setBy} />
          <div className="search-replace">
            <Button
              kind="line"
              isDisabled={found[at] === undefined}
              onPress={() => {
                const one = found[at]
                if (one !== undefined) replace([one])
              }}
            >
              {t('search.replace')}
            </Button>
            <Button kind="line" isDisabled={found.length === 0} onPress={() => replace(found)}>
              {t('search.replaceAll', { count: places })}
            </Button>
          </div>
        </IfMay>
      </div>
      <ul className="search-found">
        {found.slice(0, MOST_ROWS).map((one, index) => (
          <li key={`${one.kind} ${one.id} ${one.field} ${one.language}`}>
            <FoundRow theory={theory} found={one} current={index === at} onPress={() => show(index)} />
          </li>
        ))}
      </ul>
      {found.length > MOST_ROWS ? <p className="search-more">{t('search.more', { count: MOST_ROWS })}</p> : null}
    </aside>
  )
}

function statusOf(words: string, count: number, places: number): string {
  if (words.trim() === '') return t('search.hint')
  if (count === 0) return t('search.noneFound', { words })
  return count === MOST_FOUND ? t('search.countMany', { count: MOST_FOUND }) : t('search.count', { count: places })
}
