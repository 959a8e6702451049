import { quickRoute } from '@throughline/shared/layout'
import type { Id } from '@throughline/shared/model'
import { linkPath } from '@throughline/shared/scene'
import { Suspense } from 'react'
import { AroundVersion, useShownVersion } from '../history/index.js'
import { t } from '../i18n/index.js'
import { useAboutOthers, useMayEdit } from '../session/index.js'
import { useEditor } from '../state/index.js'
import { firstViewSettled, later } from '../ui/index.js'
import { middleOfLink } from './link-line.js'
import { useMap, useMapState, useThingOnMap } from './map-context.js'
import { useNear } from './useNear.js'
import './overlay.css'

const ReadOnlyBoxes = later(() => import('./ReadOnlyBoxes.js').then((own) => own.ReadOnlyBoxes))
const ThreadMarkers = later(() => import('./ThreadMarkers.js').then((own) => own.ThreadMarkers), firstViewSettled)

/** What lies over the boxes, in map pixels: where others are, guides, the marquee, a link on its way. */
export function Overlay() {
  return (
    <>
      <FoundRings />
      <Rings />
      <StepRing />
      <FocusedLink />
      <Guides />
      <Marquee />
      <LinkOnItsWay />
      <Suspense fallback={null}>
        <OverVersion />
      </Suspense>
      <Suspense fallback={null}>
        <ThreadMarkers />
      </Suspense>
    </>
  )
}

/** What differs between two versions, or that nothing here can be changed. */
function OverVersion() {
  const { session } = useMap()
  const shown = useShownVersion()
  const mayEdit = useMayEdit(session)
  if (shown?.kind === 'comparison') return <OverComparison />
  return mayEdit ? null : <ReadOnlyBoxes />
}

function OverComparison() {
  const { picture, view } = useMap()
  return <AroundVersion part="over" picture={picture} near={useNear(view)} />
}

/** Round what the search has found words in. */
function FoundRings() {
  const found = useEditor((editor) => editor.found)
  return [...found].slice(0, MOST_FOUND).map((id) => <FoundRing key={id} id={id} />)
}

/** More are not told apart anyway. */
const MOST_FOUND = 200

function FoundRing({ id }: { readonly id: Id }) {
  const map = useMap()
  useThingOnMap(id)
  const rect = map.picture.placeOf(id) ?? pillOf(map, id)
  if (rect === undefined) return null
  return <div className="map-found" style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }} />
}

/** More rings than this for one person say nothing more. */
const MOST_RINGS = 30

/** Round what others have selected a dashed ring, round what they write in a solid one, each with a name. */
function Rings() {
  const { session } = useMap()
  const here = useAboutOthers(session, (others) =>
    others.map(({ clientId, name, colour, selection, editing }) => {
      const writing = editing === null ? null : (editing.split('/')[1] ?? null)
      const rest = selection.slice(0, MOST_RINGS).filter((id) => id !== writing)
      return { clientId, name, colour, writing, rest }
    }),
  )
  return here.map(({ clientId, name, colour, writing, rest }) => (
    <div key={clientId} className={`person-${colour}`}>
      {writing === null ? null : <Ring id={writing} label={t('canvas.isTyping', { name })} writing />}
      {rest.map((id, at) => (
        <Ring key={id} id={id} label={at === 0 ? name : null} writing={false} />
      ))}
    </div>
  ))
}

/** Round the box that a presentation has come to. */
function StepRing() {
  const map = useMap()
  const at = useEditor(({ light }) => (light?.kind === 'step' ? light.at : null))
  useThingOnMap(at ?? '')
  const rect = at === null ? undefined : map.picture.placeOf(at)
  if (rect === undefined) return null
  return <div className="map-step" style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }} />
}

interface RingProps {
  readonly id: Id
  readonly label: string | null
  readonly writing: boolean
}

function Ring({ id, label, writing }: RingProps) {
  const map = useMap()
  const dragged = useMapState((state) => state.dragged.boxes.get(id))
  useThingOnMap(id)
  const rect = dragged ?? map.picture.placeOf(id) ?? pillOf(map, id)
  if (rect === undefined) return null
  return (
    <div
      className={writing ? 'map-ring is-writing' : 'map-ring'}
      style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}
    >
      {label === null ? null : <span className="map-ring-name">{label}</span>}
    </div>
  )
}

function pillOf({ picture }: ReturnType<typeof useMap>, id: Id) {
  const link = picture.link(id)
  if (link === undefined) return undefined
  const { x, y } = middleOfLink(link)
  return link.pill?.rect ?? { x: x - 8, y: y - 8, width: 16, height: 16 }
}

/** A link has no element of its own: round its pill or middle stands the focus. */
function FocusedLink() {
  const map = useMap()
  const keyboard = useMapState((state) => state.keyboard)
  const focused = useEditor((state) => state.focused)
  const rect = keyboard && focused !== null ? pillOf(map, focused) : undefined
  if (rect === undefined) return null
  return (
    <div className="map-link-focus" style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }} />
  )
}

function Guides() {
  const lines = useMapState((state) => state.drag?.guides)
  const guide = useMapState((state) => state.guide)
  const guides = guide === null ? lines : [guide]
  return guides?.map(({ axis, at, from, to }) => (
    <div
      key={`${axis} ${at}`}
      className={`map-guide is-${axis}`}
      style={axis === 'x' ? { left: at, top: from, height: to - from } : { top: at, left: from, width: to - from }}
    />
  ))
}

function Marquee() {
  const marquee = useMapState((state) => state.marquee)
  if (marquee === null) return null
  const { x: left, y: top, width, height } = marquee
  return <div className="map-marquee" style={{ left, top, width, height }} />
}

function LinkOnItsWay() {
  const { picture, session } = useMap()
  const linking = useMapState((state) => state.linking)
  if (linking === null) return null
  const from = picture.placeOf(linking.from)
  const over = linking.over === null ? undefined : picture.placeOf(linking.over)
  if (from === undefined) return null
  const to = over ?? { ...linking.at, width: 0, height: 0 }
  const { points, curved } = quickRoute(from, to, 'leads-to', session.theory().details.flow)
  return (
    <svg className="map-link-on-its-way" width="1" height="1" aria-hidden="true">
      <path d={linkPath(points, curved)} />
    </svg>
  )
}
