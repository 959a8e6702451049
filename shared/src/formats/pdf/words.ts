import type { Spoken } from '../../scales/index.js'
import { type TileWords, tileWords } from '../tiling/index.js'

/** What a PDF says by itself. */
export interface PdfWords extends TileWords {
  readonly page: (number: number, count: number) => string
  readonly figure: string
  /** Of the attached file. */
  readonly attached: string
}

export const pdfWords: Readonly<Record<Spoken, PdfWords>> = {
  en: {
    ...tileWords.en,
    page: (number, count) => `Page ${number} of ${count}`,
    figure: 'Figure',
    attached: 'The theory itself. Throughline opens it, or this PDF.',
  },
  cy: {
    ...tileWords.cy,
    page: (number, count) => `Tudalen ${number} o ${count}`,
    figure: 'Ffigur',
    attached: 'Y ddamcaniaeth ei hun. Mae Throughline yn ei hagor, neu’r PDF hwn.',
  },
}
