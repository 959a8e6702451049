import { addElement } from '@throughline/shared/commands'
import { type SceneBand, SIZES } from '@throughline/shared/scene'
import { useEffect, useRef } from 'react'
import { t } from '../i18n/index.js'
import { IfMay } from '../session/index.js'
import { Icon } from '../ui/index.js'
import { write } from './grow.js'
import { useMap } from './map-context.js'
import './first-box.css'

/** A prompt is never written smaller than this, screen pixels. */
const LEAST_LETTER_PX = 11

/** A column that is narrower than this on the screen has no room for words. */
const LEAST_WORDS_PX = 64

interface FirstBoxProps {
  readonly band: SceneBand
  /** It is a column: "+" stands at its foot. In a row it stands before the prompt. */
  readonly upright: boolean
}

/** What an empty band asks, large enough to be read at every zoom, and "+" for its first box. */
export function FirstBox({ band, upright }: FirstBoxProps) {
  const { session, view } = useMap()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const put = () => {
      const { ground } = band
      const { zoom } = view.now()
      const at = view.toScreen(ground)
      const element = place.current
      if (element === null) return
      element.style.transform = `translate(${at.x}px, ${at.y}px)`
      element.style.width = `${ground.width * zoom}px`
      element.style.height = `${ground.height * zoom}px`
      element.style.setProperty('--zoom', `${zoom}`)
      element.style.fontSize = `${Math.max(LEAST_LETTER_PX, SIZES.prompt.font.sizePx * zoom)}px`
      element.classList.toggle('is-narrow', ground.width * zoom < LEAST_WORDS_PX)
    }
    put()
    return view.onMove(put)
  }, [view, band])
  const label = t('canvas.addFirst', { band: band.name })

  function add(): void {
    const { types, term } = session.theory().bands.get(band.id) ?? { types: [], term: null }
    const type = types[0] ?? 'activity'
    write(session.run(addElement, { type, term: type === 'outcome' ? term : null, band: band.id }))
  }

  return (
    <div ref={place} className={upright ? 'map-first-box is-upright' : 'map-first-box'}>
      <p dir="auto" lang={band.prompt[0]?.language} aria-hidden="true">
        {band.prompt.map(({ text }) => text).join(' ')}
      </p>
      <IfMay action="edit">
        <button type="button" className="map-add-band" tabIndex={-1} title={label} aria-label={label} onClick={add}>
          <Icon name="plus" size={14} />
        </button>
      </IfMay>
    </div>
  )
}
