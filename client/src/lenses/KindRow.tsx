import type { LensKind } from '@throughline/shared/scene'
import { t } from '../i18n/index.js'
import { KindSign } from './KindSign.js'

interface KindRowProps {
  readonly kind: LensKind
  readonly count: number
  /** Only while the lens filters. */
  readonly isShown?: boolean
  readonly onShow?: (on: boolean) => void
}

/** One kind that a lens tells apart: its sign, its name, how many there are; while it filters, whether it is shown. */
export function KindRow({ kind, count, isShown = true, onShow }: KindRowProps) {
  const words = (
    <>
      <KindSign kind={kind} />
      <span className="lens-name">{kind.name}</span>
      <span className="lens-count">{count}</span>
    </>
  )
  if (onShow === undefined) return <li className="lens-kind">{words}</li>
  return (
    <li>
      <label className="lens-kind is-choice">
        <input
          type="checkbox"
          checked={isShown}
          aria-label={t('lens.show', { kind: kind.name })}
          onChange={(event) => onShow(event.target.checked)}
        />
        {words}
      </label>
    </li>
  )
}
