import { ELEMENT_TYPES, elementType } from '@throughline/shared/model'
import { language, t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import { useOutlineParts } from './outline-context.js'
import { changeFilter, useOutline } from './outline-state.js'
import { choices, choosable, NO_FILTER } from './rows/filter.js'

/** Its id, for the button that opens it. */
export const FILTER_PANEL = 'outline-filter'

/** What is shown: some types, terms or tags only, or only what has problems. Above the rows, so that one sees both. */
export function FilterPanel({ onClose }: { readonly onClose: () => void }) {
  const { theory, words, findings } = useOutlineParts()
  const filter = useOutline((outline) => outline.filter)
  const { types, terms, tags } = choosable(theory)
  const typesShown = ELEMENT_TYPES.filter((type) => types.has(type) || filter.types.has(type))
  return (
    <section
      className="outline-filter-panel"
      id={FILTER_PANEL}
      aria-label={t('outline.filterTitle')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <Boxes
        title={t('outline.filterType')}
        values={typesShown}
        chosen={filter.types}
        nameOf={(type) => elementType(type).name[language()] ?? type}
        onChange={(chosen) => changeFilter({ types: chosen })}
      />
      <Boxes
        title={t('outline.filterTerm')}
        values={terms}
        chosen={filter.terms}
        nameOf={(term) => words.terms[term]}
        onChange={(chosen) => changeFilter({ terms: chosen })}
      />
      <Boxes
        title={t('outline.filterTag')}
        values={tags}
        chosen={filter.tags}
        nameOf={(tag) => tag}
        onChange={(chosen) => changeFilter({ tags: chosen })}
      />
      {findings.open.length === 0 && !filter.hasProblems ? null : (
        <label className="outline-check">
          <input
            type="checkbox"
            checked={filter.hasProblems}
            onChange={(event) => changeFilter({ hasProblems: event.target.checked })}
          />
          {t('outline.filterProblems')}
        </label>
      )}
      <Button
        kind="line"
        isDisabled={choices(filter) === 0}
        onPress={() => changeFilter({ ...NO_FILTER, words: filter.words })}
      >
        {t('outline.showAll')}
      </Button>
    </section>
  )
}

interface BoxesProps<Value extends string> {
  readonly title: string
  readonly values: readonly Value[]
  readonly chosen: ReadonlySet<Value>
  readonly nameOf: (value: Value) => string
  readonly onChange: (chosen: ReadonlySet<Value>) => void
}

function Boxes<Value extends string>({ title, values, chosen, nameOf, onChange }: BoxesProps<Value>) {
  if (values.length === 0) return null
  return (
    <fieldset className="outline-checks">
      <legend>{title}</legend>
      {values.map((value) => (
        <label key={value} className="outline-check">
          <input
            type="checkbox"
            checked={chosen.has(value)}
            onChange={(event) =>
              onChange(new Set(event.target.checked ? [...chosen, value] : [...chosen].filter((one) => one !== value)))
            }
          />
          {nameOf(value)}
        </label>
      ))}
    </fieldset>
  )
}
