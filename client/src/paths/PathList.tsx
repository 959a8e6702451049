import { type Chain, isFullyRated, pathKey, type RatedPath } from '@throughline/shared/graph'
import { markOf } from '@throughline/shared/scales'
import { language, t } from '../i18n/index.js'
import { RatingPill } from '../ratings/index.js'
import type { Session } from '../session/index.js'
import { setEditor } from '../state/index.js'
import { Icon, Section } from '../ui/index.js'
import { PathSteps } from './PathSteps.js'

interface PathListProps {
  readonly session: Session
  readonly chain: Chain
  readonly drawn: RatedPath
}

/** The paths, strongest first, each with its weakest link; the steps of the one that is drawn. */
export function PathList({ session, chain, drawn }: PathListProps) {
  const { paths, count, areAll, from, to } = chain
  const draw = (path: RatedPath) =>
    setEditor({ light: { kind: 'path', from, to, links: path.links.map(({ id }) => id) } })
  const more = count === null ? null : count - paths.length
  return (
    <Section title={t('paths.paths')} {...(count === null ? {} : { count })}>
      <ol className="path-list">
        {paths.map((path, at) => (
          <li key={pathKey(path)}>
            <button type="button" className="path-row" aria-pressed={path === drawn} onClick={() => draw(path)}>
              <span className="unseen">{t('paths.path', { number: at + 1 })}: </span>
              <span className="path-number" aria-hidden="true">
                {at + 1}
              </span>
              <Weakest path={path} />
              <span className="path-words">{lengthInWords(path)}</span>
              <span className="unseen">. {strengthInWords(path)}</span>
            </button>
            {path === drawn ? <PathSteps session={session} path={path} /> : null}
          </li>
        ))}
      </ol>
      {areAll ? null : (
        <p className="paths-more">{more === null ? t('paths.moreUncounted') : t('paths.more', { count: more })}</p>
      )}
    </Section>
  )
}

function Weakest({ path }: { readonly path: RatedPath }) {
  const { rating } = path.weakest ?? {}
  if (path.noEffect.length > 0) return <RatingPill rating={{ scale: 'eef-padlocks', value: 'no-effect' }} silent />
  if (rating === undefined || rating === null) return <Icon name={path.unrated.length === 0 ? 'chain' : 'unrated'} />
  return <RatingPill rating={rating} silent />
}

function lengthInWords(path: RatedPath): string {
  const links = t('paths.links', { count: path.links.length })
  const unrated = path.unrated.length === 0 ? [] : [t('paths.unrated', { count: path.unrated.length })]
  const apart = path.apart.length === 0 ? [] : [t('paths.apart', { count: path.apart.length })]
  return [links, ...unrated, ...apart].join(', ')
}

function strengthInWords(path: RatedPath): string {
  const { rating = null } = path.weakest ?? {}
  const mark = rating === null ? null : markOf(rating, language())
  const weakest = mark === null ? [] : [t('paths.weakestLink', { rating: mark.name })]
  const whole =
    path.noEffect.length > 0 ? t('paths.hasNoEffect') : isFullyRated(path) ? t('paths.fullyRated') : t('paths.notFully')
  return [whole, ...weakest].join(' ')
}
