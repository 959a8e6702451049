/** How a guide asks, in one language. `box`, `from` and `to` are labels in quotation marks. */
export interface GuideWords {
  readonly needs: (box: string) => string
  readonly needsMeans: (box: string) => string
  readonly leadsTo: (box: string) => string
  readonly indicator: (box: string) => string
  readonly figures: (indicator: string) => string
  readonly unwanted: string
  readonly reason: (from: string, to: string) => string
  readonly assumption: (from: string, to: string) => string
  readonly evidence: (from: string, to: string) => string
  readonly scale: string
  readonly rating: (from: string, to: string) => string
  /** What a band without a question of its own asks. */
  readonly band: (label: string) => string
  readonly unlabelled: string
}
