import { languageShown, type Text } from '@throughline/shared/model'
import { useId } from 'react'
import { t } from '../i18n/index.js'
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

/** A text that several people may write in at once; it says who else does. */
export function SharedField(props: SharedFieldProps) {
  const session = useSession()
  const wanted = useEditor((editor) => editor.language)
  const languages = useTheory(session, ({ details }) => details.languages)
  const language = wanted ?? languageShown(props.text, languages)
  return <Field key={`${placeName(props.place)} ${language}`} {...props} language={language} />
}

function Field({ place, label, ask, lines = 'many', language }: SharedFieldProps & { readonly language: string }) {
  const session = useSession()
  const id = useId()
  const text = useSharedText(session, { ...place, language }, lines)
  const others = useAboutOthers(session, (people) =>
    people.filter(({ editing }) => editing === placeName(place)).map(({ name, colour }) => ({ name, colour })),
  )
  const [first] = others
  return (
    <div className={`shared-field ${first === undefined ? '' : `is-shared person-${first.colour}`}`}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <textarea
        {...text}
        id={id}
        className={`field-area shared-field-${lines}`}
        data-field={place.field}
        data-place={placeName(place)}
        rows={1}
        spellCheck
        placeholder={ask}
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
