import { elementType } from '@throughline/shared/model'
import { language, t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { useOutlineParts } from './outline-context.js'
import { changeFilter, setOutline, useOutline } from './outline-state.js'
import { choices, NO_FILTER } from './rows/filter.js'

/** Nothing passes: says what hides it, and takes that away when asked to. */
export function NothingShown() {
  const { theory, words } = useOutlineParts()
  const filter = useOutline((outline) => outline.filter)
  const chosen = [
    ...[...filter.types].map((type) => elementType(type).name[language()] ?? type),
    ...[...filter.terms].map((term) => words.terms[term]),
    ...filter.tags,
    ...(filter.hasProblems ? [t('outline.filterProblems')] : []),
  ]
  return (
    <div className="outline-nothing">
      <p>
        <strong>{t('outline.none')}</strong>{' '}
        {filter.words.trim() === '' ? null : t('outline.noneWords', { words: filter.words.trim() })}{' '}
        {chosen.length === 0
          ? null
          : t('outline.noneHidden', { count: theory.elements.size, filters: chosen.join(', ') })}
      </p>
      <p className="outline-nothing-actions">
        {filter.words === '' ? null : (
          <Button kind="line" onPress={() => changeFilter({ words: '' })}>
            {t('outline.clearFind')}
          </Button>
        )}
        {choices(filter) === 0 ? null : (
          <Button kind="line" onPress={() => setOutline({ filter: NO_FILTER })}>
            {t('outline.showAll')}
          </Button>
        )}
      </p>
    </div>
  )
}
