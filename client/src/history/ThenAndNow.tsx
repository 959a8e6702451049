import { thingChanges } from '@throughline/shared/compare'
import type { Id, Theory, ThingKind } from '@throughline/shared/model'
import { useSyncExternalStore } from 'react'
import { nameOf, t } from '../i18n/index.js'
import { useEditor } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'
import { fieldsInWords } from './change-in-words.js'
import { useShownVersion } from './history-state.js'
import { type Looking, useLooking } from './looking.js'
import { restore } from './restore.js'

/** Below the map: what is selected, as it was then and as it is now, and the way to bring only that back. */
export function ThenAndNow() {
  const looking = useLooking()
  return looking === null ? null : <Selected {...looking} />
}

function Selected({ live, revision }: Looking) {
  const selection = useEditor((editor) => editor.selection)
  const now = useSyncExternalStore(live.onTheoryChange, live.theory)
  const then = useShownVersion()?.session.theory()
  const [id] = selection
  const kind = id === undefined || then === undefined ? null : kindOf(then, id)
  if (id === undefined || then === undefined || kind === null || selection.size !== 1) return null
  const differences = differencesOf(then, now, id)
  const isThere = now[kind].has(id)
  const isLink = kind === 'links'
  return (
    <section className="history-then" aria-label={`${t('history.then')}, ${t('history.nowIs')}`}>
      <p className="history-then-what">
        <strong>{t(isLink ? 'history.thisLink' : 'history.thisThing')}</strong>
        <span>{isThere ? t(differences.length > 0 ? 'history.differs' : 'history.asNow') : t('history.gone')}</span>
      </p>
      <div>
        <small>{t('history.then')}</small>
        <p>
          {differences
            .map(({ was }) => was)
            .filter(Boolean)
            .join('; ') || nameOf(then, id)}
        </p>
      </div>
      <div>
        <small>{t('history.nowIs')}</small>
        <p>
          {isThere
            ? differences
                .map(({ is }) => is)
                .filter(Boolean)
                .join('; ') || nameOf(now, id)
            : '–'}
        </p>
      </div>
      {live.mayEdit() && (differences.length > 0 || !isThere) ? (
        <Button kind="line" onPress={() => void restore(live, revision.id, [{ kind, id }])}>
          <Icon name="undo" />
          {t(isLink ? 'history.restoreLink' : 'history.restoreThing')}
        </Button>
      ) : null}
    </section>
  )
}

const KINDS = ['elements', 'links', 'groups', 'bands'] as const

function kindOf(theory: Theory, id: Id): (ThingKind & (typeof KINDS)[number]) | null {
  return KINDS.find((kind) => theory[kind].has(id)) ?? null
}

/** Moved within its band: it says what it said. */
const ELSEWHERE = { name: '', was: '', is: '' }

function differencesOf(then: Theory, now: Theory, id: Id) {
  return thingChanges(then, now)
    .filter((change) => change.id === id)
    .flatMap((change) => (change.fields.length === 0 ? [ELSEWHERE] : fieldsInWords({ ...change, by: [], at: null })))
}
