import { addBand } from '@throughline/shared/commands'
import { inOrder } from '@throughline/shared/model'
import { useEffect, useRef } from 'react'
import { t } from '../i18n/index.js'
import { useOnMap } from '../picture/index.js'
import { IfMay, useTheory } from '../session/index.js'
import { camera, setEditor, useEditor } from '../state/index.js'
import { Icon } from '../ui/index.js'
import { BandHead } from './BandHead.js'
import { CeilingHandle } from './CeilingHandle.js'
import { hasColumns } from './has-columns.js'
import { headPlace } from './head-place.js'
import { useMap } from './map-context.js'
import './band-heads.css'

/** The heads of all bands, and "+" where the next band would be. */
export function BandHeads() {
  const { session } = useMap()
  const bands = useOnMap(session, (map) => map.bands)
  return (
    <div className="map-band-heads">
      <HeldGround />
      <IfMay action="edit">
        <CeilingHandle />
      </IfMay>
      {inOrder(bands.values()).map((band) => (
        <BandHead key={band.id} id={band.id} />
      ))}
      <IfMay action="edit">
        <AddBand />
      </IfMay>
    </div>
  )
}

/** Behind the heads of columns while they are held at the top: links do not run through their words. */
function HeldGround() {
  const { picture, view, session } = useMap()
  const ground = useRef<HTMLDivElement>(null)
  const columns = useTheory(session, (theory) => hasColumns(theory.details.flow))
  useEffect(() => {
    const place = () => {
      const areas = [...picture.layout().bands].filter(([, { placement }]) => placement === 'main')
      const drawn = areas.map(([id, area]) => ({ ...area, head: picture.band(id)?.head ?? area.head }))
      const heads = drawn.map((area) => headPlace(area, { upright: true, wordsWidth: 0 }, view.now()))
      const held = columns && heads.some((head) => head.held)
      const bottom = Math.max(0, ...heads.map(({ y, height }) => y + height))
      if (ground.current !== null) ground.current.style.height = held ? `${bottom + 3}px` : '0'
    }
    place()
    const stops = [view.onMove(place), picture.onChange(place)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [picture, view, columns])
  return <div ref={ground} className="map-held-ground" />
}

/** Between the last band and "+", screen pixels. */
const APART_PX = 12

function AddBand() {
  const { session, picture, view } = useMap()
  const button = useRef<HTMLButtonElement>(null)
  const flow = useTheory(session, (theory) => theory.details.flow)
  useEffect(() => {
    const place = () => {
      const main = [...picture.layout().bands.values()].filter(({ placement }) => placement === 'main')
      const { zoom, x, y } = view.now()
      const right = Math.max(0, ...main.map(({ ground }) => ground.x + ground.width))
      const left = Math.min(0, ...main.map(({ ground }) => ground.x))
      const top = Math.min(...main.map(({ head, ground }) => Math.min(head.y, ground.y)), main.length === 0 ? 0 : 1e9)
      const bottom = Math.max(0, ...main.map(({ ground }) => ground.y + ground.height))
      const at =
        flow === 'right'
          ? [right * zoom + x + APART_PX, Math.max(0, top * zoom + y)]
          : flow === 'left'
            ? [left * zoom + x - APART_PX - 24, Math.max(0, top * zoom + y)]
            : flow === 'down'
              ? [Math.max(0, left * zoom + x), bottom * zoom + y + APART_PX]
              : [Math.max(0, left * zoom + x), top * zoom + y - APART_PX - 24]
      if (button.current !== null) button.current.style.transform = `translate(${at[0]}px, ${at[1]}px)`
    }
    place()
    const stops = [view.onMove(place), picture.onChange(place)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [picture, view, flow])

  function add(): void {
    const last = inOrder([...picture.theory().bands.values()].filter(({ placement }) => placement === 'main')).at(-1)
    const { within } = useEditor.getState()
    const id = session.run(addBand, last === undefined ? { within } : { after: last.id, within })
    setEditor({ selection: new Set([id]), focused: null, editing: id })
    camera()?.show(id)
  }

  return (
    <button
      ref={button}
      type="button"
      className="map-add-band"
      tabIndex={-1}
      title={t('canvas.addBand')}
      aria-label={t('canvas.addBand')}
      onClick={add}
    >
      <Icon name="plus" size={14} />
    </button>
  )
}
