export { pixelsChunk, pngOf } from './png-of.js'
