import { mapWith } from '@throughline/shared/graph'
import { untranslated } from '@throughline/shared/search'
import { useMemo, useState } from 'react'
import { nameOfLanguage, t } from '../i18n/index.js'
import { useTheory } from '../session/index.js'
import { goTo, setEditor } from '../state/index.js'
import { Button } from '../ui/index.js'
import { useInspected } from './inspector-context.js'

const STANDING: readonly string[] = ['elements', 'links', 'bands', 'groups']

/** How much of the theory is not in a language yet, and the way to it. */
export function Translation({ language }: { readonly language: string }) {
  const { session } = useInspected()
  const theory = useTheory(session, (whole) => whole)
  const { missing, all } = useMemo(() => untranslated(theory, language), [theory, language])
  const [at, setAt] = useState(-1)
  const name = nameOfLanguage(language)
  if (missing.length === 0) return <p className="inspector-none">{t('language.whole', { language: name })}</p>
  const next = () => {
    const standing = missing.filter(({ kind }) => STANDING.includes(kind))
    const index = standing.length === 0 ? -1 : (at + 1) % standing.length
    const place = standing[index]
    setAt(index)
    if (place === undefined) return
    goTo(place.id, mapWith(theory, place.id))
    setEditor({ panel: 'details', inspectorField: `${place.field}:${language}` })
  }
  return (
    <div className="inspector-translation">
      <p className="inspector-none">{t('language.missing', { missing: missing.length, all, language: name })}</p>
      <Button kind="line" size="small" onPress={next}>
        {t('language.next')}
      </Button>
    </div>
  )
}
