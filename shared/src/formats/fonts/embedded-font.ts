/** A font that can be put into an SVG or a page. */
export interface EmbeddedFont {
  readonly family: string
  readonly weight: number
  /** A WOFF file. */
  readonly base64: string
}
