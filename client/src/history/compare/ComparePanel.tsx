import { mapWith, standsIn } from '@throughline/shared/graph'
import { useEffect, useRef } from 'react'
import { t } from '../../i18n/index.js'
import { announce, goTo, setEditor } from '../../state/index.js'
import { Button, Icon, IconButton, Panel, Section } from '../../ui/index.js'
import { fieldsInWords } from '../change-in-words.js'
import { showNow, useShownVersion, want } from '../history-state.js'
import { restore } from '../restore.js'
import { sentencesOf, spoken } from '../sentences.js'
import type { ToldChange } from '../told.js'
import { useFocusWhenLost } from '../useFocusWhenLost.js'
import { momentInWords } from '../when-in-words.js'
import { ChangeSign } from './ChangeSign.js'
import { type Compared, OUTCOMES, useAtChange, useCompared } from './comparison-state.js'
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
  const go = (to: number) => {
    const change = changes[to]
    if (change === undefined || session === undefined) return
    useAtChange.setState({ at: to })
    const theory = session.theory()
    if (standsIn(theory, change.id)) goTo(change.id, mapWith(theory, change.id))
    announce(`${t(`compare.${change.became}`)}. ${spokenOf(change, compared)}`)
  }
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
        const those = changes.filter(({ became }) => became === outcome)
        if (those.length === 0) return null
        return (
          <section key={outcome} className="compare-part" aria-label={t(`compare.${outcome}`)}>
            <h3 className="compare-head">
              {t(`compare.${outcome}`)} <span className="compare-count">{those.length}</span>
            </h3>
            <ul>
              {those.map((change) => {
                const number = changes.indexOf(change)
                return (
                  <Change
                    key={`${change.kind} ${change.id}`}
                    change={change}
                    compared={compared}
                    isOn={number === at}
                    onPress={() => go(number)}
                  />
                )
              })}
            </ul>
          </section>
        )
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

interface ChangeProps {
  readonly change: ToldChange
  readonly compared: Compared
  readonly isOn: boolean
  readonly onPress: () => void
}

function Change({ change, compared, isOn, onPress }: ChangeProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isOn) button.current?.scrollIntoView({ block: 'nearest' })
  }, [isOn])
  const [sentence] = sentencesOf([change], compared.people)
  if (sentence === undefined) return null
  return (
    <li>
      <button ref={button} type="button" className="compare-change" aria-pressed={isOn} onClick={onPress}>
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
