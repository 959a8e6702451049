import { generateNKeysBetween } from 'fractional-indexing'
import { aTheory, type ElementType, type Id, type Link, type Text } from '../../model/index.js'
import type { DrawnArrow, DrawnBox } from '../drawing/index.js'
import type { ReadResult, Warning } from '../read-result.js'
import { aroundBox } from './around-box.js'
import { idGiver } from './id-giver.js'
import { type MarkedDrawing, NO_MARKS } from './marked-drawing.js'
import { flowSaid, typeSaid } from './marks.js'
import { positionIn } from './position-in.js'
import { bandSaid, elementSaid, groupSaid, linkSaid } from './things-said.js'
import { quoted, shortened } from './words.js'

/**
 * The theory of a drawing in which our own writer said what everything is.
 *
 * @param guessed the types of boxes that others have added since
 */
export function theoryAsSaid(drawing: MarkedDrawing, guessed: ReadonlyMap<string, ElementType>): ReadResult {
  const { theoryMarks } = drawing
  const language = theoryMarks.get('language') ?? drawing.language ?? 'en'
  const flow = flowSaid(theoryMarks.get('flow')) ?? 'right'
  const text = (words: string): Text => (words === '' ? {} : { [language]: shortened(words) })
  const marks = (box: DrawnBox) => drawing.boxMarks.get(box.id) ?? NO_MARKS
  const isBand = (box: DrawnBox) => marks(box).get('is') === 'band'
  const isGroup = (box: DrawnBox) => !isBand(box) && (box.isContainer || marks(box).get('is') === 'group')
  const boxes = new Map(drawing.boxes.map((box) => [box.id, box]))
  const giveId = idGiver()
  const ids = new Map(drawing.boxes.map((box) => [box.id, giveId(marks(box).get('id') ?? box.id)]))
  const idOf = (box: DrawnBox | null) => (box === null ? null : (ids.get(box.id) ?? null))
  // Where a format has no frames, or a box stands in one frame but belongs to another, its marks name it.
  const bandIds = new Set(drawing.boxes.filter(isBand).map(idOf))
  const groupIds = new Set(drawing.boxes.filter(isGroup).map(idOf))
  const among = (known: ReadonlySet<Id | null>, id: string | undefined) =>
    id !== undefined && known.has(id) ? id : null
  const bands = ordered(drawing.boxes.filter(isBand), (box, order) =>
    bandSaid({ id: ids.get(box.id) ?? box.id, label: text(box.text), order }, marks(box)),
  )
  const placements = new Map(bands.map(({ id, placement }) => [id, placement]))
  const elements = ordered(
    drawing.boxes.filter((box) => !isBand(box) && !isGroup(box)),
    (box, order) => {
      const around = aroundBox(box, { boxes, isBand })
      const band = idOf(around.band) ?? among(bandIds, marks(box).get('band'))
      const placement = band === null ? undefined : placements.get(band)
      const ground = placement !== undefined && around.band?.rect ? { rect: around.band.rect, placement } : null
      return elementSaid(
        {
          id: ids.get(box.id) ?? box.id,
          type: box.type ?? typeSaid(marks(box).get('type')) ?? guessed.get(box.id) ?? 'note',
          term: box.term,
          label: text(box.text),
          description: text(box.description),
          band,
          group: idOf(around.group) ?? among(groupIds, marks(box).get('group')),
          position: box.rect === null || (band !== null && ground === null) ? null : positionIn(box.rect, ground, flow),
          order,
        },
        marks(box),
      )
    },
  )
  const { links, warnings } = linksSaid(drawing, { ids, giveId, text, isBand, boxes })
  const theory = aTheory({
    details: { title: text(drawing.title), languages: [language], flow },
    bands,
    elements,
    groups: drawing.boxes
      .filter(isGroup)
      .map((box) => groupSaid(ids.get(box.id) ?? box.id, text(box.text), text(box.description))),
    links,
  })
  return { ok: true, theory, warnings: [...drawing.warnings, ...warnings] }
}

interface LinkContext {
  readonly ids: ReadonlyMap<string, Id>
  readonly giveId: (wanted: string) => Id
  readonly text: (words: string) => Text
  readonly isBand: (box: DrawnBox) => boolean
  readonly boxes: ReadonlyMap<string, DrawnBox>
}

function linksSaid({ arrows, arrowMarks }: MarkedDrawing, { ids, giveId, text, isBand, boxes }: LinkContext) {
  const warnings: Warning[] = []
  const links: Link[] = []
  const linkIds = new Map<string, Id>()
  const marks = (index: number) => arrowMarks[index] ?? NO_MARKS
  const given = arrows.map((_, index) => {
    const wanted = marks(index).get('id') ?? ''
    const id = giveId(wanted)
    if (wanted !== '' && !linkIds.has(wanted)) linkIds.set(wanted, id)
    return id
  })
  const endOf = (key: string | null) => {
    const box = boxes.get(key ?? '')
    return box === undefined || isBand(box) ? undefined : ids.get(box.id)
  }
  arrows.forEach((arrow, index) => {
    const turned = arrow.heads === 'start'
    const from = endOf(turned ? arrow.to : arrow.from)
    const to = endOf(turned ? arrow.from : arrow.to) ?? linkIds.get(marks(index).get('to-link') ?? '')
    const id = given[index]
    if (from === undefined || to === undefined || id === undefined) warnings.push(looseEnd(arrow, index))
    else {
      const kind = arrow.kind === null ? {} : { kind: arrow.kind }
      links.push(linkSaid({ id, from, to, ...kind, label: text(arrow.text) }, marks(index)))
    }
  })
  return { links: withoutHanging(links), warnings }
}

/** Links that moderate links which are not there, or each other in a circle, end nowhere. */
function withoutHanging(links: readonly Link[]): Link[] {
  const byId = new Map(links.map((link) => [link.id, link]))
  return links.filter((link) => {
    const seen = new Set<Id>()
    let at: Link | undefined = link
    while (at !== undefined && !seen.has(at.id)) {
      seen.add(at.id)
      const next: Link | undefined = byId.get(at.to)
      if (next !== undefined && at.kind !== 'moderates') return false
      at = next
    }
    return at === undefined
  })
}

function looseEnd(arrow: DrawnArrow, index: number): Warning {
  const name = arrow.text === '' ? 'An arrow' : `The arrow ${quoted(arrow.text)}`
  return { path: `arrows[${index}]`, message: `${name} does not reach from box to box and was left out.` }
}

/** Things in the order of the file, with the order keys that say so. */
function ordered<T>(boxes: readonly DrawnBox[], thing: (box: DrawnBox, order: string) => T): T[] {
  const keys = generateNKeysBetween(null, null, boxes.length)
  return boxes.map((box, index) => thing(box, keys[index] ?? 'a0'))
}
