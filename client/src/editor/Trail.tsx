import { trailTo } from '@throughline/shared/graph'
import type { Id } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { useTheory } from '../session/index.js'
import { setEditor, showMap, useEditor } from '../state/index.js'
import { Icon } from '../ui/index.js'
import { useEditorParts } from './editor-context.js'
import { labelOf } from './label-of.js'
import './trail.css'

/** In a sub-model: the boxes one has opened to come here, each a way back. */
export function Trail() {
  const within = useEditor((editor) => editor.within)
  return within === null ? null : <TrailTo within={within} />
}

function TrailTo({ within }: { readonly within: Id }) {
  const { session } = useEditorParts()
  const theory = useTheory(session, (whole) => whole)
  const steps = trailTo(theory, within).map(({ id }) => id)
  return (
    <nav className="trail" aria-label={t('subModel.trail')}>
      <ol>
        {[null, ...steps].map((id, index) => (
          <li key={id ?? ''}>
            {index === 0 ? null : <Icon name="right" size={12} />}
            {id === within ? (
              <span aria-current="page">{labelOf(theory, id)}</span>
            ) : (
              <button type="button" onClick={() => goBack(id, steps[index] ?? null)}>
                {id === null ? t('subModel.whole') : labelOf(theory, id)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function goBack(to: string | null, from: string | null): void {
  showMap(to)
  if (from !== null) setEditor({ selection: new Set([from]), focused: from })
}
