import { nameOfLanguage, t } from '../i18n/index.js'
import { IfMay } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { IconButton, ReadOnly, Section, SelectField } from '../ui/index.js'
import { AddField } from './AddField.js'
import { useInspected } from './inspector-context.js'
import { Translation } from './Translation.js'

/** The languages a theory's words are in, and the one they are shown and written in here. */
export function Languages({
  languages,
  onChange,
}: {
  readonly languages: readonly string[]
  readonly onChange: (languages: readonly string[]) => void
}) {
  const { picture } = useInspected()
  const shown = useEditor((editor) => editor.language)
  const show = (wanted: string) => {
    const language = wanted === '' || wanted === languages[0] ? undefined : wanted
    setEditor({ language })
    picture.showLanguage(language)
  }
  const add = (words: string) => {
    const tag = wellFormed(words)
    if (tag !== null && !languages.includes(tag)) onChange([...languages, tag])
    return tag !== null
  }
  return (
    <Section title={t('inspector.languages')}>
      <ul className="inspector-chips">
        {languages.map((tag) => (
          <li key={tag} className="inspector-chip">
            {nameOfLanguage(tag)}
            {languages.length === 1 ? null : (
              <IfMay action="edit">
                <IconButton
                  icon="close"
                  size="small"
                  label={t('inspector.removeLanguage', { language: nameOfLanguage(tag) })}
                  onPress={() => {
                    if (shown === tag) show('')
                    onChange(languages.filter((other) => other !== tag))
                  }}
                />
              </IfMay>
            )}
          </li>
        ))}
      </ul>
      <AddField label={t('inspector.addLanguage')} onAdd={add} />
      {languages.length === 1 ? null : (
        // It says how one looks.
        <ReadOnly value={false}>
          <SelectField
            label={t('inspector.shownIn')}
            value={shown ?? languages[0] ?? ''}
            choices={languages.map((value) => ({ value, label: nameOfLanguage(value) }))}
            onChange={show}
          />
        </ReadOnly>
      )}
      {languages.length === 1 ? null : (
        <IfMay action="edit">
          {languages.map((tag) => (
            <Translation key={tag} language={tag} />
          ))}
        </IfMay>
      )}
    </Section>
  )
}

function wellFormed(draft: string): string | null {
  try {
    return Intl.getCanonicalLocales(draft.trim())[0] ?? null
  } catch {
    // Not a language tag: what was typed stays in the field.
    return null
  }
}
