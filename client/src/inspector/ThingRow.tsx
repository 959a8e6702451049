import { mapWith } from '@throughline/shared/graph'
import type { Id } from '@throughline/shared/model'
import { Button as AriaButton } from 'react-aria-components'
import { nameOf } from '../i18n/index.js'
import { useTheory } from '../session/index.js'
import { goTo } from '../state/index.js'
import { Icon } from '../ui/index.js'
import { useInspected } from './inspector-context.js'

/** A box by its sign and label; pressed, it is selected and brought into view. */
export function ThingRow({ id }: { readonly id: Id }) {
  const { session } = useInspected()
  const type = useTheory(session, (theory) => theory.elements.get(id)?.type ?? 'group')
  const name = useTheory(session, (theory) => nameOf(theory, id))
  return (
    <AriaButton
      className={`link-row thing-row type-${type}`}
      onPress={() => {
        goTo(id, mapWith(session.theory(), id))
      }}
    >
      <Icon name={type} />
      <span>{name}</span>
    </AriaButton>
  )
}
