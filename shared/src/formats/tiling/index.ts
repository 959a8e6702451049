export { type TileWords, tileWords } from './tile-words.js'
export { READABLE_SCALE, type Tile, type Tiling, tilingOf } from './tiling-of.js'
