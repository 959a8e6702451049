import type { Id, Link } from '@throughline/shared/model'
import { Icon } from '../ui/index.js'
import { useOutlineParts } from './outline-context.js'
import { relation } from './relation.js'

/** How the row above leads to this one, in words and with a sign for the way it runs. */
export function Relation({ link, at }: { readonly link: Link; readonly at: Id }) {
  const { words } = useOutlineParts()
  const side = link.to === at ? 'out' : 'in'
  return (
    <span className="outline-relation">
      <Icon name={side === 'out' ? 'right' : 'back'} size={12} />
      {relation(link, side, words)}
    </span>
  )
}
