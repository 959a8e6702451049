export type { Point, Rect } from './geometry.js'
export type { BandArea, BoxRoom, BoxSizer, MapLayout, Route } from './map-layout.js'
