import { type Assumption, anAssumption, anIndicator, type Id, type Indicator, WHOLE_THEORY } from '../../model/index.js'
import { sharedPart, spanDown } from './axis.js'
import type { DrawnArrow, DrawnBox } from './drawing.js'
import type { Sketch, Tell } from './sketch.js'
import { named, paragraphsIn, quoted } from './words-in.js'
import { lineIn, type Writer } from './writer.js'

/** A box that says something of others, or of the whole, and is no box of the theory. */
export interface DrawnRecord {
  readonly box: DrawnBox
  readonly holds: 'assumptions' | 'indicators' | 'verification'
  readonly words: string
  /** Boxes in the same row of a logical framework. */
  readonly row: readonly DrawnBox[]
}

/** What becomes records on the boxes instead of boxes. */
export interface Records {
  readonly assumptions: readonly Assumption[]
  readonly indicators: readonly Indicator[]
}

/** Assumptions and indicators, each on what it points at, on what stands in its row, or on the whole. */
export function recordsIn(
  records: readonly DrawnRecord[],
  {
    arrows,
    ids,
    tell,
    write,
  }: {
    readonly arrows: readonly DrawnArrow[]
    readonly ids: ReadonlyMap<string, Id>
    readonly tell: Tell
    readonly write: Writer
  },
): Records {
  const assumptions: Assumption[] = []
  const indicators: Indicator[] = []
  const onOf = ({ box, row }: DrawnRecord): Id[] => {
    const linked = arrows.flatMap(({ from, to }) => (from === box.id ? (to ?? []) : to === box.id ? (from ?? []) : []))
    const on = [...linked, ...(linked.length === 0 ? row.map(({ id }) => id) : [])].flatMap((id) => ids.get(id) ?? [])
    return [...new Set(on)]
  }
  for (const record of records) {
    if (record.holds === 'verification') continue
    const on = onOf(record)
    const sources = records.filter(({ holds, box }) => holds === 'verification' && standLevel(box, record.box))
    const paragraphs = paragraphsIn(record.words)
    for (const words of paragraphs.length === 0 ? [record.words] : paragraphs) {
      const label = lineIn(write, words)
      if (record.holds === 'assumptions') {
        assumptions.push(
          anAssumption({ id: `assumption-${assumptions.length + 1}`, label, on: on.length > 0 ? on : [WHOLE_THEORY] }),
        )
      } else {
        const meansOfVerification = sources.map(({ words: said }) => said).join('\n')
        indicators.push(anIndicator({ id: `indicator-${indicators.length + 1}`, label, on, meansOfVerification }))
      }
    }
    if (record.box.description !== '')
      tell(`What stood behind ${named(record.words)}: ${quoted(record.box.description)}.`)
  }
  tellWhich(assumptions, indicators, tell)
  for (const { words, box } of records.filter(({ holds }) => holds === 'verification')) {
    const isKept = records.some((other) => other.holds === 'indicators' && standLevel(box, other.box))
    if (!isKept) tell(`A means of verification without an indicator was left out: ${quoted(words)}.`)
    if (box.description !== '') tell(`What stood behind ${named(words)}: ${quoted(box.description)}.`)
  }
  return { assumptions, indicators }
}

/** Without the arrows that join records to what they are on; their words are told. */
export function withoutRecordArrows(sketch: Sketch, records: readonly DrawnRecord[], tell: Tell): Sketch {
  const ids = new Set<string | null>(records.map(({ box }) => box.id))
  const isOne = ({ from, to }: DrawnArrow) => ids.has(from) || ids.has(to)
  for (const { text } of sketch.arrows.filter(isOne)) {
    if (text.trim() !== '') tell(`The words on an arrow of an assumption or indicator: ${quoted(text)}.`)
  }
  return { ...sketch, arrows: sketch.arrows.filter((arrow) => !isOne(arrow)) }
}

const standLevel = (a: DrawnBox, b: DrawnBox): boolean =>
  a.rect !== null && b.rect !== null && sharedPart(spanDown(a.rect), spanDown(b.rect)) > 0.5

function tellWhich(assumptions: readonly Assumption[], indicators: readonly Indicator[], tell: Tell): void {
  const whole = assumptions.filter(({ on }) => on.includes(WHOLE_THEORY)).length
  const some = assumptions.length - whole
  if (whole > 0)
    tell(
      whole === 1
        ? '1 assumption is on the theory as a whole: put it on the link it is about.'
        : `${whole} assumptions are on the theory as a whole: put each on the link it is about.`,
    )
  if (some > 0) tell(`${some} ${some === 1 ? 'assumption is' : 'assumptions are'} on what the drawing joins it to.`)
  const loose = indicators.filter(({ on }) => on.length === 0).length
  if (loose > 0)
    tell(
      loose === 1
        ? '1 indicator is on nothing yet: put it on what it measures.'
        : `${loose} indicators are on nothing yet: put each on what it measures.`,
    )
}
