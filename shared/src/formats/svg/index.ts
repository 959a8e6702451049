export { figureOf, keptText } from './figure-of.js'
export { fontFaces } from './font-style.js'
export { writeSvg } from './write.js'
export { writeThumbnail } from './write-thumbnail.js'
