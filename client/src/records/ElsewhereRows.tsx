import { type Id, WHOLE_THEORY } from '@throughline/shared/model'
import { Button as AriaButton } from 'react-aria-components'
import { nameOf, t } from '../i18n/index.js'
import { useSession, useTheory } from '../session/index.js'
import { camera, setEditor } from '../state/index.js'

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
            <AriaButton
              className="link-row"
              onPress={() => {
                setEditor({ selection: new Set(id === WHOLE_THEORY ? [] : [id]) })
                if (id !== WHOLE_THEORY) camera()?.show(id)
              }}
            >
              {nameOf(theory, id)}
            </AriaButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
