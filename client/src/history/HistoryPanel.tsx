import { useEffect, useState } from 'react'
import { t } from '../i18n/index.js'
import type { LivePicture } from '../picture/index.js'
import { type Session, useMayEdit } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { Button, Panel, Section } from '../ui/index.js'
import { AgreeForm } from './AgreeForm.js'
import { ComparePanel } from './compare/ComparePanel.js'
import { showComparison } from './compare/show-comparison.js'
import { Filters } from './Filters.js'
import { HistoryContext } from './history-context.js'
import { showNow, useHistoryState, useShownVersion } from './history-state.js'
import { type Filter, momentsOf } from './moments.js'
import { NameForm } from './NameForm.js'
import { Timeline } from './Timeline.js'
import { useFocusWhenLost } from './useFocusWhenLost.js'
import { useTimeline } from './useTimeline.js'
import './history.css'
import './compare/compare.css'

export interface HistoryPanelProps {
  readonly session: Session
  readonly picture: LivePicture
}

/** Who did what, version by version; what differs between two while these are compared. */
export function HistoryPanel(props: HistoryPanelProps) {
  const shown = useShownVersion()
  // Whoever closes the panel, or opens another, is back at the theory as it is.
  useEffect(
    () =>
      useEditor.subscribe(({ panel }) => {
        if (panel !== 'history' && panel !== 'details') showNow()
      }),
    [],
  )
  if (shown?.kind === 'comparison') return <ComparePanel />
  return <History {...props} session={shown?.live ?? props.session} />
}

function History({ session, picture }: HistoryPanelProps) {
  const { timeline, failure, ask, askOlder } = useTimeline(session)
  const { of, form, wants, shown } = useHistoryState()
  const panel = useFocusWhenLost<HTMLElement>(shown)
  const [filter, setFilter] = useState<Omit<Filter, 'of'>>({ person: null, versionsOnly: false })
  const agreed = timeline?.agreed ?? null
  useEffect(() => {
    if (wants !== 'agreed' || timeline === null) return
    useHistoryState.setState({ wants: null })
    const revision = timeline.revisions.find(({ id }) => id === agreed?.revision)
    if (revision !== undefined) void showComparison({ live: session, picture, timeline, a: revision.id, b: 'now' })
  }, [wants, timeline, agreed, session, picture])
  const moments = timeline === null ? [] : momentsOf(timeline, { ...filter, of }, new Date())
  const isFiltered = of !== null || filter.person !== null || filter.versionsOnly
  return (
    <HistoryContext value={{ live: session, picture, timeline }}>
      <Panel
        title={t('history.title')}
        icon="clock"
        closeLabel={t('ui.close')}
        onClose={() => setEditor({ panel: null })}
        ref={panel}
      >
        <NameOrAgree live={session} form={form} />
        <Filters session={session} timeline={timeline} filter={filter} onChange={setFilter} />
        {failure === null ? null : (
          <Section>
            <p role="alert">{t('history.failed', { reason: failure })}</p>
            <Button kind="line" onPress={ask}>
              {t('history.again')}
            </Button>
          </Section>
        )}
        {timeline === null && failure === null ? <p className="history-none">{t('history.loading')}</p> : null}
        {timeline !== null && moments.length === 0 ? (
          <p className="history-none">{t(isFiltered ? 'history.noneLeft' : 'history.nothing')}</p>
        ) : null}
        <Timeline moments={moments} />
        {timeline?.more === true ? (
          <div className="history-older">
            <Button kind="line" size="small" onPress={askOlder}>
              {t('history.older')}
            </Button>
          </div>
        ) : null}
      </Panel>
    </HistoryContext>
  )
}

function NameOrAgree({ live, form }: { readonly live: Session; readonly form: 'name' | 'agree' | null }) {
  const isNow = useShownVersion() === null
  const mayEdit = useMayEdit(live)
  if (!isNow || !mayEdit) return null
  if (form === 'name') return <NameForm />
  if (form === 'agree') return <AgreeForm />
  return (
    <div className="history-tools">
      <Button kind="line" size="small" onPress={() => useHistoryState.setState({ form: 'name' })}>
        {t('history.name')}
      </Button>
      <Button kind="line" size="small" onPress={() => useHistoryState.setState({ form: 'agree' })}>
        {t('history.agree')}
      </Button>
    </div>
  )
}
