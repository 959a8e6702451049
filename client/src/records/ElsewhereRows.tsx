import { type Id, type Theory, WHOLE_THEORY } from '@throughline/shared/model'
import { Button as AriaButton } from 'react-aria-components'
import { showThing } from '../commands/index.js'
import { nameOf, t } from '../i18n/index.js'
import { useSession, useTheory } from '../session/index.js'
import { setEditor, showRecord } from '../state/index.js'

/** What else a record is on: each a row that goes there. */
export function ElsewhereRows({ ids }: { readonly ids: readonly Id[] }) {
  const session = useSession()
  const theory = useTheory(session, (whole) => whole)
  if (ids.length === 0) return null
  return (
    <div>
      <h4 className="field-label">{t('records.on')}</h4>
      <ul className="record-elsewhere">
        {ids.map((id) => (
          <li key={id}>
            <AriaButton className="link-row" onPress={() => show(theory, id)}>
              {nameOf(theory, id)}
            </AriaButton>
          </li>
        ))}
      </ul>
    </div>
  )
}

function show(theory: Theory, id: Id): void {
  const assumption = theory.assumptions.get(id)
  // An assumption is shown beside what it is on.
  const at = assumption === undefined ? id : (assumption.on[0] ?? WHOLE_THEORY)
  if (at === WHOLE_THEORY) setEditor({ selection: new Set() })
  else showThing(theory, at)
  if (assumption !== undefined) showRecord({ kind: 'assumptions', id, on: at === WHOLE_THEORY ? null : at })
}
