import { generateNKeysBetween } from 'fractional-indexing'
import { aTheory, type ElementType, type Flow, type Id, type Theory } from '../../model/index.js'
import { endlessAmong } from '../endless-text.js'
import { type Guess, type ReadResult, refused, type Warning } from '../read-result.js'
import { isReversed, middleOf, spanAlong } from './axis.js'
import { banded } from './bands-in.js'
import { columnsOf } from './columns-of.js'
import type { Drawing } from './drawing.js'
import { elementFrom } from './element-from.js'
import { layersOf } from './flow-graph.js'
import { flowOf } from './flow-of.js'
import { groupsIn } from './groups-in.js'
import { headingFrames, headingsIn } from './headings-in.js'
import { languageOf } from './language-of.js'
import { linksIn } from './links-in.js'
import { recordsIn, withoutRecordArrows } from './records-in.js'
import { type Sketch, touchedBy } from './sketch.js'
import { type Standing, sortedBoxes } from './sorted-boxes.js'
import { spreadLists } from './spread-lists.js'
import { textsOf } from './texts-of.js'
import { toldColumns } from './told-columns.js'
import { understood } from './understood.js'
import { lineIn, writerIn } from './writer.js'

/** Larger drawings are refused: nobody could look through what they were taken for. */
export const DRAWING_LIMITS = { boxes: 2500, arrows: 5000 } as const

/**
 * A theory of what somebody drew elsewhere: bands from columns, frames and headings; boxes with a type each, guessed
 * where the file does not say it; links, groups, assumptions. How it decides: GUESSING.md. Everything that cannot be
 * said in a theory is told in a warning. Never throws; the same drawing gives the same theory.
 */
export function theoryIn(drawing: Drawing): ReadResult {
  const counts = `${drawing.boxes.length} boxes and ${drawing.arrows.length} arrows`
  if (drawing.boxes.length > DRAWING_LIMITS.boxes || drawing.arrows.length > DRAWING_LIMITS.arrows) {
    const most = `${DRAWING_LIMITS.boxes} boxes and ${DRAWING_LIMITS.arrows} arrows`
    return refused(`The drawing has ${counts}.`, `Throughline reads drawings of up to ${most}. Split it into several.`)
  }
  const endless = endlessAmong(textsOf(drawing))
  if (endless !== null) return endless
  const { theory, warnings, standing } = workedOut(drawing)
  const guesses = standing.flatMap(({ because }, index): Guess[] =>
    because === null ? [] : [{ element: `box-${index + 1}`, because }],
  )
  return { ok: true, theory, warnings, ...(guesses.length > 0 && { guesses }) }
}

/** What the boxes of a drawing are taken for, by their ids in it: for readers that know the rest. None of too many. */
export function typesGuessed(drawing: Drawing): ReadonlyMap<string, ElementType> {
  const isTooLarge = drawing.boxes.length > DRAWING_LIMITS.boxes || drawing.arrows.length > DRAWING_LIMITS.arrows
  return new Map(isTooLarge ? [] : workedOut(drawing).standing.map(({ box, type }) => [box.id, type]))
}

function workedOut(drawing: Drawing): {
  readonly theory: Theory
  readonly warnings: readonly Warning[]
  readonly standing: readonly Standing[]
} {
  const warnings: Warning[] = [...drawing.warnings]
  const tell = (message: string) => warnings.push({ path: '', message })
  const language = languageOf(drawing)
  const write = writerIn(language, tell)
  const report = { tell, write }
  const { sketch, title } = understood(drawing, tell)
  const headings = headingsIn(sketch)
  const flow = flowOf(sketch, headingFrames(sketch, headings))
  const columns = toldColumns(spreadLists(columnsOf(sketch, flow, headings), touchedBy(sketch.arrows)), tell)
  const { standing, records, bands } = sortedBoxes(columns, sketch, { write, language })
  const { groups, groupOf } = groupsIn(sketch, report)
  const keys = generateNKeysBetween(null, null, standing.length)
  const elements = standing.map(({ box, ...given }, index) => {
    const group = groups.get(groupOf.get(box.id) ?? '')?.id ?? null
    return elementFrom(box, { ...given, id: `box-${index + 1}`, group, order: keys[index] ?? 'a0' }, report)
  })
  const ids = new Map<string, Id>(standing.map(({ box }, index) => [box.id, `box-${index + 1}`]))
  for (const [frame, { id }] of groups) ids.set(frame, id)
  const links = linksIn(
    withoutRecordArrows(sketch, records, tell),
    { ids, elements: new Map(elements.map((element) => [element.id, element])), place: placesIn(sketch, flow) },
    report,
  )
  const recorded = recordsIn(records, { arrows: sketch.arrows, ids, ...report })
  const theory = aTheory({
    details: { title: lineIn(write, title), languages: [language], flow },
    ...banded(elements, bands, { links, languages: [language] }),
    ...recorded,
    links,
    groups: [...groups.values()],
  })
  return { theory, warnings, standing }
}

/** How far along the flow a box stands; by the arrows before it where the drawing says nothing of places. */
function placesIn({ boxes, arrows }: Sketch, flow: Flow): (box: string) => number {
  const layers = layersOf({ ids: [...boxes.keys()], arrows })
  return (id) => {
    const rect = boxes.get(id)?.rect ?? null
    if (rect === null) return layers.get(id) ?? 0
    return (isReversed(flow) ? -1 : 1) * middleOf(spanAlong(rect, flow))
  }
}
