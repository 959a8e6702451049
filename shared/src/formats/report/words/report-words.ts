/** Headings, titles of columns and sentences of reports in one language. */
export interface ReportWords {
  readonly untitled: string
  readonly reviewed: (date: string) => string
  readonly headings: {
    readonly summary: string
    readonly mission: string
    readonly vision: string
    readonly figure: string
    readonly figureInWords: string
    readonly narrative: string
    readonly elements: string
    readonly outsideBands: string
    readonly subModel: (box: string) => string
    readonly links: string
    readonly assumptions: string
    readonly measurement: string
    readonly logframe: string
    readonly actors: string
    readonly evidence: string
    readonly source: string
  }
  readonly columns: {
    readonly element: string
    readonly about: string
    readonly kind: string
    readonly strength: string
    readonly restsOn: string
    readonly measures: string
    readonly indicator: string
    readonly fromTo: string
    readonly how: string
    readonly standing: string
    readonly bearsOn: string
    readonly found: string
    readonly rating: string
  }
  /** Before what follows in a cell or list: "Reason: they feel safe". */
  readonly named: (name: string, words: string) => string
  readonly unsure: string
  readonly invented: string
  readonly because: string
  readonly fromTo: (from: string, to: string) => string
  readonly onDate: (value: string, date: string) => string
  readonly byDate: (value: string, date: string) => string
  readonly measured: (measured: number, outcomes: number) => string
  readonly notMeasured: string
  readonly scale: (name: string, rates: string) => string
  readonly ceiling: (band: string) => string
  readonly owners: (names: string) => string
  readonly impactStories: string
}
