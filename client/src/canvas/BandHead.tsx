import { type Id, languageShown } from '@throughline/shared/model'
import type { SceneBand } from '@throughline/shared/scene'
import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { t } from '../i18n/index.js'
import { useMayEdit, useTheory } from '../session/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { dragBand, resizeBand } from './band-drag.js'
import { FirstBox } from './FirstBox.js'
import { hasColumns } from './has-columns.js'
import { headPlace } from './head-place.js'
import { useMap, useSceneBand } from './map-context.js'
import { NameField } from './NameField.js'
import { SceneText } from './SceneText.js'
import { selectByPress } from './select.js'
import { useColours } from './useColours.js'

/** Below this zoom a head is written in a size of its own: the lines of the scene would be smaller than 11 px. */
const OWN_SIZE_FROM = 0.79

/** Narrower than this on the screen a head shows no words. */
const LEAST_WORD_PX = 34

/** The head of a band: names it, and stays in view while the map moves. By keyboard all of it are commands. */
export function BandHead({ id }: { readonly id: Id }) {
  const map = useMap()
  const { session, picture, view } = map
  const mayEdit = useMayEdit(session)
  const band = useSceneBand(id)
  const head = useRef<HTMLDivElement>(null)
  const selected = useEditor((state) => state.selection.has(id))
  const editing = useEditor((state) => state.editing === id)
  const upright = useTheory(session, (theory) => hasColumns(theory.details.flow)) && band?.placement === 'main'
  const [far, setFar] = useState(view.now().zoom < OWN_SIZE_FROM)

  useEffect(() => {
    const place = () => {
      const area = picture.layout().bands.get(id)
      const element = head.current
      if (area === undefined || element === null) return
      const drawn = picture.band(id)
      const wordsWidth = widthOf(drawn, area.head.x)
      const now = view.now()
      const { x, y, width, height, held } = headPlace(
        { ...area, head: drawn?.head ?? area.head },
        { upright, wordsWidth },
        now,
      )
      // One that nobody sees is not there: to size the words of thirty would cost each step of a zoom a frame.
      const inView = x < now.width && x + width > 0 && y < now.height && y + height > 0
      element.style.display = inView ? '' : 'none'
      if (!inView) return
      element.style.transform = `translate(${x}px, ${y}px)`
      element.style.width = `${width}px`
      element.style.height = `${height}px`
      element.classList.toggle('is-held', held)
      // Narrower than this not even the first letters can be told.
      element.classList.toggle('is-narrow', upright && width < LEAST_WORD_PX)
      setFar(now.zoom < OWN_SIZE_FROM)
    }
    place()
    const stops = [view.onMove(place), picture.onThing(id, place)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [picture, view, id, upright])

  if (band === undefined) return null

  function press(event: PointerEvent): void {
    if (event.button !== 0 || editing) return
    if (mayEdit) dragBand(map, id, event.nativeEvent, () => selectByPress(id, event))
    else selectByPress(id, event)
  }

  function openMenu(event: MouseEvent): void {
    event.preventDefault()
    event.stopPropagation()
    const { clientX: x, clientY: y } = event
    map.onContextMenu?.({ id, x, y, at: view.toMap({ x, y }) })
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; commands do the same by keyboard. */}
      <div
        ref={head}
        className={selected ? 'map-band-head map-control is-selected' : 'map-band-head map-control'}
        onPointerDown={press}
        onDoubleClick={() => setEditor({ editing: id })}
        onContextMenu={openMenu}
      >
        {editing ? (
          <BandName id={id} />
        ) : far ? (
          <FarHead band={band} upright={upright} />
        ) : (
          <HeadLines band={band} upright={upright} />
        )}
        {upright && !editing && mayEdit ? (
          <div
            className="map-band-edge"
            title={t('canvas.resizeBand', { band: band.name })}
            onPointerDown={(event) => {
              event.stopPropagation()
              resizeBand(map, id, event.nativeEvent)
            }}
          />
        ) : null}
      </div>
      {band.prompt.length > 0 ? <FirstBox band={band} upright={upright} /> : null}
    </>
  )
}

function widthOf(band: SceneBand | undefined, left: number): number {
  return Math.max(80, ...(band?.heading.map((line) => line.x + line.width - left + 8) ?? []))
}

function BandName({ id }: { readonly id: Id }) {
  const { session } = useMap()
  const wanted = useEditor((state) => state.language)
  const band = session.theory().bands.get(id)
  if (band === undefined) return null
  const language = languageShown(band.label, session.theory().details.languages, wanted)
  return <NameField kind="bands" id={id} language={language} label={t('canvas.bandName')} />
}

interface HeadProps {
  readonly band: SceneBand
  /** It is a column: what is written in it wraps. The head of a row is as wide as its words. */
  readonly upright: boolean
}

function HeadLines({ band, upright }: HeadProps) {
  const colours = useColours()
  const { x, y, height } = band.head
  const width = upright ? band.head.width : Math.min(band.head.width, widthOf(band, x))
  return (
    <svg className="map-band-lines" viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true" focusable="false">
      {band.heading.map((line) => (
        <SceneText key={`${line.x} ${line.baseline}`} line={line} colours={colours} />
      ))}
    </svg>
  )
}

function FarHead({ band, upright }: HeadProps) {
  const count = band.heading.at(-1)?.text
  return (
    <p className={upright ? 'map-band-far' : 'map-band-far is-across'}>
      {`${band.name}\u00a0`}
      <small>{count}</small>
    </p>
  )
}
