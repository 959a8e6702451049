import type { TheoryChange } from '@throughline/shared/document'
import { mapOf } from '@throughline/shared/graph'
import {
  type BandArea,
  type BoxSizer,
  type MapLayout,
  placeTheory,
  type Route,
  type RoutedBefore,
  routesKept,
} from '@throughline/shared/layout'
import type { Band, Element, Group, Id, Link, Theory } from '@throughline/shared/model'
import {
  boxSizer,
  type Measure,
  namesIn,
  type PictureContext,
  type PictureLens,
  type PictureLight,
  type Scene,
  type SceneBand,
  type SceneBox,
  type SceneGroup,
  type SceneLink,
  type Surroundings,
  sceneBand,
  sceneBox,
  sceneBoxName,
  sceneGroup,
  sceneLink,
  wordsIn,
} from '@throughline/shared/scene'
import type { Session } from '../session/index.js'
import { type LayoutThread, layoutThread } from './layout-thread.js'
import { Listeners } from './listeners.js'
import { LiveGaps } from './live-gaps.js'
import { LiveRoutes } from './live-routes.js'
import { type Ground, LiveSurroundings } from './live-surroundings.js'
import { mapChange } from './map-change.js'
import { movedAlong } from './moved-along.js'
import { movesNothing } from './moves-nothing.js'
import { placingLater } from './placing-later.js'
import { SceneParts } from './scene-parts.js'
import { LEGEND, SETTLED, seenOtherwise } from './seen-otherwise.js'
import { touchedBy } from './touched.js'
import { withoutThings } from './without-things.js'

/** What may be asked of the picture of one map of an open theory. It is kept up to date thing by thing. */
export interface LivePicture {
  /** The part of the theory that stands on the map that is shown. */
  theory(): Theory
  /** The theory as it can be seen: without what the lens hides. */
  visible(): Theory
  layout(): MapLayout
  routes(): ReadonlyMap<Id, Route>
  /** Links run as they do in every window and figure; not while better routes are on their way. */
  isSettled(): boolean
  /** What pictures are drawn with: for parts that are drawn in passing, such as links of a dragged box. */
  context(): PictureContext
  box(id: Id): SceneBox | undefined
  /** Where a box stands and what it is called, which is known before it is drawn. */
  rectOf(id: Id): Rect | undefined
  /** Where a box stands, or the frame of a group. */
  placeOf(id: Id): Rect | undefined
  boxName(id: Id): string | undefined
  link(id: Id): SceneLink | undefined
  band(id: Id): SceneBand | undefined
  group(id: Id): SceneGroup | undefined
  /** Where a link is left out because another runs over it. */
  gapsOf(link: Id): readonly Rect[]
  /** Another with each time that a thing is drawn otherwise; undefined where it is not on the map. */
  drawingOf(id: Id): unknown
  /** All of it, in the order in which it is drawn. */
  scene(): Scene
  /** All of it but its boxes, which are drawn when somebody looks at them. Put together anew after every change. */
  surroundings(): Surroundings
  /** What lies under links and boxes. */
  ground(): Ground
  readonly measure: Measure
  /** Shows the map of the sub-model of a box; null: the theory's own. */
  showMap(within: Id | null): void
  /** Shows labels in this language where they have it; undefined: the theory's main one. */
  showLanguage(language: string | undefined): void
  /** Looks through a lens, asked again whenever the theory changes; null: through none. */
  showLens(read: ((theory: Theory) => PictureLens) | null): void
  /** Lets everything else step back; null: nothing steps back. */
  showLight(light: PictureLight | null): void
  /** Draws everything anew: fonts have come, so that widths are others. */
  remeasure(): void
  /** Called when the drawing of this one thing has changed, or it has gone. */
  onThing(id: Id, listener: () => void): () => void
  /** Called once per change, with the ids of all things whose drawing has changed or that have gone. */
  onChange(listener: (changed: ReadonlySet<Id>) => void): () => void
  close(): void
}

type Rect = MapLayout['bounds']

const NOTHING: ReadonlySet<Id> = new Set()

/** What a picture needs of a session. */
export type PictureSource = Pick<Session, 'theory' | 'onTheoryChange'>

/** The picture of an open theory: layout, routes and scene, of which a change redoes only what it touches. */
export function livePicture(
  session: PictureSource,
  measure: Measure,
  interfaceLanguage = 'en',
  thread: Pick<LayoutThread, 'ask' | 'drop'> = layoutThread,
): LivePicture {
  const words = wordsIn(interfaceLanguage)
  const listeners = new Listeners()
  const boxes = new SceneParts((element: Element, rect: Rect) => sceneBox(context, element, rect))
  const links = new SceneParts((link: Link, route: Route) => sceneLink(context, link, route))
  const bands = new SceneParts((band: Band, area: BandArea) => sceneBand(context, band, area))
  const groups = new SceneParts((group: Group, rect: Rect) => sceneGroup(context, group, rect))
  let language: string | undefined
  let within: Id | null = null
  let readLens: ((theory: Theory) => PictureLens) | null = null
  let light: PictureLight | null = null
  let context: PictureContext
  let layout: MapLayout
  let drawn: MapLayout | null = null
  let routes: ReadonlyMap<Id, Route>
  const surroundings = new LiveSurroundings(() => ({
    ...{ context, layout, boxes: () => boxes.places() },
    bands: () => bands.inOrder(context.theory.bands),
    groups: () => groups.inOrder(context.theory.groups),
    links: () => links.inOrder(context.theory.links),
  }))
  const gaps = new LiveGaps(() => ({ links, names: () => namesIn(surroundings.whole()), settled: live.isSettled() }))

  const placing = placingLater(placeAll)
  const live = new LiveRoutes({
    measure,
    wordsLanguage: interfaceLanguage,
    thread,
    onSettled(settled) {
      routes = routesKept(routes, settled)
      const changed = renew(context, { stale: NOTHING, moved: null })
      changed.add(SETTLED)
      listeners.tell(changed)
    },
  })

  draw(mapOf(session.theory(), within), null)
  const stop = session.onTheoryChange((change) => {
    const onMap = mapChange(change, within)
    listeners.tell(draw(onMap.theory, change.detailsChanged ? null : onMap))
  })

  return {
    theory: () => context.theory,
    visible: () => withoutThings(context.theory, context.lens?.hidden ?? NOTHING),
    layout: () => layout,
    routes: () => routes,
    isSettled: () => live.isSettled(),
    context: () => context,
    box: (id) => boxes.get(id),
    rectOf: (id) => boxes.placeOf(id),
    placeOf: (id) => boxes.placeOf(id) ?? groups.get(id)?.rect,
    boxName(id) {
      const element = boxes.placeOf(id) === undefined ? undefined : context.theory.elements.get(id)
      return element === undefined ? undefined : sceneBoxName(context, element)
    },
    drawingOf: (id) => boxes.drawingOf(id) ?? links.drawingOf(id) ?? groups.drawingOf(id) ?? bands.drawingOf(id),
    link: (id) => links.get(id),
    band: (id) => bands.get(id),
    group: (id) => groups.get(id),
    gapsOf: (id) => gaps.of(id),
    scene: () => ({ ...surroundings.whole(), boxes: boxes.inOrder(context.theory.elements) }),
    surroundings: () => surroundings.whole(),
    ground: () => surroundings.ground(),
    measure,
    showMap(wanted) {
      if (wanted === within) return
      within = wanted
      listeners.tell(draw(mapOf(session.theory(), within), null))
    },
    showLanguage(wanted) {
      if (wanted === language) return
      language = wanted
      listeners.tell(draw(context.theory, null))
    },
    showLens(read) {
      readLens = read
      listeners.tell(look())
    },
    showLight(wanted) {
      if (wanted === light) return
      light = wanted
      listeners.tell(look())
    },
    remeasure: () => listeners.tell(draw(context.theory, null)),
    onThing: (id, listener) => listeners.onThing(id, listener),
    onChange: (listener) => listeners.onChange(listener),
    close() {
      stop()
      placing.drop()
      live.close()
    },
  }

  /** Brings everything up to date and gives what looks otherwise now. Without a change: draws all of it. */
  function draw(theory: Theory, change: TheoryChange | null): Set<Id> {
    const before: RoutedBefore | undefined = drawn === null ? undefined : { layout: drawn, routes }
    const touched = change === null ? null : touchedBy(change)
    const sizer = boxSizer(theory, measure, words, language)
    const stands = change !== null && touched !== null && movesNothing(change, { touched, layout, sizer })
    const moved = stands ? NOTHING : moveAlong(change, { touched, sizer })
    if (moved === null) {
      placing.drop()
      layout = placeTheory(theory, sizer, change === null ? undefined : before?.layout)
      routes = live.routesOf({ theory, layout, language }, before)
      drawn = layout
    }
    const seen = seenNow(theory)
    const stale = touched === null ? null : new Set([...touched, ...seenOtherwise(context, seen)])
    return renew(seen, { stale, moved })
  }

  /**
   * Moves only what a change has moved, where that may do for a moment and can be told; all of it is placed later. Gives
   * the boxes and links that stand elsewhere; null: all is to be placed now.
   */
  function moveAlong(
    change: TheoryChange | null,
    { touched, sizer }: { readonly touched: ReadonlySet<Id> | null; readonly sizer: BoxSizer },
  ): ReadonlySet<Id> | null {
    if (change === null || touched === null || !placing.mayWait(change.theory)) return null
    const along = movedAlong(change, { touched, layout, sizer })
    if (along === null) return null
    layout = along.layout
    const after = live.afterMoves({ theory: change.theory, layout }, { routes, moved: along.moved })
    routes = after.routes
    drawn = layout
    placing.ask(change.theory)
    return new Set([...along.moved, ...after.rerouted])
  }

  /** Places all of it, as every window does. */
  function placeAll(): void {
    const { theory } = context
    const before = { layout, routes }
    layout = placeTheory(theory, boxSizer(theory, measure, words, language), layout)
    routes = live.routesOf({ theory, layout, language }, before)
    drawn = layout
    const changed = renew(context, { stale: NOTHING, moved: null })
    if (live.isSettled()) changed.add(SETTLED)
    listeners.tell(changed)
  }

  /** The same theory in the same places, seen otherwise. */
  function look(): Set<Id> {
    const seen = seenNow(context.theory)
    return renew(seen, { stale: seenOtherwise(context, seen), moved: NOTHING })
  }

  function seenNow(theory: Theory): PictureContext {
    return { theory, measure, words, language, lens: readLens?.(theory) ?? null, light }
  }

  /**
   * @param stale what must be drawn anew; null: everything
   * @param moved what may stand elsewhere; null: anything may, or have come or gone
   */
  function renew(
    seen: PictureContext,
    { stale, moved }: { readonly stale: ReadonlySet<Id> | null; readonly moved: ReadonlySet<Id> | null },
  ): Set<Id> {
    const hidden = seen.lens?.hidden ?? NOTHING
    const isAnyPossible = stale === null || moved === null || hidden !== (context.lens?.hidden ?? NOTHING)
    context = seen
    surroundings.forget()
    gaps.forget()
    const { theory } = seen
    const changed = new Set<Id>()
    if (stale?.has(LEGEND)) changed.add(LEGEND)
    const renewal = { stale, among: isAnyPossible ? null : new Set([...stale, ...moved]), hidden, changed }
    boxes.renew(theory.elements, layout.boxes, renewal)
    links.renew(theory.links, routes, renewal)
    bands.renew(theory.bands, layout.bands, renewal)
    groups.renew(theory.groups, layout.groups, renewal)
    return changed
  }
}
