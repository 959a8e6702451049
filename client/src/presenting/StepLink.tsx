import type { Id, Theory } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { language, nameOf } from '../i18n/index.js'
import { RatingPill } from '../ratings/index.js'
import { Icon } from '../ui/index.js'

interface StepLinkProps {
  readonly theory: Theory
  readonly id: Id
  /** What stands above it. */
  readonly follows: Id | null
}

/** A link of a step as a row: what it says, how it is rated, and where it comes from unless that stands above it. */
export function StepLink({ theory, id, follows }: StepLinkProps) {
  const link = theory.links.get(id)
  if (link === undefined) return null
  const words = wordsIn(language())
  return (
    <li className="step-link">
      <Icon name="down" />
      <span>
        {link.from === follows ? null : <span className="step-link-from">{nameOf(theory, link.from)} </span>}
        {words.kinds[link.kind]}
        {link.uncertain ? <span className="step-link-unsure"> ({words.unsure})</span> : null}
      </span>
      {link.rating === null ? null : <RatingPill rating={link.rating} />}
    </li>
  )
}
