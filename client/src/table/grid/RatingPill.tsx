import type { RatingMark } from '@throughline/shared/scales'
import { Icon, type InterfaceIcon } from '../../ui/index.js'

const ICONS: Readonly<Record<NonNullable<RatingMark['icon']>, InterfaceIcon>> = {
  'm-padlock': 'padlock',
  'm-padlock-open': 'padlock-open',
  'm-no-effect': 'no-effect',
  'm-basis-rationale': 'basis-rationale',
  'm-basis-evidence': 'basis-evidence',
}

/** A rating as it is drawn on the arrow; its full name is what is read out. */
export function RatingPill({ mark }: { readonly mark: RatingMark }) {
  return (
    <span className={`table-pill pad-${mark.level}`} role="img" aria-label={mark.name} title={mark.name}>
      {mark.icon === undefined ? null : <Icon name={ICONS[mark.icon]} size={12} />}
      {mark.letters === undefined
        ? mark.text
        : mark.letters.map(({ letter, known }, n) => (
            // Letters repeat and never move.
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <span key={n} className={known ? '' : 'is-unknown'}>
              {letter}
            </span>
          ))}
    </span>
  )
}
