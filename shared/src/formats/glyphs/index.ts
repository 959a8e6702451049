export { type GlyphCommand, glyphPath } from './glyph-path.js'
export type { Outlines } from './outlines.js'
