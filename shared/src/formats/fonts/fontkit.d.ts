// The published types are of version 1, and bring Node's buffers. This is what is used here of version 2.
declare module 'fontkit' {
  export function create(bytes: Uint8Array): Font

  export interface Font {
    readonly unitsPerEm: number
    readonly numGlyphs: number
    layout(
      text: string,
      features?: undefined,
      script?: string,
      language?: undefined,
      direction?: 'ltr' | 'rtl',
    ): { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] }
    glyphForCodePoint(codePoint: number): Glyph
    getGlyph(id: number): Glyph
  }

  export interface Glyph {
    readonly id: number
    readonly path: { readonly commands: readonly Command[] }
  }

  export interface Position {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }

  export interface Command {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
    readonly args: readonly number[]
  }
}
