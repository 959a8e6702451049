import { changeLink } from '@throughline/shared/commands'
import type { Question } from '@throughline/shared/guides'
import type { Theory } from '@throughline/shared/model'
import { useEffect, useRef } from 'react'
import { t } from '../i18n/index.js'
import { RatingField, ratingName, ScaleField } from '../ratings/index.js'
import { IndicatorFigures } from '../records/index.js'
import type { Session } from '../session/index.js'
import { announce } from '../state/index.js'

interface ChoosingProps {
  readonly theory: Theory
  readonly question: Question
  readonly session: Session
}

/** Answers in fields of their own: the rating of a link, the scale, an indicator's figures. The first has the cursor. */
export function Choosing({ theory, question, session }: ChoosingProps) {
  const field = useRef<HTMLDivElement>(null)
  const { makes } = question
  useEffect(() => {
    field.current?.querySelector<HTMLElement>('[data-field]')?.focus({ preventScroll: true })
  }, [])
  if (makes.kind === 'scale') {
    return (
      <div ref={field} className="guide-choosing">
        <ScaleField />
        <p className="guide-hint">{t('guide.scale')}</p>
      </div>
    )
  }
  if (makes.kind === 'figures') {
    return (
      <div ref={field} className="guide-choosing">
        <IndicatorFigures id={makes.indicator} />
        <p className="guide-hint">{t('guide.figures')}</p>
      </div>
    )
  }
  if (makes.kind !== 'rating') return null
  const { link } = makes
  return (
    <div ref={field} className="guide-choosing">
      <RatingField
        scale={theory.details.scale}
        rating={theory.links.get(link)?.rating ?? null}
        onChange={(rating) => {
          session.run(changeLink, { ids: [link], rating })
          if (rating !== null) announce(t('guide.noted', { words: ratingName(rating) }))
        }}
      />
      <p className="guide-hint">{t('guide.rate')}</p>
    </div>
  )
}
