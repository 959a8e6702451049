import { PLACEMENTS, TERMS } from '../../model/index.js'
import { type DrawnArrow, type DrawnBox, drawnArrow, drawnBox } from '../drawing/index.js'
import { kindSaid, type MarkedDrawing, type Marks, termSaid, typeSaid } from '../interchange/index.js'

/** What the first line of an outline of ours ends in. */
export const OUR_TITLE = ' [theory of change]'

/**
 * Reads an outline of ours. Its lines begin with a sign each: `#` a band, a number a box, `->` a link to the box of that
 * number, `:` a description, `|` another line of what stands above it.
 */
export function ourDrawing(text: string): MarkedDrawing {
  const [first = '', ...lines] = text.split(/\r\n?|\n/)
  const title = [first.slice(0, -OUR_TITLE.length).trim()]
  const boxes: Draft[] = []
  const arrows: DraftArrow[] = []
  let band: string | null = null
  let words = title
  for (const line of lines) {
    const [sign = '', rest = ''] = partsOf(line.trim())
    const box = boxes.at(-1)
    if (sign === '#') {
      const { said, label } = taggedLine(rest)
      words = [label]
      const marks = bandMarks(said)
      band = marks === null ? null : `band ${boxes.length}`
      if (band !== null) boxes.push({ id: band, words, description: [], marks, within: null, said: [] })
    } else if (/^\d+\.$/.test(sign)) {
      const { said, label } = taggedLine(rest)
      words = [label]
      boxes.push({ id: sign.slice(0, -1), words, description: [], marks: null, within: band, said })
    } else if (sign === '->' && box !== undefined) {
      const [to = '', more = ''] = partsOf(rest)
      const [kind = '', label = ''] = partsOf(more)
      words = [label]
      arrows.push({ from: box.id, to, kind: kind.replace(/[[\]]/g, ''), words })
    } else if (sign === ':' && box !== undefined) {
      words = box.description
      words.push(rest)
    } else if (sign === '|') words.push(rest)
  }
  return {
    title: title.join('\n').trim(),
    language: null,
    boxes: uniqueBoxes(boxes),
    arrows: arrows.map(arrowOf),
    warnings: [],
    boxMarks: new Map(boxes.flatMap(({ id, marks }) => (marks === null ? [] : [[id, marks] as const]))),
    arrowMarks: [],
    theoryMarks: new Map([['is', 'theory']]),
  }
}

interface Draft {
  readonly id: string
  readonly words: readonly string[]
  readonly description: string[]
  /** Of bands. */
  readonly marks: Marks | null
  readonly within: string | null
  readonly said: readonly string[]
}

interface DraftArrow {
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly words: readonly string[]
}

function uniqueBoxes(drafts: readonly Draft[]): DrawnBox[] {
  return [...new Map(drafts.map((draft) => [draft.id, draft])).values()].map((draft) =>
    drawnBox({
      id: draft.id,
      text: draft.words.join('\n').trim(),
      description: draft.description.join('\n').trim(),
      isContainer: draft.marks !== null,
      within: draft.within,
      type: typeSaid(draft.said[0]),
      term: termSaid(TERMS.find((term) => draft.said.includes(term))),
    }),
  )
}

const arrowOf = ({ from, to, kind, words }: DraftArrow): DrawnArrow =>
  drawnArrow({ from, to, kind: kindSaid(kind), text: words.join('\n').trim() })

/** `[band]`, `[band above]`; null for the heading over what is in no band. */
function bandMarks(said: readonly string[]): Marks | null {
  const [what, where] = (said[0] ?? 'band').split(' ')
  if (what !== 'band') return null
  return new Map([
    ['is', 'band'],
    ['placement', PLACEMENTS.find((placement) => placement === where) ?? 'main'],
  ])
}

/** The sign that a line begins with, and what follows it. */
function partsOf(line: string): [string, string] {
  const at = line.indexOf(' ')
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1).trim()]
}

/** `words [tag, tag]`: the last brackets are tags. */
function taggedLine(line: string): { label: string; said: string[] } {
  const at = line.endsWith(']') ? line.lastIndexOf('[') : -1
  if (at < 0) return { label: line, said: [] }
  const said = line
    .slice(at + 1, -1)
    .split(',')
    .map((tag) => tag.trim())
  return { label: line.slice(0, at).trim(), said }
}
