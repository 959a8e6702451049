import type { Id } from '@throughline/shared/model'
import { Icon } from '../ui/index.js'
import { Cell } from './Cell.js'
import { MarksCell } from './MarksCell.js'
import { nameOf } from './names.js'
import { useOutlineParts } from './outline-context.js'
import { PeopleHere } from './PeopleHere.js'
import { RatingPill } from './RatingPill.js'
import { Relation } from './Relation.js'
import { Words } from './Words.js'

/** A link below one of its ends: how it reads from there, what is at the other end, and what it rests on. */
export function LinkRow({ id, side, other }: { readonly id: Id; readonly side: 'out' | 'in'; readonly other: Id }) {
  const parts = useOutlineParts()
  const { theory } = parts
  const link = theory.links.get(id)
  if (link === undefined) return null
  const type = theory.elements.get(other)?.type ?? 'group'
  return (
    <>
      <Cell column="name" className={`type-${type}`}>
        <span className="outline-text">
          <Relation link={link} at={side === 'out' ? link.to : link.from} />
          <Icon name={theory.links.has(other) ? 'link' : type} size={15} />
          <Words>
            <span className="outline-label" dir="auto">
              {nameOf(parts, other)}
            </span>
            <PeopleHere id={id} />
          </Words>
        </span>
      </Cell>
      <Cell column="type" />
      <Cell column="in" />
      <Cell column="out" />
      <Cell column="weakest">
        <RatingPill rating={link.rating ?? 'unrated'} />
      </Cell>
      <Cell column="marks">
        <MarksCell id={id} />
      </Cell>
    </>
  )
}
