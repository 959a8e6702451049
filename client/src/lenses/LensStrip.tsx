import { lensNamed, pictureLensOf } from '@throughline/shared/lenses'
import { language, t } from '../i18n/index.js'
import { useMapTheory } from '../picture/index.js'
import type { Session } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { Button, Icon } from '../ui/index.js'
import { appliedLens } from './applied-lens.js'
import { useChanges } from './changes-since.js'

/** Says when the lens hides things, how many, and how to see them again. */
export function LensStrip({ session }: { readonly session: Session }) {
  const theory = useMapTheory(session)
  const choice = useEditor((editor) => editor.lens)
  useChanges()
  const applied = appliedLens(choice)
  const isMap = useEditor((editor) => editor.view === 'map')
  if (choice === null || applied === null || !isMap) return null
  const { hidden } = pictureLensOf(theory, applied)
  if (hidden.size === 0) return null
  const boxes = [...hidden].filter((id) => theory.elements.has(id)).length
  const links = [...hidden].filter((id) => theory.links.has(id)).length
  const lens = lensNamed(choice.id)?.name[language()] ?? ''
  const words = t('lens.hides', { lens, boxes, links })
  return (
    <section className="strip strip-plain" aria-label={words}>
      <Icon name="filter" />
      <p className="strip-words">{words}</p>
      {choice.without.size === 0 ? null : (
        <Button onPress={() => setEditor({ lens: { ...choice, without: new Set() } })}>{t('lens.showAll')}</Button>
      )}
      <Button onPress={() => setEditor({ lens: null })}>{t('lens.remove')}</Button>
    </section>
  )
}
