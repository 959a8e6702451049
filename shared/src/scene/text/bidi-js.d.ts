// The package's own types describe an ES module's default export; what Node loads is a function.
declare module 'bidi-js' {
  function bidiFactory(): {
    getEmbeddingLevels(text: string, baseDirection: 'ltr' | 'rtl'): { readonly levels: Uint8Array }
    getMirroredCharacter(character: string): string | null
  }
  export = bidiFactory
}
