import { languageShown, type Text } from '@throughline/shared/model'
import { useId } from 'react'
import { nameOfLanguage, t } from '../i18n/index.js'
import { placeName, type TextPlace, useAboutOthers, useSession, useSharedText, useTheory } from '../session/index.js'
import { useEditor } from '../state/index.js'
import './shared-field.css'

export interface SharedFieldProps {
  readonly place: Omit<TextPlace, 'language'>
  /** The text in all its languages: decides which of them is written in. */
  readonly text: Text
  readonly label: string
  /** The question an empty field asks. */
  readonly ask?: string
  readonly lines?: 'one' | 'many'
}

/**
 * A text that several people may write in at once; it says who else does. In a theory of several languages all of them
 * stand beneath one another, and what is not translated says so.
 */
export function SharedField(props: SharedFieldProps) {
  const session = useSession()
  const wanted = useEditor((editor) => editor.language)
  const languages = useTheory(session, ({ details }) => details.languages)
  const main = wanted ?? languageShown(props.text, languages)
  const others = languages.filter((language) => base(language) !== base(main))
  const place = placeName(props.place)
  return (
    <>
      <Field key={`${place} ${main}`} {...props} language={main} />
      {others.map((language) => (
        <Field
          key={`${place} ${language}`}
          {...props}
          label={`${props.label} (${nameOfLanguage(language)})`}
          ask={t('language.notTranslated', { language: nameOfLanguage(language) })}
          language={kinOf(props.text, language)}
          isTranslation
        />
      ))}
    </>
  )
}

function base(language: string): string {
  return language.split('-', 1)[0] ?? language
}

/** The language next to this one in which there are words: British English stands for English. */
function kinOf(text: Text, language: string): string {
  const shown = languageShown(text, [language])
  return base(shown) === base(language) ? shown : language
}

interface FieldProps extends SharedFieldProps {
  readonly language: string
  readonly isTranslation?: boolean
}

function Field({ place, label, ask, lines = 'many', language, isTranslation = false }: FieldProps) {
  const session = useSession()
  const id = useId()
  const text = useSharedText(session, { ...place, language }, lines)
  const others = useAboutOthers(session, (people) =>
    people.filter(({ editing }) => editing === placeName(place)).map(({ name, colour }) => ({ name, colour })),
  )
  const [first] = others
  return (
    <div
      className={`shared-field ${isTranslation ? 'is-translation' : ''} ${first === undefined ? '' : `is-shared person-${first.colour}`}`}
    >
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        {...text}
        id={id}
        className={`field-area shared-field-${lines}`}
        data-field={isTranslation ? `${place.field}:${language}` : place.field}
        lang={language}
        dir="auto"
        data-place={placeName(place)}
        rows={1}
        spellCheck
        // A question is for those who can answer it.
        placeholder={text.readOnly ? '–' : ask}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (lines === 'one' && event.key === 'Enter' && !event.nativeEvent.isComposing)) {
            event.preventDefault()
            event.currentTarget.blur()
          } else text.onKeyDown(event)
        }}
      />
      {others.map(({ name, colour }) => (
        <p key={name} className={`shared-field-who person-${colour}`}>
          {t('people.isTyping', { name })}
        </p>
      ))}
    </div>
  )
}
