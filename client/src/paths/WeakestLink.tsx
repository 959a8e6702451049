import { weakestInTheory } from '@throughline/shared/graph'
import { markOf } from '@throughline/shared/scales'
import { showThing } from '../commands/index.js'
import { language, t } from '../i18n/index.js'
import { type Session, useTheory } from '../session/index.js'
import { Icon } from '../ui/index.js'
import './paths.css'

/** The weakest rated link of the theory; pressed, it is shown. Nothing while no link is rated. */
export function WeakestLink({ session }: { readonly session: Session }) {
  const link = useTheory(session, weakestInTheory)
  const mark = link === null || link.rating === null ? null : markOf(link.rating, language())
  if (link === null || mark === null) return null
  return (
    <button
      type="button"
      className="weakest-link"
      title={t('paths.showWeakest')}
      onClick={() => showThing(session.theory(), link.id)}
    >
      <Icon name={mark.icon === 'm-padlock' ? 'padlock' : mark.icon === 'm-padlock-open' ? 'padlock-open' : 'link'} />
      {t('paths.weakestLink', { rating: mark.text })}
    </button>
  )
}
