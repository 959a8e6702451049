import { setCeiling } from '@throughline/shared/commands'
import { type Band, type Id, wordsOf } from '@throughline/shared/model'
import { ceilingAfter, ceilingAt, type SceneCeiling } from '@throughline/shared/scene'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { t } from '../i18n/index.js'
import { announce } from '../state/index.js'
import { followPointer } from '../ui/index.js'
import { type MapParts, useMap } from './map-context.js'
import './ceiling-handle.css'

/** Takes hold of the ceiling of accountability, at its words or its other end. By keyboard the same are commands. */
export function CeilingHandle() {
  const map = useMap()
  const ceiling = useCeiling(map)
  const [landing, setLanding] = useState<Landing | null>(null)
  if (ceiling === null) return null
  const press = (event: PointerEvent) => {
    if (event.button === 0) dragCeiling(map, event.nativeEvent, setLanding)
  }
  return (
    <>
      <Grip ceiling={ceiling} end="words" onPress={press} />
      <Grip ceiling={ceiling} end="line" onPress={press} />
      {landing === null ? null : <LandingWords landing={landing} />}
    </>
  )
}

/** Where the ceiling would be if it were let go now. */
interface Landing {
  readonly band: Band | null
  readonly words: string
  /** In the window. */
  readonly x: number
  readonly y: number
}

function useCeiling({ picture }: MapParts): SceneCeiling | null {
  const [ceiling, setCeilingNow] = useState(() => picture.ground().ceiling)
  useEffect(() => {
    const renew = () => setCeilingNow(picture.ground().ceiling)
    renew()
    return picture.onChange(renew)
  }, [picture])
  return ceiling
}

function dragCeiling(map: MapParts, event: globalThis.PointerEvent, show: (landing: Landing | null) => void): void {
  const { session, picture, view, store } = map
  const bandAt = (at: { x: number; y: number }) => ceilingAt(session.theory(), picture.layout(), view.toMap(at))
  const end = () => {
    show(null)
    store.setState({ guide: null })
  }
  followPointer(event, {
    onMove: (at) => {
      const band = bandAt(at)
      store.setState({ guide: band === null ? null : ceilingAfter(session.theory(), picture.layout(), band) })
      show({ band, words: landingWords(map, band?.id ?? null), ...at })
    },
    onEnd: (at, moved) => {
      end()
      const band = moved ? (bandAt(at)?.id ?? null) : session.theory().details.ceiling
      if (band === session.theory().details.ceiling) return
      announce(landingWords(map, band))
      session.run(setCeiling, { band })
    },
    onCancel: end,
  })
}

function landingWords({ session }: MapParts, band: Id | null): string {
  const { bands, details } = session.theory()
  const label = band === null ? undefined : bands.get(band)?.label
  return label === undefined
    ? t('ceiling.none')
    : t('ceiling.upTo', { band: wordsOf(label, details.languages) || t('canvas.untitled') })
}

interface GripProps {
  readonly ceiling: SceneCeiling
  readonly end: 'words' | 'line'
  readonly onPress: (event: PointerEvent) => void
}

function Grip({ ceiling, end, onPress }: GripProps) {
  const { view } = useMap()
  const grip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = () => {
      const { x, y, width, height } = end === 'words' ? wordsOfCeiling(ceiling) : knobOf(ceiling)
      const at = view.toScreen({ x, y })
      const { zoom } = view.now()
      if (grip.current === null) return
      // On the screen a target is never smaller than 24 pixels.
      const size = { width: Math.max(24, width * zoom), height: Math.max(24, height * zoom) }
      const left = at.x + (width * zoom - size.width) / 2
      const top = at.y + (height * zoom - size.height) / 2
      grip.current.style.transform = `translate(${left}px, ${top}px)`
      grip.current.style.width = `${size.width}px`
      grip.current.style.height = `${size.height}px`
    }
    place()
    return view.onMove(place)
  }, [view, ceiling, end])
  return (
    <div
      ref={grip}
      className={`map-ceiling map-control is-${ceiling.axis} is-${end}`}
      title={t('ceiling.drag')}
      onPointerDown={onPress}
    />
  )
}

/** Round the words, map pixels. */
function wordsOfCeiling({ heading: [words] }: SceneCeiling) {
  if (words === undefined) return { x: 0, y: 0, width: 0, height: 0 }
  return { x: words.x - 4, y: words.baseline - 16, width: words.width + 8, height: 22 }
}

/** The end of the line that has no words. */
function knobOf({ axis, at, from, to }: SceneCeiling) {
  return { x: axis === 'x' ? at : from, y: axis === 'x' ? to : at, width: 0, height: 0 }
}

function LandingWords({ landing: { words, x, y } }: { readonly landing: Landing }) {
  return (
    <div className="map-ceiling-landing" style={{ left: x, top: y }}>
      {words}
    </div>
  )
}
