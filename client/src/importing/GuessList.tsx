import { GUESS_GROUNDS, type Guess } from '@throughline/shared/formats'
import {
  ELEMENT_TYPES,
  type Element,
  type ElementType,
  elementType,
  type Id,
  type Theory,
  wordsOf,
} from '@throughline/shared/model'
import { language, t } from '../i18n/index.js'

interface GuessListProps {
  readonly theory: Theory
  readonly guesses: readonly Guess[]
  readonly onRetype: (id: Id, type: ElementType) => void
}

/** So many can be changed here; there is no end to what people draw. */
const SHOWN = 300

/** The boxes whose type no file said, under what spoke for it: those first that nothing did. */
export function GuessList({ theory, guesses, onRetype }: GuessListProps) {
  const grounds = GUESS_GROUNDS.toReversed()
  const ordered = grounds.flatMap((ground) => guesses.filter(({ because }) => because === ground)).slice(0, SHOWN)
  return (
    <>
      {grounds.map((ground) => {
        const elements = ordered.flatMap(({ element: id, because }) =>
          because === ground ? (theory.elements.get(id) ?? []) : [],
        )
        return (
          elements.length > 0 && (
            <div key={ground} className="import-guesses">
              <h4>{t(`import.because.${ground}`)}</h4>
              <ul>
                {elements.map((element) => (
                  <GuessedType
                    key={element.id}
                    element={element}
                    languages={theory.details.languages}
                    onRetype={onRetype}
                  />
                ))}
              </ul>
            </div>
          )
        )
      })}
      {guesses.length > SHOWN && <p>{t('import.more', { count: guesses.length - SHOWN })}</p>}
    </>
  )
}

interface GuessedTypeProps extends Pick<GuessListProps, 'onRetype'> {
  readonly element: Element
  readonly languages: readonly string[]
}

function GuessedType({ element: { id, label: text, type: guessed }, languages, onRetype }: GuessedTypeProps) {
  const label = wordsOf(text, languages)
  return (
    <li>
      <span className="import-label">{label}</span>
      <select
        className="field-select"
        aria-label={t('import.typeOf', { label })}
        value={guessed}
        onChange={({ target }) => onRetype(id, typeNamed(target.value))}
      >
        {ELEMENT_TYPES.map((type) => (
          <option key={type} value={type}>
            {elementType(type).name[language()]}
          </option>
        ))}
      </select>
    </li>
  )
}

function typeNamed(value: string): ElementType {
  return ELEMENT_TYPES.find((type) => type === value) ?? 'note'
}
