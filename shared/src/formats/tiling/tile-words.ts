import type { Spoken } from '../../scales/index.js'

/** What is said of the parts that a large figure is spread over. */
export interface TileWords {
  /** Heading over a part. */
  readonly part: (name: string, number: number, count: number) => string
  /** Alt text of a part. */
  readonly partShows: (name: string, boxes: readonly string[]) => string
  readonly overview: (count: number) => string
}

export const tileWords: Readonly<Record<Spoken, TileWords>> = {
  en: {
    part: (name, number, count) => `Part ${name} (${number} of ${count})`,
    partShows: (name, boxes) =>
      boxes.length === 0
        ? `Part ${name} of the figure. There are no boxes in it.`
        : `Part ${name} of the figure, with these boxes: ${boxes.join('; ')}.`,
    overview: (count) => `The whole figure; ${count} pages with its parts follow, at a size to be read`,
  },
  cy: {
    part: (name, number, count) => `Rhan ${name} (${number} o ${count})`,
    partShows: (name, boxes) =>
      boxes.length === 0
        ? `Rhan ${name} o’r ffigur. Nid oes blychau ynddi.`
        : `Rhan ${name} o’r ffigur, gyda’r blychau hyn: ${boxes.join('; ')}.`,
    overview: (count) => `Y ffigur cyfan; mae ${count} tudalen gyda’i rannau yn dilyn, ar faint y gellir ei ddarllen`,
  },
}
