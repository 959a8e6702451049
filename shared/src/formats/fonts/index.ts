export type { EmbeddedFont } from './embedded-font.js'
export { embeddedFonts } from './embedded-fonts.js'
export { outlinesOf } from './outlines.js'
