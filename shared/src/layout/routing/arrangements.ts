import { around, type Rect } from '../geometry.js'
import type { LinkMark } from '../map-layout.js'
import type { MarkSpot } from './mark-spots.js'

/** Words stand so far from a line beside them, and from a pill. */
const BESIDE = 7
const UNDER_PILL = 2
/** On its line a word leaves this much of it to be seen. */
const LINE_SEEN = 20
const HARDLY_SEEN = 120

/** The words of a mark, null where they are left out, and how much worse that is than the best way. */
export interface Arrangement {
  readonly words: Rect | null
  readonly cost: number
}

/** Ways to set the words of a mark: under its pill, beside it; on the line, beside the line; or, if need be, none. */
export function arrangements({ pill, words, spare }: LinkMark, { point, run }: MarkSpot): Arrangement[] {
  if (words === null) return [{ words: null, cost: 0 }]
  const none = spare ? [{ words: null, cost: 60 }] : []
  const [halfWidth, halfHeight] = pill === null ? [BESIDE, BESIDE] : [pill.width / 2 + 4, pill.height / 2 + UNDER_PILL]
  const centred = around(point, words)
  const right = { ...centred, x: point.x + halfWidth }
  const left = { ...centred, x: point.x - halfWidth - words.width }
  const under = { ...centred, y: point.y + halfHeight }
  const over = { ...centred, y: point.y - halfHeight - words.height }
  if (pill !== null) {
    const beside = run?.level === false ? 2 : 20
    return [
      { words: under, cost: 0 },
      { words: right, cost: beside },
      { words: left, cost: beside + 2 },
      { words: over, cost: 22 },
      ...none,
    ]
  }
  const seen = run === null || run.lengthPx >= (run.level ? words.width : words.height) + 2 * LINE_SEEN
  // Better a line that is hardly seen than words on a box.
  const on = [{ words: centred, cost: seen ? 0 : HARDLY_SEEN }]
  const off = run?.level ? [under, over] : [right, left]
  return [...on, ...off.map((rect, index) => ({ words: rect, cost: 8 + index })), ...none]
}
