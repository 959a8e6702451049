import type { Id } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { useOutlineParts } from './outline-context.js'

/** Names of the others who are at a thing. The row says them as part of its own name. */
export function PeopleHere({ id }: { readonly id: Id }) {
  const { people } = useOutlineParts()
  return (people.get(id) ?? []).map(({ clientId, name, colour, isTyping }) => (
    <span key={clientId} className={`outline-person person-${colour}`} aria-hidden="true">
      {isTyping ? t('people.isTyping', { name }) : name}
    </span>
  ))
}
