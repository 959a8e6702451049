import type { XmlElement } from '@throughline/shared/formats/xml'
import { allInside, inside, numberOf } from './slides-in.js'

interface Point {
  readonly x: number
  readonly y: number
}

/** One glued end of a connector: where it is drawn, and where its connection site is. EMU. */
export interface GluedEnd {
  readonly connector: string
  readonly drawn: Point
  readonly site: Point
}

/** The connectors of a slide that hold at both ends, and all their ends. Throws where one holds at nothing. */
export function glueIn(slide: XmlElement): { readonly glued: number; readonly ends: readonly GluedEnd[] } {
  const shapes = new Map(allInside(slide, 'p:sp').map((shape) => [numberOf(inside(shape, 'p:cNvPr'), 'id'), shape]))
  let glued = 0
  const ends = allInside(slide, 'p:cxnSp').flatMap((connector) => {
    const [start] = allInside(connector, 'a:stCxn')
    const [end] = allInside(connector, 'a:endCxn')
    if (start !== undefined && end !== undefined) glued += 1
    const [first, last] = endsOf(connector)
    const name = inside(connector, 'p:cNvPr').attributes.get('descr') ?? ''
    return [
      ...(start === undefined ? [] : [{ connector: name, drawn: first, site: siteOf(shapes, start) }]),
      ...(end === undefined ? [] : [{ connector: name, drawn: last, site: siteOf(shapes, end) }]),
    ]
  })
  return { glued, ends }
}

function siteOf(shapes: ReadonlyMap<number, XmlElement>, glue: XmlElement): Point {
  const shape = shapes.get(numberOf(glue, 'id'))
  if (shape === undefined)
    throw new Error(`a connector holds at shape ${glue.attributes.get('id')}, which is not there`)
  const site = allInside(shape, 'a:cxn')[numberOf(glue, 'idx')]
  if (site === undefined) throw new Error(`a connector holds at site ${glue.attributes.get('idx')}, which is not there`)
  const { x, y, width, height } = rectOf(shape)
  const place = inside(site, 'a:pos')
  const guides = new Map(
    allInside(shape, 'a:gd').map(({ attributes }) => [attributes.get('name'), attributes.get('fmla')]),
  )
  const along = (name: string, side: number): number => {
    const [, part, whole] = /^\*\/ (\d+) [wh] (\d+)$/.exec(guides.get(place.attributes.get(name)) ?? '') ?? []
    return (Number(part) * side) / Number(whole)
  }
  return { x: x + along('x', width), y: y + along('y', height) }
}

function endsOf(connector: XmlElement): readonly [Point, Point] {
  const { x, y, width, height } = rectOf(connector)
  const { attributes } = inside(connector, 'a:xfrm')
  const isTurned = attributes.get('rot') === '5400000'
  const at = (partX: number, partY: number): Point => {
    const across = ((attributes.get('flipH') === '1' ? 1 - partX : partX) - 0.5) * width
    const down = ((attributes.get('flipV') === '1' ? 1 - partY : partY) - 0.5) * height
    const middle = { x: x + width / 2, y: y + height / 2 }
    return isTurned ? { x: middle.x - down, y: middle.y + across } : { x: middle.x + across, y: middle.y + down }
  }
  return [at(0, 0), at(1, 1)]
}

function rectOf(shape: XmlElement) {
  const place = inside(shape, 'a:xfrm')
  const [off, ext] = [inside(place, 'a:off'), inside(place, 'a:ext')]
  return { x: numberOf(off, 'x'), y: numberOf(off, 'y'), width: numberOf(ext, 'cx'), height: numberOf(ext, 'cy') }
}
