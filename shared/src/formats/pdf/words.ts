import type { Spoken } from '../../scales/index.js'

/** What a PDF says by itself. */
export interface PdfWords {
  readonly page: (number: number, count: number) => string
  readonly figure: string
  /** Heading over one of the pages that a large figure is spread over. */
  readonly part: (name: string, number: number, count: number) => string
  /** Alt text of such a part. */
  readonly partShows: (name: string, boxes: readonly string[]) => string
  readonly overview: (count: number) => string
  /** Of the attached file. */
  readonly attached: string
}

export const pdfWords: Readonly<Record<Spoken, PdfWords>> = {
  en: {
    page: (number, count) => `Page ${number} of ${count}`,
    figure: 'Figure',
    part: (name, number, count) => `Part ${name} (${number} of ${count})`,
    partShows: (name, boxes) =>
      boxes.length === 0
        ? `Part ${name} of the figure. There are no boxes in it.`
        : `Part ${name} of the figure, with these boxes: ${boxes.join('; ')}.`,
    overview: (count) => `The whole figure; ${count} pages with its parts follow, at a size to be read`,
    attached: 'The theory itself. Throughline opens it, or this PDF.',
  },
  cy: {
    page: (number, count) => `Tudalen ${number} o ${count}`,
    figure: 'Ffigur',
    part: (name, number, count) => `Rhan ${name} (${number} o ${count})`,
    partShows: (name, boxes) =>
      boxes.length === 0
        ? `Rhan ${name} o’r ffigur. Nid oes blychau ynddi.`
        : `Rhan ${name} o’r ffigur, gyda’r blychau hyn: ${boxes.join('; ')}.`,
    overview: (count) => `Y ffigur cyfan; mae ${count} tudalen gyda’i rannau yn dilyn, ar faint y gellir ei ddarllen`,
    attached: 'Y ddamcaniaeth ei hun. Mae Throughline yn ei hagor, neu’r PDF hwn.',
  },
}
