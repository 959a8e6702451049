export { type FoundModel, readModelFromSvg } from './read.js'
export { type EmbeddedFont, type SvgOptions, writeSvg } from './write.js'
export { writeThumbnail } from './write-thumbnail.js'
