import type { Rating } from '@throughline/shared/model'
import { markOf } from '@throughline/shared/scales'
import { language } from '../i18n/index.js'
import { Icon, type InterfaceIcon } from '../ui/index.js'
import './rating-pill.css'

const ICONS: Readonly<Record<string, InterfaceIcon>> = {
  'm-padlock': 'padlock',
  'm-padlock-open': 'padlock-open',
  'm-no-effect': 'no-effect',
  'm-basis-rationale': 'basis-rationale',
  'm-basis-evidence': 'basis-evidence',
}

/** The mark of a rating as it stands on the arrow; its full name is for screen readers. Nothing where nothing is rated. */
export function RatingPill({ rating, silent = false }: { readonly rating: Rating; readonly silent?: boolean }) {
  const mark = markOf(rating, language())
  if (mark === null) return null
  const icon = mark.icon === undefined ? undefined : ICONS[mark.icon]
  return (
    <span className={`rating-pill pad-${mark.level}`}>
      {silent ? null : <span className="unseen">{mark.name}</span>}
      <span aria-hidden="true" className="rating-pill-sign">
        {icon === undefined ? null : <Icon name={icon} size={12} />}
        {mark.letters === undefined
          ? mark.text
          : mark.letters.map(({ letter, known }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the letters never change places, and two are the same.
              <span key={at} className={known ? 'rating-letter is-known' : 'rating-letter'}>
                {letter}
              </span>
            ))}
      </span>
    </span>
  )
}
