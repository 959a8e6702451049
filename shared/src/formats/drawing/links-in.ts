import { aLink, type Element, type Id, type Link, type LinkKind } from '../../model/index.js'
import type { DrawnArrow } from './drawing.js'
import { arrowsBack } from './flow-graph.js'
import { wayOf } from './join-arrows.js'
import type { Sketch, Tell } from './sketch.js'
import { listed, quoted } from './words-in.js'
import { lineIn, type Writer } from './writer.js'

/** What of the theory the boxes of a drawing have become. */
export interface Ends {
  /** Elements and groups, by the ids of boxes. */
  readonly ids: ReadonlyMap<string, Id>
  readonly elements: ReadonlyMap<Id, Element>
  /** How far along the flow each stands: lines without heads run with it. */
  readonly place: (box: string) => number
}

/** The links that arrows between boxes and groups are. Arrows at headings and frames that are bands are told. */
export function linksIn(
  sketch: Sketch,
  ends: Ends,
  { tell, write }: { readonly tell: Tell; readonly write: Writer },
): Link[] {
  const { ids, place } = ends
  const [between, others] = [[] as DrawnArrow[], [] as DrawnArrow[]]
  for (const arrow of sketch.arrows) {
    const isLink = ids.has(arrow.from ?? '') && ids.has(arrow.to ?? '') && arrow.from !== arrow.to
    if (isLink) between.push(directed(arrow, place))
    else others.push(arrow)
  }
  tellOthers(others, sketch, tell)
  const byPlace = [...ids.keys()].sort((a, b) => place(a) - place(b))
  const back = arrowsBack({ ids: byPlace, arrows: between })
  const links = new Map<string, Link>()
  const twice: string[] = []
  const add = (arrow: DrawnArrow, kind: LinkKind) => {
    const [from, to] = [ids.get(arrow.from ?? '') ?? '', ids.get(arrow.to ?? '') ?? '']
    const key = `${from} ${to} ${kind}`
    const label = lineIn(write, arrow.text)
    if (links.has(key)) {
      twice.push(wayOf(arrow, sketch))
      if (arrow.text.trim() !== '') tell(`The words on an arrow drawn twice: ${quoted(arrow.text)}.`)
    } else links.set(key, aLink({ id: `link-${links.size + 1}`, from, to, kind, label }))
  }
  for (const arrow of between) {
    add(arrow, arrow.kind ?? kindOf(arrow, back.has(arrow), ends))
    if (arrow.heads === 'both') add({ ...arrow, from: arrow.to, to: arrow.from, text: '' }, 'feedback')
  }
  tellReadings(between, sketch, tell)
  if (twice.length > 0) tell(`Drawn twice, and taken once: ${listed(twice)}.`)
  return [...links.values()]
}

function directed(arrow: DrawnArrow, place: Ends['place']): DrawnArrow {
  const isBackward =
    arrow.heads === 'start' ||
    (arrow.heads !== 'end' && arrow.from !== null && arrow.to !== null && place(arrow.from) > place(arrow.to))
  return isBackward ? { ...arrow, from: arrow.to, to: arrow.from, start: arrow.end, end: arrow.start } : arrow
}

function kindOf({ from, text }: DrawnArrow, isBack: boolean, { ids, elements }: Ends): LinkKind {
  if (/^\s*(?:[-–−]|\(\s*[-–−]\s*\)|reduces?|lleihau|yn lleihau)\s*$/i.test(text)) return 'reduces'
  if (/^\s*(?:requires?|needs?|angen)\s*$/i.test(text)) return 'requires'
  if (isBack) return 'feedback'
  const type = elements.get(ids.get(from ?? '') ?? '')?.type
  return type === 'context-factor' || type === 'risk' ? 'moderates' : 'leads-to'
}

function tellOthers(arrows: readonly DrawnArrow[], sketch: Sketch, tell: Tell): void {
  if (arrows.length === 0) return
  const many = arrows.length === 1 ? 'An arrow' : `${arrows.length} arrows`
  tell(
    `${many} at a heading, a band or a box itself made no link: ${listed(arrows.map((arrow) => wayOf(arrow, sketch)))}.`,
  )
  for (const { text } of arrows) if (text.trim() !== '') tell(`The words on such an arrow: ${quoted(text)}.`)
}

function tellReadings(arrows: readonly DrawnArrow[], sketch: Sketch, tell: Tell): void {
  const ways = (heads: DrawnArrow['heads']) =>
    listed(arrows.filter((arrow) => arrow.heads === heads).map((arrow) => wayOf(arrow, sketch)))
  const [none, both] = [ways('none'), ways('both')]
  if (none !== '') tell(`Lines without a head were taken to run the way of the drawing: ${none}.`)
  if (both !== '') tell(`Arrows with two heads were taken to lead one way and feed back the other: ${both}.`)
  const dashed = arrows.filter(({ isDashed, kind }) => isDashed && kind === null).length
  if (dashed > 0)
    tell(
      `${dashed === 1 ? 'A dashed arrow was' : `${dashed} dashed arrows were`} read like the others: look what the dashes mean.`,
    )
}
