import { childNamed, type XmlElement } from '../xml/index.js'
import { numberIn } from './frame-of.js'

/** What a shape looks like, as far as it tells a box from a bare text, and one kind of box from another. */
export interface ShapeLook {
  /** Its preset form: `rect`, `rightArrow`; `custom` for one drawn by hand; null where nothing is said. */
  readonly form: string | null
  readonly hasFill: boolean
  readonly hasEdge: boolean
  readonly look: string | null
}

/** Reads it from a shape's `spPr` and its `style`. */
export function lookOf(properties: XmlElement | undefined, style: XmlElement | undefined): ShapeLook {
  const custom = childNamed(properties, 'a:custGeom')
  const form = childNamed(properties, 'a:prstGeom')?.attributes.get('prst') ?? (custom ? 'custom' : null)
  const line = childNamed(properties, 'a:ln')
  const hasFill = isPainted(properties, numberIn(childNamed(style, 'a:fillRef'), 'idx'))
  const hasEdge = isPainted(line, numberIn(childNamed(style, 'a:lnRef'), 'idx'))
  const colour =
    colourOf(childNamed(properties, 'a:solidFill')) ?? (hasFill ? colourOf(childNamed(style, 'a:fillRef')) : null)
  const look = [form ?? '', colour ?? ''].join(' ').trim()
  return { form, hasFill, hasEdge, look: look === '' ? null : look }
}

function isPainted(element: XmlElement | undefined, ofStyle: number | null): boolean {
  if (childNamed(element, 'a:noFill') !== undefined) return false
  return FILLS.some((name) => childNamed(element, name) !== undefined) || (ofStyle ?? 0) > 0
}

const FILLS = ['a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill', 'a:grpFill']

function colourOf(fill: XmlElement | undefined): string | null {
  return (
    childNamed(fill, 'a:srgbClr')?.attributes.get('val') ??
    childNamed(fill, 'a:schemeClr')?.attributes.get('val') ??
    null
  )
}
