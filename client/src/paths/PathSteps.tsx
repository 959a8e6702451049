import { breaksOf, type RatedPath } from '@throughline/shared/graph'
import type { Id, Link } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { showThing } from '../commands/index.js'
import { language, nameOf, t } from '../i18n/index.js'
import { RatingPill } from '../ratings/index.js'
import { type Session, useTheory } from '../session/index.js'
import { Icon } from '../ui/index.js'

/** The boxes of a path from start to end, with the link between each two: its mark, and where the chain gives way. */
export function PathSteps({ session, path }: { readonly session: Session; readonly path: RatedPath }) {
  const theory = useTheory(session, (whole) => whole)
  const causes = new Map(breaksOf(theory, path).map(({ link, cause }) => [link.id, cause]))
  const [first] = path.links
  if (first === undefined) return null
  return (
    <ol className="path-steps">
      <Box session={session} id={first.from} />
      {path.links.map((link) => {
        const cause = causes.get(link.id)
        const notes = [
          ...(link === path.weakest ? [t('paths.weakest')] : []),
          ...(cause === undefined ? [] : [t(`paths.cause.${cause}`)]),
        ]
        return <Step key={link.id} session={session} link={link} notes={notes} />
      })}
    </ol>
  )
}

function Box({ session, id }: { readonly session: Session; readonly id: Id }) {
  const name = useTheory(session, (theory) => nameOf(theory, id))
  const type = useTheory(session, (theory) => theory.elements.get(id)?.type ?? 'group')
  return (
    <li>
      <button type="button" className={`path-box type-${type}`} onClick={() => showThing(session.theory(), id)}>
        <Icon name={type} />
        <span>{name}</span>
      </button>
    </li>
  )
}

interface StepProps {
  readonly session: Session
  readonly link: Link
  readonly notes: readonly string[]
}

function Step({ session, link, notes }: StepProps) {
  const kind = wordsIn(language()).kinds[link.kind]
  return (
    <>
      <li>
        <button
          type="button"
          className={notes.length > 0 ? 'path-link is-marked' : 'path-link'}
          onClick={() => showThing(session.theory(), link.id)}
        >
          <Icon name="down" />
          <span>
            {kind}
            {notes.length === 0 ? null : <strong>{notes.join(', ')}</strong>}
          </span>
          {link.rating === null ? <Icon name="unrated" /> : <RatingPill rating={link.rating} />}
        </button>
      </li>
      <Box session={session} id={link.to} />
    </>
  )
}
