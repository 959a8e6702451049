import type { Theory } from '../../model/index.js'
import type { Scene, SceneLink, Theme } from '../../scene/index.js'
import { bandPieces, ceilingPieces, groupPieces, lanePieces, spherePieces } from './area-pieces.js'
import { boxPiece } from './box-piece.js'
import type { DrawingContext } from './drawing-context.js'
import { keyPieces } from './key-pieces.js'
import { legendPieces } from './legend-pieces.js'
import { LINK_ENDS, linePiece, onLinkPieces } from './link-pieces.js'
import type { Piece } from './pieces.js'
import type { Place } from './place.js'
import { sitesIn } from './sites.js'

export interface FigureOptions {
  /** Whose figure it is: labels are written in full from here. */
  readonly theory: Theory
  readonly theme: Theme
  /** What is behind the figure, `#rrggbb`. */
  readonly ground: string
  /** BCP 47 tag that was asked for. */
  readonly language: string
  readonly place: Place
  /** Ids of shapes begin here; all are unique from here on. */
  readonly firstId: number
  /** How much wider than Arial the letters of the page's font may be; 1 unless said. */
  readonly widen?: number
}

/** A figure as pieces that PowerPoint and Word draw alike, the lowest first, and the first id that is still free. */
export function figurePieces(scene: Scene, options: FigureOptions): { pieces: readonly Piece[]; freeId: number } {
  let freeId = options.firstId
  const context: DrawingContext = {
    theory: options.theory,
    theme: options.theme,
    ground: options.ground,
    language: options.language,
    place: options.place,
    widen: options.widen ?? 1,
    sites: sitesIn(scene),
    strips: scene.bands.filter(({ placement }) => placement === 'main').map(({ ground }) => ground),
    shapeOf: new Map(),
    nextId: () => freeId++,
  }
  const names = new Map([...scene.boxes, ...scene.groups, ...scene.links].map(({ id, name }) => [id, name]))
  const areas = [
    ...scene.bands.flatMap((band) => bandPieces(context, band)),
    ...scene.lanes.flatMap((lane) => lanePieces(context, lane)),
    ...scene.spheres.flatMap((sphere) => spherePieces(context, sphere)),
    ...(scene.ceiling === null ? [] : ceilingPieces(context, scene.ceiling)),
    ...scene.groups.flatMap((group) => groupPieces(context, group)),
  ]
  // What lines hold at has its id before them.
  const boxes = scene.boxes.map((box) => boxPiece(context, box))
  const lineOf = (link: SceneLink) => linePiece(context, link, names)
  const pieces = [
    ...areas,
    ...scene.links.filter((link) => !standsOnEdge(link)).map(lineOf),
    ...boxes,
    ...scene.links.filter(standsOnEdge).map(lineOf),
    ...scene.links.flatMap((link) => onLinkPieces(context, link)),
    ...(scene.key === null ? [] : keyPieces(context, scene.key)),
    ...(scene.legend === null ? [] : legendPieces(context, scene.legend)),
  ]
  return { pieces, freeId }
}

/** Rings and diamonds have their middle where the line ends: half of them would be under the box. */
function standsOnEdge({ kind }: SceneLink): boolean {
  return LINK_ENDS[kind] === 'oval' || LINK_ENDS[kind] === 'diamond'
}
