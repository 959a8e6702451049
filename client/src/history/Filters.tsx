import { nameOf, t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { Button, SelectField, Switch } from '../ui/index.js'
import { useHistoryState } from './history-state.js'
import type { Filter } from './moments.js'
import type { Timeline } from './told.js'

interface FiltersProps {
  readonly session: Session
  readonly timeline: Timeline | null
  readonly filter: Omit<Filter, 'of'>
  readonly onChange: (filter: Omit<Filter, 'of'>) => void
}

/** Whose changes, to what, and whether only versions with a name. */
export function Filters({ session, timeline, filter, onChange }: FiltersProps) {
  const of = useHistoryState((state) => state.of)
  const people = timeline?.people ?? []
  return (
    <div className="history-filters">
      <SelectField
        label={t('history.person')}
        labelUnseen
        value={filter.person ?? ''}
        choices={[
          { value: '', label: t('history.everyone') },
          ...people.map(({ id, name }) => ({ value: id, label: name ?? t('history.hasLeft') })),
        ]}
        onChange={(person) => onChange({ ...filter, person: person === '' ? null : person })}
      />
      <Switch on={filter.versionsOnly} onChange={(versionsOnly) => onChange({ ...filter, versionsOnly })}>
        {t('history.versionsOnly')}
      </Switch>
      {of === null ? null : (
        <p className="history-of">
          <span>{t('history.ofThing', { thing: nameOf(session.theory(), of) })}</span>
          <Button size="small" onPress={() => useHistoryState.setState({ of: null })}>
            {t('history.ofAll')}
          </Button>
        </p>
      )}
    </div>
  )
}
