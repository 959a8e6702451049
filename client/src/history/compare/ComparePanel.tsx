import { mapWith, standsIn } from '@throughline/shared/graph'
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import { t } from '../../i18n/index.js'
import { announce, goTo, setEditor } from '../../state/index.js'
import { Button, Icon, IconButton, Panel, Section } from '../../ui/index.js'
import { fieldsInWords } from '../change-in-words.js'
import { showNow, useShownVersion, want } from '../history-state.js'
import { restore } from '../restore.js'
import { sentencesOf, spoken } from '../sentences.js'
import type { ToldChange, ToldPerson } from '../told.js'
import { useFocusWhenLost } from '../useFocusWhenLost.js'
import { momentInWords } from '../when-in-words.js'
import { ChangeSign } from './ChangeSign.js'
import { type Compared, OUTCOMES, type Outcome, useAtChange, useCompared } from './comparison-state.js'
import { showComparison } from './show-comparison.js'

/** What differs, in words, beside the map; a press jumps to it, and brings it back where that is wanted. */
export function ComparePanel() {
  const compared = useCompared((state) => state.compared)
  return compared === null ? null : <Differences {...compared} />
}

function Differences(compared: Compared) {
  const { changes, a, b, live } = compared
  const panel = useFocusWhenLost<HTMLElement>(compared)
  const at = useAtChange((state) => state.at)
  const session = useShownVersion()?.session
  const go = useLatest((to: number) => {
    const change = changes[to]
    if (change === undefined || session === undefined) return
    useAtChange.setState({ at: to })
    const theory = session.theory()
    if (standsIn(theory, change.id)) goTo(change.id, mapWith(theory, change.id))
    announce(`${t(`compare.${change.became}`)}. ${spokenOf(change, compared)}`)
  })
  const step = (by: number) => go(((at ?? (by > 0 ? -1 : 0)) + by + changes.length) % changes.length)
  const chosen = at === null ? undefined : changes[at]
  const mayRestore = live.mayEdit() && b === 'now' && a !== 'now' && chosen !== undefined && chosen.kind !== 'details'
  const bringBack = async () => {
    if (a === 'now' || chosen === undefined || chosen.kind === 'details') return
    const isStillWanted = want()
    await restore(live, a, [{ kind: chosen.kind, id: chosen.id }])
    if (isStillWanted()) await showComparison(compared)
  }
  return (
    <Panel title={`${t('compare.title')} ${changes.length}`} closeLabel={t('ui.close')} onClose={leave} ref={panel}>
      <div className="compare-steps">
        <IconButton
          icon="up"
          label={t('compare.previous')}
          size="small"
          isDisabled={changes.length === 0}
          onPress={() => step(-1)}
        />
        <IconButton
          icon="down"
          label={t('compare.next')}
          size="small"
          isDisabled={changes.length === 0}
          onPress={() => step(1)}
        />
        {mayRestore && chosen !== undefined ? (
          <Button kind="line" size="small" onPress={() => void bringBack()}>
            <Icon name="undo" />
            {t(`compare.restore.${chosen.became}`)}
          </Button>
        ) : null}
      </div>
      {changes.length === 0 ? <Section>{sameInWords(compared)}</Section> : null}
      {OUTCOMES.map((outcome) => {
        const from = changes.findIndex(({ became }) => became === outcome)
        if (from < 0) return null
        const those = changes.filter(({ became }) => became === outcome)
        return <Group key={outcome} {...{ outcome, from, those, at, go, people: compared.people }} />
      })}
    </Panel>
  )
}

function leave(): void {
  showNow()
  setEditor({ panel: 'history' })
}

function sameInWords({ a, timeline }: Compared): string {
  const agreed = timeline.revisions.find(({ id }) => id === a)?.agreed ?? null
  return agreed === null ? t('compare.same') : t('compare.sameAgreed', { version: agreed.version })
}

const spokenOf = (change: ToldChange, { people }: Compared): string => sentencesOf([change], people).map(spoken).join()

/** So many of one kind are listed at first, and so many more at a press. */
const AT_ONCE = 100

interface GroupProps {
  readonly outcome: Outcome
  /** The place of the first of them among all changes. */
  readonly from: number
  readonly those: readonly ToldChange[]
  readonly at: number | null
  readonly go: (to: number) => void
  readonly people: readonly ToldPerson[]
}

/** What was added, removed, moved or changed: the first of them, and a button for more; where one is at is always among them. */
function Group({ outcome, from, those, at, go, people }: GroupProps) {
  const [opened, setOpened] = useState(AT_ONCE)
  const reached = at === null || at < from || at >= from + those.length ? 0 : at - from + 1
  const shown = Math.max(opened, Math.ceil(reached / AT_ONCE) * AT_ONCE)
  const more = those.length - shown
  return (
    <section className="compare-part" aria-label={t(`compare.${outcome}`)}>
      <h3 className="compare-head">
        {t(`compare.${outcome}`)} <span className="compare-count">{those.length}</span>
      </h3>
      <ul>
        {those.slice(0, shown).map((change, n) => (
          <Change
            key={`${change.kind} ${change.id}`}
            change={change}
            people={people}
            number={from + n}
            isOn={from + n === at}
            go={go}
          />
        ))}
      </ul>
      {more <= 0 ? null : (
        <Button className="compare-more" size="small" onPress={() => setOpened(shown + AT_ONCE)}>
          {t('compare.more', { count: more })}
        </Button>
      )}
    </section>
  )
}

interface ChangeProps extends Pick<GroupProps, 'go' | 'people'> {
  readonly change: ToldChange
  readonly number: number
  readonly isOn: boolean
}

// Kept as it is while one goes through the others.
const Change = memo(function Change({ change, people, number, isOn, go }: ChangeProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isOn) button.current?.scrollIntoView({ block: 'nearest' })
  }, [isOn])
  const [sentence] = sentencesOf([change], people)
  if (sentence === undefined) return null
  return (
    <li>
      <button ref={button} type="button" className="compare-change" aria-pressed={isOn} onClick={() => go(number)}>
        <ChangeSign became={change.became} />
        <span>
          {sentence.before}
          <em>{sentence.who}</em>
          {sentence.after}
          <small>{aboutChange(change)}</small>
        </span>
      </button>
    </li>
  )
})

/** One function that always does what the last drawn would. */
function useLatest(act: (to: number) => void): (to: number) => void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  return useCallback((to: number) => latest.current(to), [])
}

/** What each field was and is, and when. */
function aboutChange(change: ToldChange): string {
  const fields = change.became === 'changed' || change.became === 'moved' ? fieldsInWords(change) : []
  const differences = fields.map(
    ({ was, is }) => `${was || t('compare.nothingBefore')} → ${is || t('compare.nothingBefore')}`,
  )
  const when = change.at === null ? [] : [momentInWords(new Date(change.at))]
  return [...differences, ...when].join(' · ')
}
