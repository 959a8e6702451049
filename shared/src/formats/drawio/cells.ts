import type { Point, Rect } from '../../layout/index.js'
import { plainText, tidy } from '../interchange/index.js'
import { childNamed, childrenNamed, type XmlElement } from '../xml/index.js'
import { type Style, styleOf } from './style.js'

/** A cell of a draw.io page: a shape, a line, a layer. */
export interface Cell {
  readonly id: string
  readonly text: string
  readonly tooltip: string
  readonly style: Style
  readonly kind: 'vertex' | 'edge' | 'layer'
  readonly parent: string | null
  readonly source: string | null
  readonly target: string | null
  /** As it is written: from its parent's corner, or as a share of it. */
  readonly geometry: Rect
  readonly isRelative: boolean
  readonly offset: Point | null
  readonly start: Point | null
  readonly end: Point | null
  /** Everything that its wrapper says, ours and others'. */
  readonly attributes: ReadonlyMap<string, string>
}

/** The cells of a page by id, in the order in which they are drawn. */
export function cellsIn(root: XmlElement): Map<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const child of root.children) {
    if (typeof child === 'string') continue
    const isWrapper = child.name === 'object' || child.name === 'UserObject'
    const cell = isWrapper ? childNamed(child, 'mxCell') : child.name === 'mxCell' ? child : undefined
    if (cell === undefined) continue
    const id = child.attributes.get('id') ?? cell.attributes.get('id') ?? ''
    if (!cells.has(id)) cells.set(id, cellOf(id, cell, isWrapper ? child : null))
  }
  return cells
}

function cellOf(id: string, cell: XmlElement, wrapper: XmlElement | null): Cell {
  const { attributes } = cell
  const style = styleOf(attributes.get('style') ?? '')
  const value = wrapper?.attributes.get('label') ?? attributes.get('value') ?? ''
  const geometry = childNamed(cell, 'mxGeometry')
  const named = (name: string) =>
    pointOf(childrenNamed(geometry, 'mxPoint').find((point) => point.attributes.get('as') === name))
  return {
    id,
    // Without this sign a label is text, and what looks like markup in it is not.
    text: style.get('html') === '1' || /<\w+[^<>]*>/.test(value.slice(0, 2000)) ? plainText(value) : tidy(value),
    tooltip: plainText(wrapper?.attributes.get('tooltip') ?? ''),
    style,
    kind: attributes.get('edge') === '1' ? 'edge' : attributes.get('vertex') === '1' ? 'vertex' : 'layer',
    parent: attributes.get('parent') ?? null,
    source: attributes.get('source') ?? null,
    target: attributes.get('target') ?? null,
    geometry: {
      x: numberIn(geometry, 'x'),
      y: numberIn(geometry, 'y'),
      width: Math.max(0, numberIn(geometry, 'width')),
      height: Math.max(0, numberIn(geometry, 'height')),
    },
    isRelative: geometry?.attributes.get('relative') === '1',
    offset: named('offset'),
    start: named('sourcePoint'),
    end: named('targetPoint'),
    attributes: wrapper?.attributes ?? new Map(),
  }
}

function pointOf(point: XmlElement | undefined): Point | null {
  return point === undefined ? null : { x: numberIn(point, 'x'), y: numberIn(point, 'y') }
}

function numberIn(element: XmlElement | undefined, name: string): number {
  const value = Number(element?.attributes.get(name) ?? 0)
  return Number.isFinite(value) ? Math.max(-1e7, Math.min(1e7, value)) : 0
}
