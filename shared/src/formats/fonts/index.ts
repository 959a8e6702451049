export type { EmbeddedFont } from './embedded-font.js'
export { embeddedFonts } from './embedded-fonts.js'
export { type Outlines, outlinesOf } from './outlines.js'
