import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { t } from '../../i18n/index.js'
import { Icon } from '../../ui/index.js'
import type { Onward } from '../grid/grid-actions.js'
import { useGridParts } from '../grid/grid-context.js'
import { folded } from '../names.js'
import type { Column, Look, Option } from '../sheet.js'
import { Refusal } from './Refusal.js'
import { usePlaceUnder } from './use-place-under.js'

/** So many options are drawn at most; more letters find the rest. */
const MOST_OPTIONS = 100

/** A value, or several, from a list: type to find, arrows to choose, Enter to take. */
export function PickEditor({
  look,
  column,
  words,
}: {
  readonly look: Look
  readonly column: Column
  readonly words: string
}) {
  const { actions } = useGridParts()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  const isSeveral = column.editor === 'some-of'
  const [base] = useState(words)
  const [wanted, setWanted] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    isSeveral ? words.split('\n').filter((one) => one !== '') : [],
  )
  const [refusal, setRefusal] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what others add meanwhile would move the list under the hand.
  const options = useMemo(() => chosenFirst(column.options?.(look) ?? [], chosen), [column])
  const found = useMemo(() => optionsFor(options, wanted), [options, wanted])
  const [at, setAt] = useState(() =>
    isSeveral
      ? -1
      : Math.max(
          0,
          options.findIndex((one) => one.words === base),
        ),
  )
  const place = usePlaceUnder(field)
  const current = found[Math.min(at, found.length - 1)]

  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [])

  const take = (taken: string, onward: Onward) => {
    if (isDone.current) return
    isDone.current = true
    const problem = actions.take(taken, base, onward)
    if (problem === null) return
    isDone.current = false
    setRefusal(problem)
  }
  // What is typed and stands in no list may still be a name: the cell says.
  const meant = (): string => {
    if (isSeveral)
      return [
        ...chosen,
        ...(wanted.trim() === '' ? [] : [found.length === 1 ? (found[0]?.words ?? wanted) : wanted]),
      ].join('\n')
    if (wanted.trim() === '') return current === undefined || at < 0 ? base : current.words
    return current?.words ?? wanted
  }
  const toggle = (option: Option) => {
    setChosen((before) =>
      before.includes(option.words) ? before.filter((one) => one !== option.words) : [...before, option.words],
    )
    setWanted('')
    setRefusal(null)
    field.current?.focus()
  }
  const pick = (option: Option) => (isSeveral ? toggle(option) : take(option.words, 'down'))
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const { key, shiftKey } = event
    if (key === 'ArrowDown') setAt((before) => Math.min(Math.min(before, found.length - 1) + 1, found.length - 1))
    else if (key === 'ArrowUp') setAt((before) => Math.max(Math.min(before, found.length - 1) - 1, 0))
    else if (key === 'Escape') {
      isDone.current = true
      actions.stopWriting()
    } else if (key === 'Tab') take(meant(), shiftKey ? 'previous' : 'next')
    else if (key === 'Enter' && isSeveral && current !== undefined && at >= 0) {
      toggle(current)
      setAt(-1)
    } else if (key === 'Enter') take(meant(), 'down')
    else if (key === 'Backspace' && isSeveral && wanted === '') setChosen((before) => before.slice(0, -1))
    else return
    event.preventDefault()
  }
  const labels = new Map(options.map((option) => [option.words, option.label]))
  return (
    <div className="table-editor">
      {isSeveral && chosen.length > 0 ? (
        <p className="table-chosen">{chosen.map((one) => labels.get(one) ?? one).join('; ')}</p>
      ) : null}
      <input
        ref={field}
        className="table-field"
        role="combobox"
        aria-label={column.name}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined || at < 0 ? undefined : `${id}-${found.indexOf(current)}`}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : `${id}-refusal`}
        value={wanted}
        placeholder={isSeveral ? column.ask : (labels.get(base) ?? column.ask)}
        onChange={(event) => {
          setWanted(event.target.value)
          setAt(event.target.value === '' && isSeveral ? -1 : 0)
          setRefusal(null)
        }}
        onKeyDown={press}
        onBlur={() => take(meant(), 'stay')}
      />
      <Refusal id={`${id}-refusal`} words={refusal} />
      <div
        id={`${id}-list`}
        className="table-options"
        role="listbox"
        aria-label={column.name}
        aria-multiselectable={isSeveral}
        style={place}
        // The field keeps the keyboard while the list is pressed or scrolled.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((option, n) => (
          // The keyboard stays in the field, which says by aria-activedescendant which option is meant.
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <div
            key={option.words}
            id={`${id}-${n}`}
            role="option"
            className={`table-option ${option === current && at >= 0 ? 'is-current' : ''} ${option.icon === undefined ? '' : `type-${option.icon}`}`}
            aria-selected={isSeveral ? chosen.includes(option.words) : option.words === base}
            onClick={() => pick(option)}
            ref={(element) => {
              if (option === current && at >= 0) element?.scrollIntoView({ block: 'nearest' })
            }}
          >
            <span className="table-option-mark">
              {(isSeveral ? chosen.includes(option.words) : option.words === base) ? (
                <Icon name="check" size={14} />
              ) : null}
            </span>
            {option.icon === undefined ? null : <Icon name={option.icon} />}
            <span>{option.label}</span>
          </div>
        ))}
        {found.length === 0 ? <p className="table-no-option">{t('table.noOption')}</p> : null}
      </div>
    </div>
  )
}

function chosenFirst(options: readonly Option[], chosen: readonly string[]): readonly Option[] {
  const isChosen = new Set(chosen)
  return [...options.filter(({ words }) => isChosen.has(words)), ...options.filter(({ words }) => !isChosen.has(words))]
}

// Those that begin with what is typed come before those that have it somewhere.
function optionsFor(options: readonly Option[], wanted: string): readonly Option[] {
  const letters = folded(wanted)
  if (letters === '') return options.slice(0, MOST_OPTIONS)
  const has = options.map((option) => ({ option, where: folded(option.label).indexOf(letters) }))
  const begin = has.filter(({ where }) => where === 0)
  const inside = has.filter(({ where }) => where > 0)
  return [...begin, ...inside].map(({ option }) => option).slice(0, MOST_OPTIONS)
}
