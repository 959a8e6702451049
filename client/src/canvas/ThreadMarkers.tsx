import type { Rect } from '@throughline/shared/layout'
import { type Id, WHOLE_THEORY } from '@throughline/shared/model'
import { memo, useEffect, useState } from 'react'
import { openThread, ThreadSign } from '../comments/index.js'
import { useShownVersion } from '../history/index.js'
import { t } from '../i18n/index.js'
import type { LivePicture } from '../picture/index.js'
import { useEditor } from '../state/index.js'
import { openThreadsByPlace, type ShownThread, useThreadChoice, useThreads } from '../threads/index.js'
import { Icon } from '../ui/index.js'
import { isInside } from './geometry.js'
import { middleOfLink } from './link-line.js'
import { useMap, useMapState, useThingOnMap } from './map-context.js'
import { useNear } from './useNear.js'
import './thread-markers.css'

/** More markers than this at one thing are counted. */
const MOST_AT_ONCE = 3

/**
 * Where people say something: beside the panel a marker for each open thread, else how many there are. They stand in map
 * pixels, so that the camera moves them without us, and keep their size on the screen.
 */
export function ThreadMarkers() {
  const { session, view } = useMap()
  const { rect: near } = useNear(view)
  const places = useThreads(session, ({ threads }) => openThreadsByPlace(threads))
  const isPresenting = useEditor((editor) => editor.presenting !== null)
  const isOfAnotherTime = useShownVersion() !== null
  if (isPresenting || isOfAnotherTime) return null
  return [...places].map(([id, threads]) =>
    id === WHOLE_THEORY ? (
      <MarkersOfWhole key={id} threads={threads} />
    ) : (
      <MarkersAt key={id} id={id} threads={threads} near={near} />
    ),
  )
}

interface MarkersAtProps {
  readonly id: Id
  readonly threads: readonly ShownThread[]
  readonly near: Rect
}

const MarkersAt = memo(function MarkersAt({ id, threads, near }: MarkersAtProps) {
  const { picture } = useMap()
  const dragged = useMapState((state) => state.dragged.boxes.get(id))
  useThingOnMap(id)
  const place = placeOf(picture, id, dragged)
  if (place === null || !isInside(place, near)) return null
  return <Markers place={place} threads={threads} label={t('comments.onMap', { count: threads.length })} />
})

/** What is said of the whole stands above the beginning of the theory's own map. */
function MarkersOfWhole({ threads }: Pick<MarkersAtProps, 'threads'>) {
  const { picture } = useMap()
  const isWhole = useEditor((editor) => editor.within === null)
  const [, draw] = useState(0)
  useEffect(() => picture.onChange(() => draw((times) => times + 1)), [picture])
  if (!isWhole) return null
  const { x, y } = picture.layout().bounds
  const label = t('comments.onWhole', { count: threads.length })
  return <Markers place={{ kind: 'theory', x, y }} threads={threads} label={label} />
}

interface MarkersProps extends Pick<MarkersAtProps, 'threads'> {
  readonly place: Place
  /** What the sign that counts them is called. */
  readonly label: string
}

function Markers({ place, threads, label }: MarkersProps) {
  const { session } = useMap()
  const isPanelOpen = useEditor((editor) => editor.panel === 'comments')
  const open = useThreadChoice((choice) => choice.open)
  const [first] = threads
  if (first === undefined) return null
  const shown = isPanelOpen ? markersShown(threads, open) : []
  const more = threads.length - shown.length
  return (
    <div className={`thread-place at-${place.kind}`} style={{ left: place.x, top: place.y }}>
      <div className="thread-markers">
        {shown.map((thread) => (
          <button
            key={thread.id}
            type="button"
            tabIndex={-1}
            className="thread-marker"
            onClick={() => openThread(session, thread)}
          >
            <ThreadSign thread={thread} isOn={thread.id === open} />
          </button>
        ))}
        {more === 0 ? null : (
          <button
            type="button"
            tabIndex={-1}
            className="thread-marker thread-count-mark"
            aria-label={label}
            title={label}
            onClick={() => openThread(session, threads.find((thread) => !shown.includes(thread)) ?? first)}
          >
            {isPanelOpen ? '+' : <Icon name="comment" size={12} />}
            {more}
          </button>
        )}
      </div>
    </div>
  )
}

/** The one that is open is among them. */
function markersShown(threads: readonly ShownThread[], open: Id | null): readonly ShownThread[] {
  if (threads.length <= MOST_AT_ONCE) return threads
  const at = threads.findIndex(({ id }) => id === open)
  const from = Math.max(0, Math.min(at - 1, threads.length - MOST_AT_ONCE + 1))
  return threads.slice(from, from + MOST_AT_ONCE - 1)
}

interface Place {
  readonly kind: 'box' | 'link' | 'band' | 'theory'
  readonly x: number
  readonly y: number
}

/** Where markers stand, map pixels: a box's or group's upper right corner, right of a link's pill, in a band's lower corner. */
function placeOf(
  picture: LivePicture,
  id: Id,
  dragged: { x: number; y: number; width: number } | undefined,
): Place | null {
  const box = dragged ?? picture.placeOf(id)
  if (box !== undefined) return { kind: 'box', x: box.x + box.width, y: box.y }
  const link = picture.link(id)
  if (link?.pill != null) {
    const { x, y, width, height } = link.pill.rect
    return { kind: 'link', x: x + width, y: y + height / 2 }
  }
  if (link !== undefined) return { kind: 'link', ...middleOfLink(link) }
  const ground = picture.band(id)?.ground
  return ground === undefined ? null : { kind: 'band', x: ground.x + ground.width, y: ground.y + ground.height }
}
