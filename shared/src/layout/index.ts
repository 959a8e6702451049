export { ALIGNMENTS, type Alignment, alignedPositions } from './aligned-positions.js'
export { boxSizes } from './box-sizes.js'
export { LANE_HEAD } from './dimensions.js'
export { DISTRIBUTIONS, type Distribution, distributedPositions } from './distributed-positions.js'
export {
  bottomOf,
  centreOf,
  contains,
  grown,
  overlaps,
  type Point,
  type Rect,
  rightOf,
  type Size,
  sameRect,
  unionOf,
} from './geometry.js'
export { lanesOf, NOBODY } from './lanes-of.js'
export type {
  BandArea,
  BoxRoom,
  BoxSizer,
  LinkMark,
  LinkRun,
  LinkSizer,
  MapLayout,
  Route,
  WordsPlace,
} from './map-layout.js'
export { CEILING_ROOM, roomOverHeads, SPHERE_ROOM } from './marks-room.js'
export { placeAt } from './place-at.js'
export { placeTheory } from './place-theory.js'
export { quickRoutes } from './quick-routes.js'
export { type RoutedBefore, routeLinks, routesKept } from './route-links.js'
export { quickRoute } from './routing/quick-route.js'
export { pointOnCurve } from './routing/route-of.js'
export { type Place, tidyPositions } from './tidy-positions.js'
