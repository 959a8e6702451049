import { ELEMENT_TYPES, elementType, type Id } from '@throughline/shared/model'
import { useRef, useState } from 'react'
import { language, t } from '../i18n/index.js'
import { IfMay } from '../session/index.js'
import { Button, Icon, IconButton, MenuFrom } from '../ui/index.js'
import { runNamed } from './add-here.js'
import { FILTER_PANEL, FilterPanel } from './FilterPanel.js'
import { useOutlineParts } from './outline-context.js'
import { changeFilter, setOutline, useOutline } from './outline-state.js'
import { choices } from './rows/filter.js'

/** Above the rows: what is looked for, what is shown, how it is read, and a way to add. */
export function Tools({ passing }: { readonly passing: ReadonlySet<Id> | null }) {
  const { theory } = useOutlineParts()
  const words = useOutline(({ filter }) => filter.words)
  const shown = passing === null ? 0 : [...passing].filter((id) => theory.elements.has(id)).length
  const [isFiltering, setFiltering] = useState(false)
  const count = useOutline(({ filter }) => choices(filter))
  const filterButton = useRef<HTMLButtonElement>(null)
  return (
    <>
      <section className="outline-tools" aria-label={t('outline.tools')}>
        <div className="outline-find">
          <Icon name="search" />
          <input
            type="text"
            aria-label={t('outline.find')}
            placeholder={t('outline.find')}
            value={words}
            onChange={(event) => changeFilter({ words: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape') changeFilter({ words: '' })
            }}
          />
          {words === '' ? null : (
            <IconButton
              icon="close"
              size="small"
              label={t('outline.clearFind')}
              onPress={() => changeFilter({ words: '' })}
            />
          )}
        </div>
        <button
          ref={filterButton}
          type="button"
          className={count === 0 ? 'button button-plain outline-filter' : 'button button-plain outline-filter is-on'}
          aria-expanded={isFiltering}
          aria-controls={isFiltering ? FILTER_PANEL : undefined}
          onClick={() => setFiltering(!isFiltering)}
        >
          <Icon name="filter" />
          <span>{count === 0 ? t('outline.filter') : t('outline.filterOn', { count })}</span>
        </button>
        <p className="outline-shown" role="status">
          {passing === null ? '' : t('outline.shown', { shown, count: theory.elements.size })}
        </p>
        <span className="outline-space" />
        <Reading />
        <IfMay action="edit">
          <span className="outline-add-button">
            <AddElement />
          </span>
        </IfMay>
      </section>
      {isFiltering ? (
        <FilterPanel
          onClose={() => {
            setFiltering(false)
            filterButton.current?.focus()
          }}
        />
      ) : null}
    </>
  )
}

/** By band or by chain; and the chain from its start or from what it is for. */
function Reading() {
  const mode = useOutline((outline) => outline.mode)
  const from = useOutline((outline) => outline.from)
  return (
    <>
      {mode === 'chain' ? (
        <select
          className="field-select outline-from"
          aria-label={t('outline.chainFrom')}
          value={from}
          onChange={(event) => setOutline({ from: event.target.value === 'end' ? 'end' : 'start' })}
        >
          <option value="start">{t('outline.fromStart')}</option>
          <option value="end">{t('outline.fromEnd')}</option>
        </select>
      ) : null}
      <fieldset className="outline-mode">
        <legend className="unseen">{t('outline.mode')}</legend>
        {(['band', 'chain'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className="outline-mode-choice"
            aria-pressed={mode === one}
            onClick={() => setOutline({ mode: one })}
          >
            {t(one === 'band' ? 'outline.byBand' : 'outline.byChain')}
          </button>
        ))}
      </fieldset>
    </>
  )
}

function AddElement() {
  const parts = useOutlineParts()
  return (
    <MenuFrom
      label={t('outline.addElement')}
      button={(opens) => (
        <Button {...opens} kind="line">
          <Icon name="plus" />
          {t('outline.addElement')}
        </Button>
      )}
      groups={() => [
        {
          id: 'types',
          entries: ELEMENT_TYPES.map((type) => ({
            id: type,
            label: elementType(type).name[language()] ?? type,
            icon: (
              <span className={`outline-type-icon type-${type}`}>
                <Icon name={type} />
              </span>
            ),
            run: () => runNamed(parts, `add-${type}`),
          })),
        },
      ]}
    />
  )
}
