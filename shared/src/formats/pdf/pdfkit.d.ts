// The published types bring all of Node's into a package that knows no Node, and lack what tagging needs. This is what
// is used here of version 0.20, internals included.
declare module 'pdfkit' {
  export class PDFDocument {
    constructor(options: DocumentOptions)
    readonly page: Page
    readonly info: Record<string, unknown>
    readonly outline: OutlineItem
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void

    addPage(options: PageOptions): this
    bufferedPageRange(): { readonly start: number; readonly count: number }
    switchToPage(index: number): Page

    registerFont(name: string, bytes: Uint8Array): this
    font(name: string): this
    fontSize(size: number): this
    widthOfString(text: string, options?: { readonly features?: readonly string[] }): number
    text(text: string, x: number, y: number, options: TextOptions): this

    /** The font that was asked for last. */
    readonly _font: EmbeddedFont
    addContent(operators: string): this

    save(): this
    restore(): this
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this
    translate(x: number, y: number): this
    rotate(degrees: number): this
    scale(factor: number): this
    rect(x: number, y: number, width: number, height: number): this
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this
    path(d: string): this
    clip(): this
    /** In the colour that was chosen last unless given. */
    fill(colour?: string): this
    stroke(colour: string): this
    fillAndStroke(fill: string, stroke: string): this
    fillColor(colour: string): this
    lineWidth(width: number): this
    lineCap(cap: 'butt' | 'round'): this
    lineJoin(join: 'miter' | 'round'): this
    dash(lengths: readonly number[]): this
    opacity(opacity: number): this

    struct(type: string, options?: StructureOptions): StructureElement
    addStructure(element: StructureElement): this
    markStructureContent(type: string): StructureContent
    markContent(type: 'Artifact', options?: { readonly type?: 'Pagination' | 'Layout' }): this
    markContent(type: 'Span', options: { readonly actual: string }): this
    endMarkedContent(): this

    link(x: number, y: number, width: number, height: number, url: string, options: LinkOptions): this
    file(bytes: Uint8Array, options: AttachmentOptions): unknown

    /** Adds to the XMP packet. */
    appendXML(xml: string): void
    /** Adds title, author and dates to the XMP packet; called once, by `end`. */
    _addInfo(): void
  }

  export interface DocumentOptions {
    readonly pdfVersion: '1.7'
    readonly subset: 'PDF/A-3a'
    readonly tagged: true
    readonly displayTitle: true
    readonly lang: string
    readonly autoFirstPage: false
    readonly bufferPages: true
    /** Null: no font before the first that is asked for. */
    readonly font: null
    readonly info: Readonly<Record<string, string | Date>>
  }

  export interface PageOptions {
    readonly size: readonly [width: number, height: number]
    readonly margin: number
  }

  export interface Page {
    readonly width: number
    readonly height: number
    readonly fonts: Record<string, unknown>
  }

  export interface EmbeddedFont {
    readonly id: string
    /** Of fontkit. */
    readonly font: {
      readonly unitsPerEm: number
      getGlyph: (id: number, codePoints?: readonly number[]) => Glyph | null
    }
    /** What of it the file will hold: the glyphs in the order of their codes there. */
    readonly subset: { readonly glyphs: number[] }
    /** By code: what a glyph stands for, and its width in thousandths of an em. */
    readonly unicode: (readonly number[])[]
    readonly widths: number[]
    ref(): unknown
    /** Glyphs in the order in which they stand from left to right; numbers are thousandths of an em. */
    layout(text: string, features: readonly string[]): ShapedText
  }

  export interface Glyph {
    readonly id: number
    readonly codePoints: readonly number[]
    /** In units of the font, as are its outlines. */
    readonly advanceWidth: number
    readonly path: { toSVG(): string }
  }

  export interface ShapedText {
    /** Found out from the script: digits of Arabic too count as running from right to left. */
    readonly direction: 'ltr' | 'rtl'
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[]
  }

  export interface TextOptions {
    readonly lineBreak: false
    readonly baseline: 'alphabetic'
    /** Given, even when empty, the text is shaped in one piece; else word by word. */
    readonly features?: readonly string[]
  }

  export interface StructureOptions {
    readonly lang?: string
    readonly alt?: string
    /** Left, top, right, bottom on the current page. */
    readonly bbox?: readonly [number, number, number, number]
    readonly scope?: 'Column' | 'Row'
  }

  export interface StructureElement {
    readonly dictionary: { readonly data: Record<string, unknown> }
    add(child: StructureElement | StructureContent): this
    end(): void
  }

  export interface StructureContent {
    readonly refs: readonly unknown[]
  }

  export interface OutlineItem {
    addItem(title: string, options: OutlineOptions): OutlineItem
  }

  export interface OutlineOptions {
    /** `false`: at a place on the page, whose zoom stays. */
    readonly fit: false
    /** From the right edge of the page. */
    readonly left: number
    readonly top: number
    readonly expanded: boolean
  }

  export interface LinkOptions {
    readonly structParent: StructureElement
    // biome-ignore lint/complexity/noBannedTypes: pdfkit tells strings from names by this
    readonly Contents: String
  }

  export interface AttachmentOptions {
    readonly name: string
    readonly type: string
    readonly description: string
    readonly relationship: 'Source'
  }
}
