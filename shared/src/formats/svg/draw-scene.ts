import { grown, overlaps, type Rect, unionOf } from '../../layout/index.js'
import { crossingGaps, namesIn, type Scene, type SceneBox, type SceneLink } from '../../scene/index.js'
import { tag } from '../markup.js'
import { drawBand, drawCeiling, drawGroup, drawSphere } from './draw-area.js'
import { drawBox } from './draw-box.js'
import { drawKey } from './draw-key.js'
import { drawLane } from './draw-lane.js'
import { drawLegend } from './draw-legend.js'
import { drawLine, drawLinkWords } from './draw-link.js'
import type { Look } from './look.js'
import { titleBlock } from './title-block.js'

/** A scene as SVG elements on the plane of the map. */
export interface DrawnScene {
  /** Everything drawn, with the line below it. */
  readonly bounds: Rect
  /** In the order in which they lie on each other; with `part` without what does not reach into it. */
  elements(part?: Rect): string[]
}

export function drawScene(scene: Scene, look: Look, ground: string | null): DrawnScene {
  const crossings = crossingGaps(scene.links, namesIn(scene))
  const names = new Map([...scene.boxes, ...scene.groups, ...scene.links].map(({ id, name }) => [id, name]))
  const block = titleBlock(scene, look)
  const bounds = { ...scene.bounds, height: scene.bounds.height + block.height }
  const { x, y, width, height } = bounds
  const below = [
    ...(ground === null ? [] : [tag('rect', { x, y, width, height, fill: ground })]),
    ...scene.bands.map((band) => drawBand(band, look)),
    ...scene.lanes.map((lane) => drawLane(lane, look)),
    ...scene.spheres.map((sphere) => drawSphere(sphere, look)),
    ...(scene.ceiling === null ? [] : [drawCeiling(scene.ceiling, look)]),
    ...scene.groups.map((group) => drawGroup(group, look)),
  ]
  const links = scene.links.map((link) => ({
    reach: reachOfLink(link),
    line: drawLine(link, crossings.get(link.id) ?? [], look),
    words: drawLinkWords(link, names, look),
  }))
  const boxes = scene.boxes.map((box) => ({ reach: reachOfBox(box), drawn: drawBox(box, look) }))
  const above = [
    ...(scene.legend === null ? [] : [{ reach: scene.legend.rect, drawn: drawLegend(scene.legend, look) }]),
    ...(scene.key === null ? [] : [{ reach: scene.key.rect, drawn: drawKey(scene.key, look) }]),
    ...block.drawn.map((drawn) => ({ reach: { x, y: y + scene.bounds.height, width, height: block.height }, drawn })),
  ]
  return {
    bounds,
    elements(part) {
      const isIn = ({ reach }: Reaching) => part === undefined || overlaps(grown(reach, BEYOND_PX), part)
      const linksIn = links.filter(isIn)
      return [
        ...below,
        tag(
          'g',
          { 'aria-hidden': 'true' },
          linksIn.map(({ line }) => line),
        ),
        ...boxes.filter(isIn).map(({ drawn }) => drawn),
        ...linksIn.map(({ words }) => words),
        ...above.filter(isIn).map(({ drawn }) => drawn),
      ]
    },
  }
}

interface Reaching {
  /** Where it is drawn, but for what stands a little over. */
  readonly reach: Rect
}

/** Nothing stands further over: signs at ends, edges, rings. Map pixels. */
const BEYOND_PX = 32

function reachOfBox({ rect, badge }: SceneBox): Rect {
  return unionOf(badge === null ? [rect] : [rect, badge.rect]) ?? rect
}

function reachOfLink({ points, tip, pill, flag, words }: SceneLink): Rect {
  const places = [
    ...[...points, tip].map((point) => ({ ...point, width: 0, height: 0 })),
    ...[pill, flag].flatMap((sign) => (sign === null ? [] : [sign.rect])),
    ...words.map(({ x, baseline, width }) => ({ x, y: baseline, width, height: 0 })),
  ]
  return unionOf(places) ?? { ...tip, width: 0, height: 0 }
}
