import type { Id } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'
import { Cell } from './Cell.js'
import { nameOf } from './names.js'
import { useOutlineParts } from './outline-context.js'
import { RatingPill } from './RatingPill.js'
import { Relation } from './Relation.js'
import { Words } from './Words.js'

export interface ChainReferenceProps {
  readonly id: Id
  readonly by: Id
  readonly place: 'above' | 'below'
}

/** A box that stands in full elsewhere in the chain: pressed, one goes there. */
export function ChainReference({ id, by, place }: ChainReferenceProps) {
  const parts = useOutlineParts()
  const { theory } = parts
  const link = theory.links.get(by)
  const type = theory.elements.get(id)?.type ?? 'group'
  return (
    <>
      <Cell column="name" className={`type-${type}`}>
        <span className="outline-turn" />
        <span className="outline-text">
          {link === undefined ? null : <Relation link={link} at={id} />}
          <Icon name={type} size={15} />
          <Words>
            <span className="outline-label" dir="auto">
              {nameOf(parts, id)}
            </span>{' '}
            <span className="outline-see" data-goto="">
              {t(place === 'above' ? 'outline.seeAbove' : 'outline.seeBelow')}
            </span>
          </Words>
        </span>
      </Cell>
      <Cell column="type" />
      <Cell column="in" />
      <Cell column="out" />
      <Cell column="weakest">
        <RatingPill rating={link?.rating ?? 'unrated'} />
      </Cell>
      <Cell column="marks" />
    </>
  )
}
