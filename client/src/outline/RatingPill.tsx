import type { Rating } from '@throughline/shared/model'
import { icons, ratingMark } from '@throughline/shared/scene'
import { t } from '../i18n/index.js'
import { IconDrawing } from '../ui/index.js'
import { useOutlineParts } from './outline-context.js'

/** How strong the evidence is: the sign and number of its scale, in words for a screen reader. */
export function RatingPill({ rating }: { readonly rating: Rating | 'unrated' | null }) {
  const { words } = useOutlineParts()
  if (rating === null) return null
  const mark = rating === 'unrated' ? null : ratingMark(rating, words)
  if (mark === null) return <span className="outline-hush">{t('outline.notRated')}</span>
  return (
    <span className={`outline-pill pad-${mark.level}`} title={mark.name}>
      <span className="unseen">{mark.name}</span>
      {mark.icon === undefined ? null : <IconDrawing shapes={icons[mark.icon]} size={12} />}
      <span aria-hidden="true">{mark.text}</span>
    </span>
  )
}
