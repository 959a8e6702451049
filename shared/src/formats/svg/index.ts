export { fontFaces } from './font-style.js'
export { type FoundModel, readModelFromSvg } from './read.js'
export { type SvgOptions, writeSvg } from './write.js'
export { writeThumbnail } from './write-thumbnail.js'
