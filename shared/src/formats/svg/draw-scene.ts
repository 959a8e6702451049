import { grown, overlaps, type Rect, unionOf } from '../../layout/index.js'
import { crossingGaps, linkPath, namesIn, type Scene, type SceneBox, type SceneLink } from '../../scene/index.js'
import { tag } from '../markup.js'
import { drawBand, drawCeiling, drawGroup, drawSphere } from './draw-area.js'
import { drawBox } from './draw-box.js'
import { drawKey } from './draw-key.js'
import { drawLane } from './draw-lane.js'
import { drawLegend } from './draw-legend.js'
import { drawLine, drawLinkWords, drawPart } from './draw-link.js'
import type { Look } from './look.js'
import { pathPieces } from './path-pieces.js'
import { titleBlock } from './title-block.js'

/** A scene as SVG elements on the plane of the map. */
export interface DrawnScene {
  /** Everything drawn, with the line below it. */
  readonly bounds: Rect
  /** In the order in which they lie on each other; with `part` without what does not reach into it. */
  elements(part?: Rect): string[]
}

export function drawScene(scene: Scene, look: Look): DrawnScene {
  const crossings = crossingGaps(scene.links, namesIn(scene))
  const names = new Map([...scene.boxes, ...scene.groups, ...scene.links].map(({ id, name }) => [id, name]))
  const block = titleBlock(scene, look)
  const bounds = { ...scene.bounds, height: scene.bounds.height + block.height }
  const { x, y, width } = bounds
  const { legend, key } = scene
  const below = [
    ...scene.bands.map((band) => drawBand(band, look)),
    ...scene.lanes.map((lane) => drawLane(lane, look)),
    ...scene.spheres.map((sphere) => drawSphere(sphere, look)),
    ...(scene.ceiling === null ? [] : [drawCeiling(scene.ceiling, look)]),
    ...scene.groups.map((group) => drawGroup(group, look)),
  ]
  const links = scene.links.map((link) => {
    const d = linkPath(link.points, link.curved, [...link.gaps, ...(crossings.get(link.id) ?? [])])
    const words = { reach: reachOfWords(link), drawn: whenNeeded(() => drawLinkWords(link, names, look)) }
    return { link, d, pieces: whenNeeded(() => pathPieces(d)), reach: reachOfLine(link), words }
  })
  const boxes = scene.boxes.map((box) => ({ reach: reachOfBox(box), drawn: whenNeeded(() => drawBox(box, look)) }))
  const above: Reaching[] = [
    ...(legend === null ? [] : [{ reach: legend.rect, drawn: whenNeeded(() => drawLegend(legend, look)) }]),
    ...(key === null ? [] : [{ reach: key.rect, drawn: whenNeeded(() => drawKey(key, look)) }]),
    ...block.drawn.map((line) => ({
      reach: { x, y: y + scene.bounds.height, width, height: block.height },
      drawn: () => line,
    })),
  ]
  return {
    bounds,
    elements(part) {
      const room = part && grown(part, BEYOND_PX)
      const isIn = ({ reach }: Pick<Reaching, 'reach'>) => room === undefined || overlaps(reach, room)
      const drawnOf = (all: readonly Reaching[]) => all.filter(isIn).map((each) => each.drawn())
      const lines = links.filter(isIn).flatMap(({ link, d, pieces }) => {
        if (room === undefined) return [drawLine(link, d, look)]
        const within = pieces().filter(isIn)
        const hasEnd = overlaps({ ...link.tip, width: 0, height: 0 }, room)
        if (within.length === 0 && !hasEnd) return []
        return [drawPart(link, { d: within.map((piece) => piece.d).join(''), hasEnd }, look)]
      })
      return [
        ...below,
        tag('g', { 'aria-hidden': 'true' }, lines),
        ...drawnOf(boxes),
        ...drawnOf(links.map(({ words }) => words)),
        ...drawnOf(above),
      ]
    },
  }
}

interface Reaching {
  /** Where it is drawn, but for what stands a little over. */
  readonly reach: Rect
  drawn(): string
}

/** What is drawn when it is first needed: of a picture in strips the first can be painted while the next is drawn. */
function whenNeeded<Value>(draw: () => Value): () => Value {
  let known: Value | null = null
  return () => {
    known ??= draw()
    return known
  }
}

/** Nothing stands further over: signs at ends, edges, rings. Map pixels. */
const BEYOND_PX = 32

function reachOfBox({ rect, badge }: SceneBox): Rect {
  return unionOf(badge === null ? [rect] : [rect, badge.rect]) ?? rect
}

function reachOfLine({ points, tip }: SceneLink): Rect {
  const reach = unionOf([...points, tip].map((point) => ({ ...point, width: 0, height: 0 })))
  return reach ?? { ...tip, width: 0, height: 0 }
}

function reachOfWords({ tip, pill, flag, words }: SceneLink): Rect {
  const places = [
    ...[pill, flag].flatMap((sign) => (sign === null ? [] : [sign.rect])),
    ...words.map(({ x, baseline, width }) => ({ x, y: baseline, width, height: 0 })),
  ]
  return unionOf(places) ?? { ...tip, width: 0, height: 0 }
}
