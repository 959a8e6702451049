import { elementType, type Theory } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import type { Suggestion } from '@throughline/shared/threads'
import { language, nameOf, t } from '../i18n/index.js'
import type { ShownThread } from '../threads/index.js'
import { labelIn } from './what-about.js'
import './suggestion.css'

/** What a suggestion would change: now, struck; new, underlined. Where the theory has gone on since, that as well. */
export function Swap({ theory, thread }: { readonly theory: Theory; readonly thread: ShownThread }) {
  const { suggestion } = thread
  if (suggestion === null) return null
  const rows = rowsOf(theory, thread, suggestion)
  return (
    <dl className="swap">
      {rows.map(({ name, words, look }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{look === 'was' ? <del>{words}</del> : look === 'new' ? <ins>{words}</ins> : words}</dd>
        </div>
      ))}
    </dl>
  )
}

interface Row {
  readonly name: string
  readonly words: string
  readonly look: 'was' | 'new' | 'plain'
}

function rowsOf(theory: Theory, { on, state }: ShownThread, suggestion: Suggestion): readonly Row[] {
  switch (suggestion.kind) {
    case 'label': {
      const current = labelIn(theory, on.id, suggestion.language)
      const isOther = state === 'open' && current !== suggestion.was && current !== suggestion.now
      const was = t(state === 'open' && !isOther ? 'comments.now' : 'comments.was')
      return [
        { name: was, words: suggestion.was || t('comments.nothing'), look: 'was' },
        ...(isOther
          ? [{ name: t('comments.now'), words: current || t('comments.nothing'), look: 'plain' as const }]
          : []),
        { name: t('comments.new'), words: suggestion.now, look: 'new' },
      ]
    }
    case 'link': {
      const { from, to, linkKind } = suggestion
      const words = `${nameOf(theory, from)} ${wordsIn(language()).kinds[linkKind]} ${nameOf(theory, to)}`
      return [{ name: t('comments.new'), words, look: 'new' }]
    }
    case 'element': {
      const { type, label, band, after } = suggestion
      const place = band === null || !theory.bands.has(band) ? [] : [nameOf(theory, band)]
      const rows: Row[] = [
        { name: t('comments.new'), words: `${elementType(type).name[language()]}: ${label}`, look: 'new' },
        ...place.map((words) => ({ name: t('comments.in'), words, look: 'plain' as const })),
      ]
      if (after === null || !theory.elements.has(after)) return rows
      return [...rows, { name: t('comments.after'), words: nameOf(theory, after), look: 'plain' }]
    }
  }
}
