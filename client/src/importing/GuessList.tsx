import { GUESS_GROUNDS, type Guess } from '@throughline/shared/formats'
import { ELEMENT_TYPES, type ElementType, elementType, type Id, type Theory, wordsOf } from '@throughline/shared/model'
import { language, t } from '../i18n/index.js'

interface GuessListProps {
  readonly theory: Theory
  readonly guesses: readonly Guess[]
  readonly onRetype: (id: Id, type: ElementType) => void
}

/** So many can be changed here; there is no end to what people draw. */
const SHOWN = 300

/** Each box whose type no file said, with what spoke for it: those first that nothing did. */
export function GuessList({ theory, guesses, onRetype }: GuessListProps) {
  const { languages } = theory.details
  const ordered = [...guesses].sort((a, b) => rankOf(b) - rankOf(a))
  return (
    <>
      <ul className="import-guesses">
        {ordered.slice(0, SHOWN).map(({ element: id, because }) => {
          const element = theory.elements.get(id)
          if (element === undefined) return null
          const label = wordsOf(element.label, languages)
          return (
            <li key={id}>
              <span className="import-label">{label}</span>
              <select
                className="field-select"
                aria-label={t('import.typeOf', { label })}
                value={element.type}
                onChange={({ target }) => onRetype(id, typeNamed(target.value))}
              >
                {ELEMENT_TYPES.map((type) => (
                  <option key={type} value={type}>
                    {elementType(type).name[language()]}
                  </option>
                ))}
              </select>
              <small>{t(`import.because.${because}`)}</small>
            </li>
          )
        })}
      </ul>
      {guesses.length > SHOWN && <p>{t('import.more', { count: guesses.length - SHOWN })}</p>}
    </>
  )
}

const rankOf = ({ because }: Guess): number => GUESS_GROUNDS.indexOf(because)

function typeNamed(value: string): ElementType {
  return ELEMENT_TYPES.find((type) => type === value) ?? 'note'
}
