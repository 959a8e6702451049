import { t } from '../../i18n/index.js'
import type { Outcome } from './comparison-state.js'

const SHAPES: Readonly<Record<Outcome, string>> = {
  added: 'M8 3v10M3 8h10',
  removed: 'M3 8h10',
  moved: 'M2.5 8h10.5M9.5 4.5 13 8l-3.500 3.500M2.500 5v6',
  changed: 'M2.500 13.500l.7-3.200 7.600-7.600a1.400 1.400 0 0 1 2 0l.5.5a1.400 1.400 0 0 1 0 2l-7.600 7.600Z',
}

/** What became of a thing, by a sign whose frame tells the same. */
export function ChangeSign({ became, word = false }: { readonly became: Outcome; readonly word?: boolean }) {
  return (
    <span className={`change-sign is-${became}`} title={word ? undefined : t(`compare.${became}`)}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d={SHAPES[became]} />
      </svg>
      {word ? t(`compare.${became}`) : <span className="unseen">{t(`compare.${became}`)}</span>}
    </span>
  )
}
