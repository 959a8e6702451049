import { nameOf, t } from '../i18n/index.js'
import { type Session, useTheory } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'

/** Says why most of the map steps back, and how to end that. */
export function LightStrip({ session }: { readonly session: Session }) {
  const id = useEditor(({ light }) => (light?.kind === 'chain' ? light.id : null))
  const name = useTheory(session, (theory) => (id === null ? '' : nameOf(theory, id)))
  if (id === null) return null
  return (
    <section className="strip strip-plain" aria-label={t('light.label')}>
      <Icon name="eye" />
      <p className="strip-words">{t('light.about', { name })}</p>
      <Button onPress={() => setEditor({ light: null })}>{t('light.end')}</Button>
    </section>
  )
}
